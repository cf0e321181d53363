package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A word of a text is in a set exactly if the set of its strings holds it. */
class WordSetProperties {

    private static final Dictionary DICTIONARY = Dictionary.of(Layers.empty());

    // The hash of the first is 0, and those of "an" and "c0" are equal.
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of("f5a5a608", "he", "left", "oedema", "x", "45", "an", "c0"),
                Arbitraries.strings().withChars("anAN0c\u00e9").ofMinLength(1).ofMaxLength(3));
    }

    @Property
    void aWordIsHeldAsItsStringIs(
            @ForAll("wordSets") Set<String> one,
            @ForAll("wordSets") Set<String> other,
            @ForAll("texts") java.util.List<String> text) {
        Words words =
                DICTIONARY.read(ClinicalText.of(String.join(" ", text)).get()).words();
        WordSet set = WordSet.of(one.toArray(String[]::new));
        WordSet both = WordSet.union(set, WordSet.of(other.toArray(String[]::new)));
        for (int i = 0; i < words.count(); i++) {
            String folded = words.folded(i);
            assertEquals(one.contains(folded), set.isAt(i, words));
            assertEquals(one.contains(folded), set.contains(folded));
            assertEquals(one.contains(folded) || other.contains(folded), both.isAt(i, words));
        }
    }

    @Provide
    Arbitrary<Set<String>> wordSets() {
        return words().map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .set()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<java.util.List<String>> texts() {
        return words().list().ofMaxSize(30);
    }
}
