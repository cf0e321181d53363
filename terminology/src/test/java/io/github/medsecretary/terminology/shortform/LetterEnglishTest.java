package io.github.medsecretary.terminology.shortform;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sense is said in the English that the letter is written in. */
class LetterEnglishTest {

    private static final Layers BOTH = base(
            row("abbreviation", "PT", "physical therapy", "900", "", "american", "", "", "us"),
            shortForm("PT", "physiotherapy", 500),
            row("variant", "oedema", "edema", "us"));

    private static String best(Layers layers, Jurisdiction jurisdiction, String text) {
        var dictionary = Dictionary.of(layers);
        var letter = ClinicalText.of(text).get();
        var context = DocumentContext.builder().jurisdiction(jurisdiction).build();
        int start = text.indexOf("PT");
        Resolution resolution = new ShortForms(dictionary)
                .resolve(Span.of(start, start + 2), dictionary.read(letter), context, LocalDefinitions.in(letter));
        return resolution instanceof Resolution.Resolved resolved
                ? resolved.ranked().head().longForm()
                : ((Resolution.Ambiguous) resolution).ranked().head().longForm();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Referred to PT.",
                "Dr Jones asks for PT.",
                "Oedema. PT from 16/11/2029.",
                "PT from 03/04/2029, 3/20 steps, b/f.",
                "Edema and oedema. PT for Mr Field, ring Dr. Jones, Mrs Lee.",
                "PT for the dr"
            })
    void aBritishLetterHasBritishWords(String text) {
        assertEquals("physiotherapy", best(BOTH, Jurisdiction.GB, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No edema. Referred to PT.",
                "Dr. Jones asks for PT.",
                "Attended PT from 11/16/2029.",
                "Ibuprofen b.i.d. and PT.",
                "Edema, oedema and edema: PT."
            })
    void anAmericanLetterHasAmericanOnes(String text) {
        assertEquals("physical therapy", best(BOTH, Jurisdiction.GB, text));
    }

    @Test
    void whereALetterIsFromIsSurerThanItsSpelling() {
        assertEquals("physical therapy", best(BOTH, Jurisdiction.US, "No oedema. Referred to PT."));
    }

    @Test
    void whatTellsFarAwayTellsNothing() {
        assertEquals("physiotherapy", best(BOTH, Jurisdiction.GB, "No edema. " + "word ".repeat(300) + "PT."));
    }

    @Test
    void whereOnlyAmericansHaveASenseItIsMeantInAnyLetter() {
        Layers alone = base(flagged("PT", "physical therapy", "american"));
        assertEquals("physical therapy", best(alone, Jurisdiction.GB, "Referred to PT."));
    }

    @Test
    void theBuiltInLexiconsSayPhysiotherapyInBritain() {
        String text = "She was referred to PT for strengthening exercises after the knee replacement.";
        assertEquals("physiotherapy", best(UkLexicons.layers(), Jurisdiction.GB, text));
        assertEquals("physical therapy", best(UkLexicons.layers(), Jurisdiction.US, text));
    }
}
