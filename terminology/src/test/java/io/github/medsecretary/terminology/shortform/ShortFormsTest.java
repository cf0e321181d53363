package io.github.medsecretary.terminology.shortform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormsTest {

    private static final String HEADER = """
            #medsecretary-lexicon\t1
            #name\ttest
            #version\t1
            #licence\tCC0-1.0
            #jurisdiction\tGB
            #language\ten-GB
            #source\tourselves
            """;

    private static final Layers BASE =
            Layers.base(List.of(Lexicon.read(HEADER + """
                    abbreviation\tMS\tmultiple sclerosis\t600\tneurology:1000\t\toptic neuritis:3.5\tvalve:2\tus
                    abbreviation\tMS\tmitral stenosis\t200\tneurology:1\t\tvalve:4\t\tus
                    abbreviation\tDVT\tdeep vein thrombosis\t900\t\tplural-s-ok\t\t\tus
                    abbreviation\tOD\tonce a day\t900\t\tunsafe\t\t\tus
                    abbreviation\tPT\tphysiotherapy\t900\t\tcase-exact\t\t\tus
                    """).get()));

    private static Resolution resolve(String text, Layers layers, String specialty) {
        Dictionary dictionary = Dictionary.of(layers);
        Reading reading = dictionary.read(ClinicalText.of(text).get());
        var context = DocumentContext.builder().specialty(specialty).build();
        return new ShortForms(dictionary)
                .resolve(
                        reading.mentions(Abbreviation.class).last(),
                        reading,
                        context,
                        LocalDefinitions.in(reading.text()));
    }

    private static Seq<Sense> ranked(Resolution resolution) {
        return resolution instanceof Resolution.Resolved resolved
                ? resolved.ranked()
                : ((Resolution.Ambiguous) resolution).ranked();
    }

    @Test
    void wordsAroundDecide() {
        Resolution valve = resolve("The valve showed MS on echo.", BASE, "general practice");
        assertEquals("mitral stenosis", ranked(valve).head().longForm());
        assertEquals(List.of("valve"), ranked(valve).head().evidence());
        assertInstanceOf(Resolution.Resolved.class, valve);
        Resolution eye = resolve("Optic neuritis in MS.", BASE, "general practice");
        assertEquals("multiple sclerosis", ranked(eye).head().longForm());
    }

    @Test
    void withoutEvidenceItIsAsked() {
        Resolution resolution = resolve("Known MS.", BASE, "general practice");
        assertInstanceOf(Resolution.Ambiguous.class, resolution);
        assertEquals(2, ranked(resolution).size());
        double sum = ranked(resolution).map(Sense::probability).sum().doubleValue();
        assertTrue(sum > 0.95 && sum < 1);
        assertEquals(600.0 / 810, ranked(resolution).head().probability(), 1e-9);
    }

    @Test
    void theSpecialtyCounts() {
        assertInstanceOf(Resolution.Resolved.class, resolve("Known MS.", BASE, " Neurology "));
    }

    @Test
    void whatIsUnsafeIsNeverResolved() {
        assertInstanceOf(Resolution.Ambiguous.class, resolve("5 mg OD", BASE, "x"));
        assertInstanceOf(Resolution.Resolved.class, resolve("Two DVTs", BASE, "x"));
    }

    @Test
    void caseDistinguishesWordsFromShortForms() {
        assertInstanceOf(Resolution.Unknown.class, resolve("Ms Field", BASE, "x"));
        assertInstanceOf(Resolution.Unknown.class, resolve("pt came", BASE, "x"));
        assertInstanceOf(Resolution.Ambiguous.class, resolve("known ms", BASE, "x"));
    }

    @Test
    void aPracticesOwnEntryGoesFirst() {
        Lexicon own = Lexicon.read(HEADER + "abbreviation\tMS\tmusculoskeletal\t500\t\t\t\t\tus\n")
                .get();
        Resolution resolution = resolve("Referred to MS.", BASE.with(Layer.PRACTICE, own), "x");
        assertEquals(List.of("musculoskeletal"), ranked(resolution).map(Sense::longForm));
        Resolution vendor = resolve("Referred to MS.", BASE.with(Layer.VENDOR, own), "x");
        assertEquals(3, ranked(vendor).size());
    }

    @Test
    void whatTheLetterDefinesGoesBeforeAll() {
        Resolution resolution = resolve("Mixed sensation (MS) was noted. MS again.", BASE, "x");
        Definition definition = ((Resolution.LocallyDefined) resolution).definition();
        assertEquals(0, definition.longForm().start());
        assertEquals(15, definition.longForm().end());
        assertEquals(17, definition.shortForm().start());
    }

    @Test
    void aSensePrintsNoEvidence() {
        Sense sense = ranked(resolve("The valve showed MS.", BASE, "x")).head();
        assertFalse(sense.toString().contains("valve"));
        assertTrue(sense.toString().contains("mitral stenosis"));
    }

    private static Seq<String> defined(String text) {
        ClinicalText clinical = ClinicalText.of(text).get();
        return LocalDefinitions.in(clinical)
                .toSeq()
                .map(each -> clinical.quote(each.shortForm()) + "=" + clinical.quote(each.longForm()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chronic obstructive pulmonary disease (COPD) is common. | COPD=Chronic obstructive pulmonary disease",
                "She has heart failure with preserved ejection fraction (HFpEF). | HFpEF=heart failure with preserved ejection fraction",
                "Two. Deep vein thrombosis (DVT) | DVT=Deep vein thrombosis",
                "magnetic resonance imaging  (MRI) | MRI=magnetic resonance imaging"
            })
    void longFormsBeforeABracketAreFound(String text, String definition) {
        assertEquals(List.of(definition), defined(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She came (MRI) today.",
                "imaging. (MRI)",
                "a (b) c",
                "magnetic resonance imaging (see below)",
                "it rose (5.2)",
                "magnetic resonance\nimaging of (XYZ)",
                "(MRI)",
                "open (bracket",
                "much (too long a bracket)"
            })
    void otherBracketsDefineNothing(String text) {
        assertEquals(List.empty(), defined(text));
    }

    @Test
    void aDefinitionCountsForThePlural() {
        ClinicalText text = ClinicalText.of("Deep vein thrombosis (DVT).").get();
        LocalDefinitions definitions = LocalDefinitions.in(text);
        assertTrue(definitions.of("DVT").isPresent());
        assertTrue(definitions.of("DVTs").isPresent());
        assertTrue(definitions.of("dvt").isEmpty());
    }
}
