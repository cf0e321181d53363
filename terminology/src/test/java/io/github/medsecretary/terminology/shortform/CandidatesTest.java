package io.github.medsecretary.terminology.shortform;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which senses fit the case in which a short form is written, and whose lexicon is listened to. */
class CandidatesTest {

    private static Layers pt() {
        return base(
                shortForm("Pt", "patient", 1),
                flagged("PT", "physiotherapy", "case-exact"),
                shortForm("pT", "pathological stage", 1),
                flagged("DVT", "deep vein thrombosis", "plural-s-ok"));
    }

    private static String fitting(Layers layers, String written) {
        Seq<Abbreviation> fitting = ShortForms.candidates(layers.entries(Abbreviation.class), written)
                .map(each -> each.entry());
        return fitting.map(Abbreviation::longForm).mkString(",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pt | patient",
                "PT | physiotherapy",
                "pT | pathological stage",
                "DVT | deep vein thrombosis",
                "DVTs | deep vein thrombosis"
            })
    void whatIsWrittenExactlySoIsMeant(String written, String senses) {
        assertEquals(senses, fitting(pt(), written));
    }

    @Test
    void anotherCaseFitsAllButWhatIsExact() {
        assertEquals("patient,pathological stage,deep vein thrombosis", fitting(pt(), "pt"));
        assertEquals("patient,pathological stage,deep vein thrombosis", fitting(pt(), "DVTS"));
    }

    @Test
    void mixedCaseIsAWordNotAShortForm() {
        assertEquals("", fitting(pt(), "Dvt"));
        assertEquals("", fitting(pt(), "Dvts"));
        assertEquals("", fitting(base(shortForm("MS", "multiple sclerosis", 1)), "Ms"));
    }

    @Test
    void onlyAFlaggedShortFormTakesAPlural() {
        assertEquals(
                "deep vein thrombosis", fitting(base(flagged("DVT", "deep vein thrombosis", "plural-s-ok")), "DVTs"));
        assertEquals("", fitting(base(shortForm("DVT", "deep vein thrombosis", 1)), "DVTs"));
    }

    @ParameterizedTest
    @CsvSource({"BASE, 2", "VENDOR, 2", "PRACTICE, 1", "CLINICIAN, 1"})
    void aPracticesAndAClinicansOwnSensesPushTheOthersAside(Layer layer, int senses) {
        Layers layers = base(shortForm("MS", "multiple sclerosis", 1))
                .with(layer, lexicon(shortForm("MS", "musculoskeletal service", 1)));
        assertEquals(
                senses,
                ShortForms.candidates(layers.entries(Abbreviation.class), "MS").size());
    }

    @Test
    void thePracticesAndTheCliniciansSensesStandBesideEachOther() {
        Layers layers = base(shortForm("MS", "multiple sclerosis", 1))
                .with(Layer.PRACTICE, lexicon(shortForm("MS", "musculoskeletal service", 1)))
                .with(Layer.CLINICIAN, lexicon(shortForm("MS", "mental state", 1)));
        assertEquals("musculoskeletal service,mental state", fitting(layers, "MS"));
    }

    @Test
    void anOwnSenseInAnotherCaseDoesNotHideAnExactOne() {
        Layers layers = base(shortForm("MS", "multiple sclerosis", 1))
                .with(Layer.PRACTICE, lexicon(shortForm("ms", "milliseconds", 1)));
        assertEquals("multiple sclerosis", fitting(layers, "MS"));
        assertEquals("milliseconds", fitting(layers, "ms"));
    }
}
