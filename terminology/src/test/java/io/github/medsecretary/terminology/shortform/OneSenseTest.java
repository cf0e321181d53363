package io.github.medsecretary.terminology.shortform;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One short form means one thing in a letter, and what the patient can't have isn't meant. */
class OneSenseTest {

    private static final Layers TWO = base(shortForm("XY", "first thing", 500), shortForm("XY", "second thing", 490));

    private static Seq<Sense> ranked(Layers layers, String model, String text, int start, DocumentContext context) {
        try {
            var dictionary = Dictionary.of(layers);
            var letter = ClinicalText.of(text).get();
            Resolution resolution = new ShortForms(
                            dictionary, SenseModel.read(new BufferedReader(new StringReader(model))))
                    .resolve(Span.of(start, start + 2), dictionary.read(letter), context, LocalDefinitions.in(letter));
            return resolution instanceof Resolution.Resolved resolved
                    ? resolved.ranked()
                    : resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.ranked() : List.empty();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String best(String model, String text, int start) {
        return ranked(TWO, model, text, start, DocumentContext.unknown()).head().longForm();
    }

    @Test
    void whatStandsAroundAnotherMentionCountsToo() {
        String model = "features\tl:valve\nXY\tsecond thing\t0\t0:300\n";
        assertEquals("first thing", best(model, "XY was seen.", 0));
        assertEquals("second thing", best(model, "XY was seen. The valve XY leaks.", 0));
        String far = "XY was seen. " + "word ".repeat(130) + "The valve XY leaks.";
        assertEquals("first thing", best(model, far, 0));
    }

    @Test
    void aSenseThatIsWrittenOutNearbyIsLikelier() {
        assertEquals("second thing", best("", "There were second things. XY was seen.", 26));
        assertEquals("first thing", best("", "There were second times. XY was seen.", 25));
    }

    @ParameterizedTest
    @CsvSource({"'A second thing XY was seen.', 15", "'An XY second thing was seen.', 3"})
    void nobodySaysTheSameTwice(String text, int start) {
        Layers likely = base(shortForm("XY", "first thing", 100), shortForm("XY", "second thing", 400));
        assertEquals(
                "first thing",
                ranked(likely, "", text, start, DocumentContext.unknown())
                        .head()
                        .longForm());
    }

    @Test
    void theBeginningOfALongerShortFormIsKnownToo() {
        Layers longer =
                base(shortForm("AV", "arteriovenous", 900), shortForm("AV fistula", "arteriovenous fistula", 900));
        Seq<Sense> senses = ranked(longer, "", "An AV fistula.", 3, DocumentContext.unknown());
        assertEquals(List.of("arteriovenous"), senses.map(Sense::longForm));
    }

    private static Seq<String> senses(String sex, String born, String flag) {
        Layers layers = base(flagged("XY", "special", flag), flagged("XY", "other", ""));
        var facts = PatientFacts.builder();
        if (!sex.equals("?")) {
            facts.sex(AdministrativeGender.parse(sex).get());
        }
        if (!born.equals("?")) {
            facts.birthDate(LocalDate.parse(born));
        }
        var context = DocumentContext.builder()
                .date(LocalDate.of(2030, 1, 4))
                .patient(facts.build())
                .build();
        return ranked(layers, "", "XY seen.", 0, context).map(Sense::longForm).sorted();
    }

    @ParameterizedTest
    @CsvSource({
        "female, male, 1960-01-01, false",
        "female, male, ?, false",
        "female, male, 2012-01-05, true",
        "female, male, 2012-01-04, false",
        "female, female, 1960-01-01, true",
        "female, other, 1960-01-01, true",
        "female, ?, 1960-01-01, true",
        "male, female, 2029-01-01, false",
        "male, male, 1960-01-01, true",
        "male, unknown, ?, true",
        "child, male, 1960-01-01, false",
        "child, ?, 1960-01-01, false",
        "child, ?, ?, true",
        "child, female, 1960-01-01, true",
        "child, male, 2029-12-01, true"
    })
    void sexAndAgeRuleSensesOut(String flag, String sex, String born, boolean possible) {
        assertEquals(possible, senses(sex, born, flag).contains("special"));
        assertTrue(senses(sex, born, flag).contains("other"));
    }

    @Test
    void whereNoSenseWouldBeLeftAllAre() {
        Layers layers = base(flagged("XY", "prostatic", "male"));
        var context = DocumentContext.builder()
                .patient(PatientFacts.builder().sex(AdministrativeGender.FEMALE).build())
                .build();
        assertEquals(1, ranked(layers, "", "XY seen.", 0, context).size());
        assertInstanceOf(Sense.class, ranked(layers, "", "XY seen.", 0, context).head());
    }
}
