package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRuleTest {

    private static Desk desk() {
        return Desk.knowing(
                row("drug", "levothyroxine", "", "brand:Eltroxin", "most-mg:0.5", "us"),
                row("drug", "insulin glargine", "", "", "in-units", "us"),
                row("drug", "odd", "", "", "most-mg:x|other", "us"),
                row("drug", "ramipril", "", "", "", "us"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Takes levothyroxine 100 mg daily. | unit: 100 mg -> 100 micrograms",
                "Takes levothyroxine 125mg daily. | unit: 125mg -> 125micrograms",
                "Eltroxin tablets 1 g. | unit: 1 g -> 1 micrograms",
                "Levothyroxine 5000 micrograms. | unit: 5000 micrograms",
                "Insulin glargine 10 mg at night. | unit: 10 mg -> 10 units"
            })
    void aUnitThatCannotBeMeantIsAskedAbout(String text, String finding) {
        assertEquals(List.of(finding), desk().reads(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Takes levothyroxine 100 micrograms daily.",
                "Takes levothyroxine 0.1 mg daily.",
                "Takes levothyroxine and ramipril 10 mg daily.",
                "Takes levothyroxine with iron 200 mg daily.",
                "Takes levothyroxine. Aspirin 75 mg.",
                "Levothyroxine 100 mg/5 ml",
                "Insulin glargine 10 units.",
                "Ramipril 10 mg.",
                "Odd 10 g.",
                "Levothyroxine for 12 months, 99999999999 mg, 1. mg, 1.2.3 mg"
            })
    void aUnitThatMayBeMeantIsNot(String text) {
        assertEquals(List.empty(), desk().reads(text));
    }

    @Test
    void theAnswersAreTheOtherUnitAndWhatIsThere() {
        String text = "Takes levothyroxine 100 mg daily.";
        Finding finding = desk().only(text);
        assertEquals(Severity.BLOCK, finding.severity());
        var answers = finding.query().get().answers();
        assertEquals(List.of("100 micrograms", "Yes, it is meant"), answers.map(Answer::label));
        var corrected = Edits.of(List.of(answers.head().edit().get()))
                .get()
                .applyTo(ClinicalText.of(text).get());
        assertEquals(
                "Takes levothyroxine 100 micrograms daily.", corrected.get().value());
        assertTrue(answers.last().edit().isEmpty());
    }
}
