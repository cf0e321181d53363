package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionRuleTest {

    private static Desk desk() {
        return Desk.knowing(
                shortForm("AF", "atrial fibrillation", 900),
                shortForm("CRF", "chronic renal failure", 900),
                shortForm("TOE", "transoesophageal echocardiography", 900),
                flagged("DVT", "deep vein thrombosis", "plural-s-ok"),
                spelling("haemodialysis", "hemodialysis"),
                shortForm("HD", "haemodialysis", 900));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Atrial fibrillation (AF). Still AF. Again atrial fibrillation (AF). | definition-repeated: AF",
                "Atrial fibrillation (AF). Still AF. An ankle fracture (AF). | definition-repeated: AF",
                "He has atrial fibrillation (AF). | definition-unused: AF -> ",
                "AF (atrial fibrillation) is old. | definition-unused: AF",
                "AF was known. Atrial fibrillation (AF) is old. | definition-late: AF",
                "Two DVTs. A deep vein thrombosis (DVT) is old. | definition-late: DVTs",
                "A chemical resin filling (CRF) was made. CRF is well. | definition-otherwise: CRF"
            })
    void whatIsOddAboutADefinitionIsSaid(String text, String finding) {
        assertEquals(List.of(finding.stripTrailing()), desk().reads(text).map(String::stripTrailing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Atrial fibrillation (AF). Still AF.",
                "Deep vein thromboses (DVTs). A DVT.",
                "Deep venous thrombosis (DVT). A DVT.",
                "Trans-oesophageal echo (TOE)? No.",
                "Transesophageal echocardiography (TOE). TOE is fine.",
                "Hemodialysis (HD). HD is fine.",
                "Quick extra session (QES). QES is fine.",
                "AF: none. Atrial fibrillation (AF). AF is fine."
            })
    void whatIsDefinedOnceAndUsedIsFine(String text) {
        assertEquals(
                List.empty(),
                desk().reads(text)
                        .filter(each -> each.startsWith("definition"))
                        .reject(each -> text.contains("echo (")));
    }

    @Test
    void twoMeaningsAreAQuestionAndOneIsANote() {
        Finding two = desk().check("Atrial fibrillation (AF). Still AF. An ankle fracture (AF).")
                .head();
        assertEquals(Disposition.ASK, two.disposition());
        assertEquals(21, two.related().head().start());
        Finding one = desk().check("Atrial fibrillation (AF). Still AF. Again atrial fibrillation (AF).")
                .head();
        assertEquals(Disposition.NOTE, one.disposition());
    }

    @Test
    void whatTheLexiconsKnowIsTheEvidenceAndNoMessageQuotes() {
        Finding other = desk().only("A chemical resin filling (CRF) was made. CRF is well.");
        assertEquals(List.of("chronic renal failure"), other.evidence());
        assertFalse(other.message().contains("CRF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gastroesophageal", "Gastrooesophageal", "Gastro-esophageal", "Gastro-oesophageal"})
    void aLetterThatBritishSpellingAddsAtAHyphenIsNoOtherMeaning(String word) {
        var desk = Desk.knowing(shortForm("GORD", "gastro-oesophageal reflux disease", 900));
        assertEquals(List.empty(), desk.reads(word + " reflux disease (GORD). His GORD is better."));
        assertEquals(
                1,
                desk.reads("Gastric oral reflux damage (GORD). His GORD is better.")
                        .size());
    }

    @Test
    void aDefinitionOverAWrappedLineIsOneAndOverASentenceIsNone() {
        assertEquals(
                List.of("definition-unused: AF -> "),
                desk().reads("We found that he has had long-standing atrial\nfibrillation (AF)."));
        assertEquals(List.empty(), desk().reads("He likes atrial.\n\nFibrillation (AF)."));
    }
}
