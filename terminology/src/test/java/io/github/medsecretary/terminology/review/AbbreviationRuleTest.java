package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.List;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationRuleTest {

    private static final String SCLEROSIS =
            row("abbreviation", "MS", "multiple sclerosis", "600", "neurology:1000", "", "neuritis:4", "", "us");
    private static final String STENOSIS =
            row("abbreviation", "MS", "mitral stenosis", "200", "neurology:1", "", "valve:7", "", "us");

    private static Desk desk() {
        return Desk.knowing(
                SCLEROSIS,
                STENOSIS,
                shortForm("AF", "atrial fibrillation", 100),
                flagged("OD", "once a day", "unsafe"),
                row("abbreviation", "OD", "overdose", "100", "", "", "", "", "us"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Known MS. | abbreviation: MS -> multiple sclerosis",
                "Known MS, valve normal, valve repaired, neuritis. | abbreviation: MS -> mitral stenosis",
                "One MS: another MS. | abbreviation: MS -> multiple sclerosis",
                "OD of tablets | abbreviation: OD -> once a day"
            })
    void aShortFormThatIsNotSureIsAskedAboutOnce(String text, String finding) {
        assertEquals(List.of(finding), desk().reads(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neuritis in MS.",
                "The valve shows MS.",
                "Known ms and Ms Field.",
                "Known AF.",
                "Mitral stenosis (MS) is known. The MS is stable.",
                "MSU and XMS.",
                "PAST MS HISTORY",
                "MS NOTES: none"
            })
    void whatIsSureDefinedAloneOrAWordIsNotAskedAbout(String text) {
        assertEquals(List.empty(), desk().reads(text));
    }

    @ParameterizedTest
    @CsvSource({"40, '', 0", "400, '', 1", "40, unsafe, 1"})
    void whatIsMostlyMeantIsTakenForGrantedUnlessItIsUnsafe(String rarer, String flag, int asked) {
        var desk = Desk.knowing(
                row("abbreviation", "GP", "general practitioner", "900", "", flag, "", "", "us"),
                row("abbreviation", "GP", "general paresis", rarer, "", "", "", "", "us"));
        assertEquals(asked, desk.reads("He knows the GP.").size());
    }

    @Test
    void theSpecialtyMayDecide() {
        assertEquals(List.empty(), desk().of("Neurology").reads("Known MS."));
        assertEquals(1, desk().of("Cardiology").reads("Known MS.").size());
    }

    @Test
    void aPracticesOwnSenseEndsTheAsking() {
        var layers = base(SCLEROSIS, STENOSIS)
                .with(Layer.PRACTICE, lexicon(shortForm("MS", "musculoskeletal service", 900)));
        assertEquals(List.empty(), Desk.knowing(layers).reads("Referred to MS."));
    }

    @Test
    void aSureMentionDoesNotAnswerForAnUnsureOne() {
        String text = "Neuritis: MS. " + "He was very well all day. ".repeat(6) + "Known MS.";
        Finding finding = desk().only(text);
        assertEquals(text.lastIndexOf("MS"), finding.span().get().start());
    }

    @Test
    void eachShortFormIsAskedAboutForItselfAndTheFirstMentionIsShown() {
        assertEquals(
                List.of("abbreviation: MS -> multiple sclerosis", "abbreviation: OD -> once a day"),
                desk().reads("Known MS. Later OD. Again OD and MS."));
        assertEquals(6, desk().only("Known MS, MS, MS.").span().get().start());
    }

    @Test
    void theQuestionOffersEverySenseTheLikeliestFirst() {
        Finding finding = desk().only("Known MS.");
        assertEquals("What does “MS” stand for here?", finding.query().get().question());
        assertEquals(
                List.of("multiple sclerosis", "mitral stenosis"),
                finding.query().get().answers().map(Answer::label));
        assertEquals(
                List.of("multiple sclerosis", "mitral stenosis"),
                finding.suggestions().map(each -> each.replacement()));
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals(600 / 810.0, finding.confidence(), 1e-12);
        assertEquals("test", finding.provenance().get().name());
        assertFalse(finding.message().contains("MS"));
    }

    @Test
    void anUnsafeShortFormIsGraverThanADoubtfulOne() {
        Finding doubtful = desk().only("Known MS.");
        assertEquals(Severity.INFO, doubtful.severity());
        assertEquals("This abbreviation has several meanings, and it is not clear which is meant.", doubtful.message());
        Finding unsafe = desk().only("An OD.");
        assertEquals(Severity.WARN, unsafe.severity());
        assertEquals("A short form is unsafe: it has been taken for another.", unsafe.message());
    }

    @Test
    void evidenceIsWhatSpokeForTheLikeliestSense() {
        Finding finding = desk().only("Known MS, valve normal, neuritis.");
        assertEquals("mitral stenosis", finding.suggestions().head().replacement());
        assertEquals(List.of("valve"), finding.evidence());
    }

    @ParameterizedTest
    @CsvSource({
        "A MS HISTORY was long, true",
        "MS OF OLD, true",
        "OLD NOTES MS, true",
        "KNOWN MS was long, false",
        "KNOWN MS: long, true",
        "MS HISTORY: long, true",
        "MS: long, true",
        "in MS: long, false",
        "5 MS 5, false",
        "KNOWN. MS. HERE., false"
    })
    void wordsOfAHeadingInCapitalsAreNoShortForms(String text, boolean heading) {
        assertEquals(heading, desk().reads(text).isEmpty());
    }

    @Test
    void aTextInCapitalsIsReadInOneGo() {
        assertEquals(List.empty(), desk().reads("MS HISTORY ".repeat(5_000)));
    }

    @Test
    void whileALetterIsTypedNobodyIsAsked() {
        var everyday = Review.everyday(Dictionary.of(base(SCLEROSIS, STENOSIS)));
        var text = ClinicalText.of("Known MS.").get();
        assertTrue(everyday.check(text, DocumentContext.unknown()).isEmpty());
        assertEquals(21, everyday.rules().rules().size());
    }

    @Test
    void oneLetterIsNoShortForm() {
        Desk desk = Desk.knowing(shortForm("K", "potassium", 5), shortForm("K", "ketamine", 5));
        assertEquals(List.empty(), desk.reads("The K is low."));
    }

    @Test
    void whatAModelHasLearntDecidesAsItDoesWhereShortFormsAreWrittenOut() throws IOException {
        var dictionary = Dictionary.of(
                base(row("abbreviation", "XY", "first", "500", "", "", "", "", "us"), shortForm("XY", "second", 500)));
        String lines = "features\tl:valve\nXY\tsecond\t0\t0:900\n";
        var model = SenseModel.read(new BufferedReader(new StringReader(lines)));
        var text = ClinicalText.of("The valve XY leaks.").get();
        var unknown = DocumentContext.unknown();
        assertEquals(1, Review.beforeSignature(dictionary).check(text, unknown).size());
        assertEquals(
                0,
                Review.beforeSignature(dictionary, model).check(text, unknown).size());
    }
}
