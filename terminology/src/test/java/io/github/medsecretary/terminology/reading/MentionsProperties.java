package io.github.medsecretary.terminology.reading;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Lexicons;
import io.vavr.collection.List;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The one pass finds what trying every entry at every word finds. */
class MentionsProperties {

    private static Arbitrary<java.util.List<String>> phrases(int longest) {
        return Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(longest);
    }

    @Provide
    Arbitrary<java.util.List<String>> names() {
        return phrases(4)
                .map(words -> String.join(" ", words))
                .list()
                .uniqueElements()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.of("a", "b", "c", "A", "d", ".", ",")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    private static Reading read(java.util.List<String> names, String note) {
        String[] rows = names.stream().map(name -> Lexicons.drug(name, "x")).toArray(String[]::new);
        return Dictionary.of(base(rows)).read(ClinicalText.of(note).get());
    }

    private static List<Span> byTryingAll(java.util.List<String> names, Words words) {
        var found = new ArrayList<Span>();
        int at = 0;
        while (at < words.count()) {
            int longest = 0;
            for (String name : names) {
                String[] phrase = name.split(" ", -1);
                boolean fits = at + phrase.length <= words.count();
                for (int i = 0; fits && i < phrase.length; i++) {
                    fits = words.folded(at + i).equals(phrase[i]);
                }
                longest = fits ? Math.max(longest, phrase.length) : longest;
            }
            if (longest > 0) {
                found.add(words.span(at, at + longest - 1));
            }
            at += Math.max(1, longest);
        }
        return List.ofAll(found);
    }

    @Property
    void mentionsAreThoseOfTryingEveryEntryAtEveryWord(
            @ForAll("names") java.util.List<String> names, @ForAll("notes") String note) {
        Reading reading = read(names, note);
        assertEquals(
                byTryingAll(names, reading.words()),
                reading.mentions(Drug.class).map(Mention::span).toList());
    }

    @Property
    void eachMentionHoldsTheEntriesOfItsVeryWords(
            @ForAll("names") java.util.List<String> names, @ForAll("notes") String note) {
        Reading reading = read(names, note);
        reading.mentions(Drug.class).forEach(mention -> {
            String words = List.rangeClosed(mention.first(), mention.last())
                    .map(reading.words()::folded)
                    .mkString(" ");
            assertEquals(
                    List.of(words),
                    mention.entries().map(each -> each.entry().name()).toList());
            assertEquals(reading.words().span(mention.first(), mention.last()), mention.span());
        });
    }
}
