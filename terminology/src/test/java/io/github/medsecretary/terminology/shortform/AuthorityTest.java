package io.github.medsecretary.terminology.shortform;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Defined in the letter, then the practice's own, then how common and how well it fits. */
class AuthorityTest {

    private static Layers uk() {
        return base(
                row(
                        "abbreviation",
                        "MS",
                        "multiple sclerosis",
                        "600",
                        "neurology:1000",
                        "",
                        "optic neuritis:3.5",
                        "valve:2",
                        "us"),
                row(
                        "abbreviation",
                        "MS",
                        "mitral stenosis",
                        "200",
                        "neurology:1|cardiology:900",
                        "",
                        "valve:4|<tight:1",
                        "",
                        "us"));
    }

    /** What the last short form of a text means. */
    private static Resolution resolve(Layers layers, String text, String specialty) {
        Dictionary dictionary = Dictionary.of(layers);
        Reading reading = dictionary.read(ClinicalText.of(text).get());
        return new ShortForms(dictionary)
                .resolve(
                        reading.mentions(Abbreviation.class).last(),
                        reading,
                        DocumentContext.builder().specialty(specialty).build(),
                        LocalDefinitions.in(reading.text()));
    }

    private static Seq<Sense> ranked(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.ranked();
        }
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.ranked() : List.empty();
    }

    private static String likeliest(String text, String specialty) {
        return ranked(resolve(uk(), text, specialty)).head().longForm();
    }

    private static double probability(Layers layers, String text, String sense) {
        return ranked(resolve(layers, text, ""))
                .find(each -> each.longForm().equals(sense))
                .get()
                .probability();
    }

    @Test
    void withoutEvidencePriorsDecideAndSomethingIsLeftForWhatNobodyListed() {
        assertEquals(600 / 810.0, probability(uk(), "Known MS.", "multiple sclerosis"), 1e-12);
        assertEquals(200 / 810.0, probability(uk(), "Known MS.", "mitral stenosis"), 1e-12);
    }

    @Test
    void cuesForAndAgainstMultiplyThePriors() {
        double sclerosis = 600 * Math.exp(-2);
        double stenosis = 200 * Math.exp(4);
        assertEquals(
                stenosis / (sclerosis + stenosis + 10),
                probability(uk(), "The valve in MS.", "mitral stenosis"),
                1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "Known MS., , multiple sclerosis",
        "Known MS., cardiology, mitral stenosis",
        "Known MS., ' CARDIOLOGY ', mitral stenosis",
        "Known MS., neurology, multiple sclerosis",
        "Known MS., dermatology, multiple sclerosis",
        "The valve in MS., , mitral stenosis",
        "'Optic neuritis, so MS.', cardiology, multiple sclerosis"
    })
    void theSpecialtyAndTheWordsAroundAreWeighedTogether(String text, String specialty, String sense) {
        assertEquals(sense, likeliest(text, specialty == null ? "" : specialty));
    }

    @Test
    void nothingKnownOfTheAuthorIsLikeAnUnknownSpecialty() {
        Dictionary dictionary = Dictionary.of(uk());
        Reading reading = dictionary.read(ClinicalText.of("Known MS.").get());
        Resolution resolution = new ShortForms(dictionary)
                .resolve(
                        reading.mentions(Abbreviation.class).head(),
                        reading,
                        DocumentContext.unknown(),
                        LocalDefinitions.in(reading.text()));
        assertEquals(ranked(resolve(uk(), "Known MS.", "x")), ranked(resolution));
    }

    @Test
    void evidenceIsThatOfEachSense() {
        Seq<Sense> senses = ranked(resolve(uk(), "The valve: tight MS.", ""));
        assertEquals(List.of("valve", "tight"), senses.head().evidence());
        assertEquals(List.empty(), senses.last().evidence());
    }

    @ParameterizedTest
    @CsvSource({"488, false", "489, false", "490, true", "491, true", "1000, true"})
    void aSenseIsSureFromNinetyEightInAHundred(int prior, boolean sure) {
        Resolution resolution = resolve(base(shortForm("AF", "atrial fibrillation", prior)), "Known AF.", "");
        assertEquals(sure, resolution instanceof Resolution.Resolved);
        assertEquals(prior / (prior + 10.0), ranked(resolution).head().probability(), 1e-12);
    }

    @Test
    void anUnsafeSenseIsNeverTakenWithoutAskingButAnUnsafeRivalDoesNotMatter() {
        assertInstanceOf(
                Resolution.Ambiguous.class, resolve(base(flagged("AF", "atrial fibrillation", "unsafe")), "AF", ""));
        Layers rival = base(
                shortForm("AF", "atrial fibrillation", 1000),
                row("abbreviation", "AF", "a fiction", "1", "", "unsafe", "", "", "us"));
        assertInstanceOf(Resolution.Resolved.class, resolve(rival, "AF", ""));
    }

    @Test
    void equalSensesAreRankedByTheirWords() {
        Layers equal = base(shortForm("X", "beta", 5), shortForm("X", "alpha", 5), shortForm("X", "gamma", 5));
        assertEquals(
                List.of("alpha", "beta", "gamma"),
                ranked(resolve(equal, "X", "")).map(Sense::longForm));
    }

    @Test
    void aPracticesOwnSenseGoesBeforeAnyEvidence() {
        Layers layers = uk().with(Layer.PRACTICE, lexicon(shortForm("MS", "musculoskeletal service", 900)));
        Resolution resolution = resolve(layers, "The valve: optic neuritis, MS.", "neurology");
        assertEquals(List.of("musculoskeletal service"), ranked(resolution).map(Sense::longForm));
        assertInstanceOf(Resolution.Resolved.class, resolution);
    }

    @Test
    void aVendorsSenseIsOneMore() {
        Layers layers = uk().with(Layer.VENDOR, lexicon(shortForm("MS", "musculoskeletal service", 900)));
        assertEquals(3, ranked(resolve(layers, "Known MS.", "")).size());
    }

    @Test
    void whatTheLetterDefinesGoesBeforeThePracticesOwn() {
        Layers layers = uk().with(Layer.CLINICIAN, lexicon(shortForm("MS", "musculoskeletal service", 900)));
        Resolution resolution = resolve(layers, "Mental state (MS) was normal. MS again.", "");
        assertInstanceOf(Resolution.LocallyDefined.class, resolution);
    }

    @Test
    void aDefinitionFurtherDownCountsFromTheBeginning() {
        Dictionary dictionary = Dictionary.of(uk());
        Reading reading = dictionary.read(
                ClinicalText.of("MS. Mental state (MS) was normal.").get());
        Resolution first = new ShortForms(dictionary)
                .resolve(
                        reading.mentions(Abbreviation.class).head(),
                        reading,
                        DocumentContext.unknown(),
                        LocalDefinitions.in(reading.text()));
        assertInstanceOf(Resolution.LocallyDefined.class, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ms Field", "Known Ms."})
    void whatFitsNoCaseIsUnknown(String text) {
        assertInstanceOf(Resolution.Unknown.class, resolve(uk(), text, ""));
    }

    @Test
    void aReadingOfAnotherDictionaryIsAProgrammingError() {
        Reading foreign = Dictionary.of(uk()).read(ClinicalText.of("Known MS.").get());
        var ours = new ShortForms(Dictionary.of(base(shortForm("AF", "atrial fibrillation", 1))));
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> ours.resolve(
                        foreign.mentions(Abbreviation.class).head(),
                        foreign,
                        DocumentContext.unknown(),
                        LocalDefinitions.in(foreign.text())));
        assertEquals("the reading is of another dictionary", error.getMessage());
    }

    @Test
    void aSensePrintsTheLexiconsWordsAndNotTheLetters() {
        Sense sense = ranked(resolve(uk(), "The valve: MS.", "")).head();
        assertTrue(sense.toString().startsWith("Sense[mitral stenosis, 0."));
        assertTrue(!sense.toString().contains("valve"));
    }
}
