package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Checked;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** In letters in which facts stand far apart, rules that judge by facts find after edits what is found in the whole. */
class JudgingRecheckProperties {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk());

    private static final Review BOLD =
            REVIEW.with(rules -> rules.set(ReviewRules.HOMONYM, "margin", 100).get());

    private static final DocumentContext ALLERGIC = DocumentContext.builder()
            .patient(PatientFacts.builder().allergies(List.of("penicillin")).build())
            .build();

    private static final String[] FACTS = {
        "He has a painful left knee.",
        "The right knee is well.",
        "Diagnosis: osteoarthritis of the right knee.",
        "Operation: left knee arthroscopy.",
        "In the right eye and in the left.",
        "Both knees ache.",
        "The left sigmoid colon was seen.",
        "There is situs inversus.",
        "L4/5 disc prolapse.",
        "L5/S1 decompression.",
        "Allergies: penicillin and latex, both of them for many years as far as we were told",
        "No known allergies.",
        "Allergic to amoxicillin.",
        "Takes amoxicillin 500 mg three times daily.",
        "Takes aspirin 75 mg and later aspirin 750 mg.",
        "A 5 mm polyp was seen.",
        "It measures 5 cm.",
        "There is no ascites.",
        "Impression: ascites.",
        "Never smoked.",
        "She smokes ten a day.",
        "Cholecystectomy in 2010.",
        "The gallbladder is normal.",
        "Past history:",
        "Family history:",
        "Medication:",
        "Date of birth: 4 January 1960.",
        "Clinic date: 5 March 2030.",
        "He is 45 years old.",
        "This 54-year-old man came in.",
        "Admitted on 6 March 2030. Discharged on 4 March 2030.",
        "Monday 31 June 2030.",
        "Stopped in 2040.",
        "Extraction of the upper left six.",
        "UL6 is carious.",
        "Tooth 16 is tender.",
        "He walks with an antalgic gate.",
        "His gait is slow.",
        "The gate of the garden.",
        "Colonoscopy reached the terminal ilium.",
        "Biopsies of the ileum were taken.",
        "Fracture of the right ilium.",
    };

    private static final String[] FILLING = {
        "It was good to see that things have been going as they should since we met, and we had a long talk about"
                + " how the months to come may be spent without too much haste.",
        "We went through all of it once more and nothing that was said then has to be taken back now. We agreed on"
                + " that. So there was little to add, and we were done soon.",
        "Thank you for writing.",
    };

    /** What is done to a letter at a place, given in parts of ten thousand. */
    private record Change(Kind kind, int place, String word) {

        private enum Kind {
            PUT_IN,
            TAKE_OUT,
            REPLACE,
            TYPE,
            PART,
            JOIN,
            BEGIN,
            END
        }

        ClinicalText applyTo(ClinicalText text) {
            String value = text.value();
            int start = wordStart(value, value.length() * place / 10_000);
            int end = wordEnd(value, start);
            int gap = Math.max(0, value.indexOf("\n\n", start));
            return ClinicalText.of(
                            switch (kind) {
                                case PUT_IN -> spliced(value, start, start, word + " ");
                                case TAKE_OUT -> spliced(value, start, end, "");
                                case REPLACE -> spliced(value, start, end, word);
                                case TYPE -> spliced(value, end, end, word.substring(0, 1));
                                case PART -> spliced(value, start, start, "\n\n");
                                case JOIN -> spliced(value, gap, Math.min(value.length(), gap + 2), " ");
                                case BEGIN -> word + " " + value;
                                case END -> value + " " + word;
                            })
                    .get();
        }

        private static int wordStart(String value, int from) {
            int at = from;
            while (at > 0 && !Character.isWhitespace(value.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private static int wordEnd(String value, int from) {
            int at = from;
            while (at < value.length() && !Character.isWhitespace(value.charAt(at))) {
                at++;
            }
            return at;
        }

        private static String spliced(String value, int start, int end, String added) {
            return value.substring(0, start) + added + value.substring(end);
        }
    }

    @Provide
    Arbitrary<ClinicalText> letters() {
        Arbitrary<String> sentences =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(FACTS)), Tuple.of(2, Arbitraries.of(FILLING)));
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", "\n", "\n\n");
        return Combinators.combine(sentences, gaps)
                .as(String::concat)
                .list()
                .ofMinSize(8)
                .ofMaxSize(30)
                .map(parts -> ClinicalText.of(String.join("", parts)).get());
    }

    @Provide
    Arbitrary<java.util.List<Change>> changes() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.of("well", "quite", "x", "however", "45", "left", "right", "no", "not", "."),
                Arbitraries.of(FACTS));
        return Combinators.combine(
                        Arbitraries.of(Change.Kind.class),
                        Arbitraries.integers().between(0, 10_000),
                        words)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void whatIsFoundAfterEditsIsWhatIsFoundInTheWhole(
            @ForAll("letters") ClinicalText letter, @ForAll("changes") java.util.List<Change> changes) {
        assertSame(letter, changes, DocumentContext.unknown());
    }

    @Property
    void itIsSoWhereTheRecordTellsSomething(
            @ForAll("letters") ClinicalText letter, @ForAll("changes") java.util.List<Change> changes) {
        assertSame(letter, changes, ALLERGIC);
    }

    @Property
    void itIsSoByAMarginThatAsksMore(
            @ForAll("letters") ClinicalText letter, @ForAll("changes") java.util.List<Change> changes) {
        assertSame(letter, changes, DocumentContext.unknown(), BOLD);
    }

    @Example
    void itIsSoWhereverAWordIsPutIn() {
        ClinicalText letter = ClinicalText.of("BP A 5 mm polyp. 80/120 " + "She is well and has been so. ".repeat(12))
                .get();
        for (int place = 0; place < 10_000; place += 150) {
            assertSame(
                    letter,
                    java.util.List.of(new Change(Change.Kind.PUT_IN, place, "quite")),
                    DocumentContext.unknown());
        }
    }

    private static void assertSame(ClinicalText letter, java.util.List<Change> changes, DocumentContext context) {
        assertSame(letter, changes, context, REVIEW);
    }

    private static void assertSame(
            ClinicalText letter, java.util.List<Change> changes, DocumentContext context, Review review) {
        Checked checked = review.checked(letter, context);
        for (Change change : changes) {
            ClinicalText edited = change.applyTo(checked.text());
            checked = review.recheck(checked, edited);
            assertEquals(review.check(edited, context), checked.findings());
        }
    }
}
