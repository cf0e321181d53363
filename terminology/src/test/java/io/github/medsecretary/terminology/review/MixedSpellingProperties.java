package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of spellings that are mixed. */
class MixedSpellingProperties {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()));

    private static final Seq<String> STEMS = List.of(
            "organi?e",
            "reali?ed",
            "minimi?ing",
            "hospitali?ation",
            "recogni?es",
            "stabili?ed",
            "mobili?ation",
            "emphasi?e");

    private static final Seq<String> NEITHER =
            List.of("advise", "exercised", "size", "surprising", "revision", "disease", "prized", "noise");

    /** Words, each with a letter for its ending; a blank for words that have one spelling. */
    record Letter(Seq<String> words) {
        ClinicalText text() {
            return ClinicalText.of("They will " + words.mkString(" and then ") + " it.")
                    .get();
        }
    }

    @Provide
    Arbitrary<Letter> mixtures() {
        return letters(List.of("s", "z"));
    }

    @Provide
    Arbitrary<Letter> onlyS() {
        return letters(List.of("s"));
    }

    @Provide
    Arbitrary<Letter> onlyZ() {
        return letters(List.of("z"));
    }

    private static Arbitrary<Letter> letters(Seq<String> endings) {
        Arbitrary<String> either = Arbitraries.of(STEMS.flatMap(stem -> endings.map(each -> stem.replace("?", each)))
                .asJava());
        return Arbitraries.frequencyOf(Tuple.of(3, either), Tuple.of(1, Arbitraries.of(NEITHER.asJava())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> new Letter(List.ofAll(words)));
    }

    private static Seq<Finding> mixed(ClinicalText text) {
        return REVIEW.check(text, DocumentContext.unknown())
                .filter(each -> each.rule().equals(ReviewRules.VARIANT_MIXED));
    }

    private static boolean isOf(String word, char letter) {
        return STEMS.exists(stem -> stem.replace('?', letter).equals(word));
    }

    @Property(tries = 100)
    void oneSpellingIsNeverAMixture(@ForAll("onlyS") Letter s, @ForAll("onlyZ") Letter z) {
        assertEquals(List.empty(), mixed(s.text()));
        assertEquals(List.empty(), mixed(z.text()));
    }

    @Property
    void aMixtureIsOneFindingThatShowsEachWordOnceAndProposesTheMoreFrequentSpelling(
            @ForAll("mixtures") Letter letter) {
        int s = letter.words().count(each -> isOf(each, 's'));
        int z = letter.words().count(each -> isOf(each, 'z'));
        Seq<Finding> found = mixed(letter.text());
        assertEquals(s > 0 && z > 0 ? 1 : 0, found.size());
        found.forEach(each -> {
            Seq<Span> places = each.related().prepend(each.span().get());
            assertEquals(s + z, places.distinct().size());
            String proposed = each.suggestions().head().replacement();
            if (s != z) {
                assertEquals(true, isOf(proposed, s > z ? 's' : 'z'), proposed);
            }
        });
    }
}
