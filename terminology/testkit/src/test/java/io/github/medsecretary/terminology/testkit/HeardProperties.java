package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.heard.HeardTerm;
import io.github.medsecretary.terminology.heard.HeardTerms;
import io.github.medsecretary.terminology.heard.Hearing;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Checked;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for what is said of dictation, whatever was dictated. */
class HeardProperties {

    private static final double MARGIN = 4;
    private static final Layers LAYERS = UkLexicons.layers();
    private static final Dictionary DICTIONARY = Dictionary.of(LAYERS);
    private static final Review REVIEW = Review.everyday(DICTIONARY);
    private static final HeardTerms TERMS = HeardTerms.of(LAYERS);
    private static final Hearing HEARING = Hearing.of(TERMS);
    private static final Hearing WITH_MORE =
            Hearing.of(TERMS.with(List.of(new HeardTerm("zzyzx quuxbaz", List.of("cardiology")))));

    /** Ordinary and odd words, terms, names, numbers, joined and in any order. */
    @Provide
    Arbitrary<ClinicalText> dictations() {
        return Arbitraries.of(
                        "the",
                        "patient",
                        "has",
                        "a topicide",
                        "new moan ear",
                        "withcirrhosis",
                        "lung",
                        "cancer",
                        "mg",
                        "15",
                        "fifty",
                        "50 mg",
                        "sertraline",
                        "high flow nephrosis",
                        "Angie a gram",
                        "Ŵyn",
                        ".",
                        ",",
                        "\n\n",
                        "amlodapeen",
                        "zorbo",
                        "-",
                        "colon-oscopy",
                        "İ",
                        "👍",
                        "of",
                        "chest",
                        "pneumonia")
                .list()
                .ofMaxSize(40)
                .map(words -> ClinicalText.of(String.join(" ", words)).get());
    }

    private static Seq<Finding> dictation(ClinicalText text) {
        return REVIEW.check(text, DocumentContext.unknown())
                .filter(each -> each.rule().equals(ReviewRules.DICTATION));
    }

    @Property
    void placesQuoteAndNothingIsPutRightUnasked(@ForAll("dictations") ClinicalText text) {
        ReviewLaws.check(REVIEW, text, DocumentContext.unknown());
        dictation(text).forEach(each -> {
            assertTrue(!text.quote(each.span().get()).isBlank());
            assertTrue(each.suggestions().size() <= 3 && !each.suggestions().isEmpty());
            assertTrue(each.query().isPresent());
        });
    }

    @Property
    void aTermThatIsNotThereChangesNothing(@ForAll("dictations") ClinicalText text) {
        var reading = DICTIONARY.read(text);
        assertEquals(HEARING.misheard(reading, MARGIN, () -> {}), WITH_MORE.misheard(reading, MARGIN, () -> {}));
    }

    @Provide
    Arbitrary<ClinicalText> terms() {
        return Arbitraries.of(TERMS.terms().map(HeardTerm::words).asJava())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(terms -> ClinicalText.of(String.join(" ", terms)).get());
    }

    @Property(tries = 200)
    void termsAreNotHeardAsOthers(@ForAll("terms") ClinicalText text) {
        assertEquals(List.empty(), HEARING.misheard(DICTIONARY.read(text), MARGIN, () -> {}));
    }

    @Property
    void afterAnEditTheSameIsHeardAsInTheWhole(
            @ForAll("dictations") ClinicalText before, @ForAll("dictations") ClinicalText after) {
        Checked checked = REVIEW.recheck(REVIEW.checked(before, DocumentContext.unknown()), after);
        assertEquals(REVIEW.check(after, DocumentContext.unknown()), checked.findings());
    }

    @Property(tries = 20)
    void looksGrowWithTheTextAtMost(
            @ForAll("dictations") ClinicalText text, @ForAll @IntRange(min = 2, max = 6) int times) {
        var once = new AtomicLong();
        var often = new AtomicLong();
        String part = text.value() + "\n\n";
        HEARING.misheard(DICTIONARY.read(ClinicalText.of(part).get()), MARGIN, once::incrementAndGet);
        HEARING.misheard(DICTIONARY.read(ClinicalText.of(part.repeat(times)).get()), MARGIN, often::incrementAndGet);
        assertTrue(often.get() <= times * (once.get() + 6), once + " " + often);
    }

    @Property(tries = 60)
    void whatIsPlantedCanBeTakenBack(@ForAll long seed) {
        ClinicalText note = ClinicalText.of("He has had pneumonia and takes amlodipine for hypertension.")
                .get();
        for (Mishearing.Kind kind : Mishearing.Kind.values()) {
            Mishearings.plant(note, kind, seed).ifPresent(each -> {
                assertTrue(each.text().holds(each.place()));
                assertTrue(!each.text().equals(note));
                assertEquals(
                        note.value().substring(0, each.place().start()),
                        each.text().value().substring(0, each.place().start()));
            });
        }
    }
}
