package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderRuleTest {

    private static Seq<String> gaps(String text) {
        return Desk.knowing().reads(text).map(each -> each.replaceFirst("placeholder: ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "on ___ he | ___",
                "___ | ___",
                "on ______ | ______",
                "*** he | ***",
                "who??? | ???",
                "a [inaudible] b | [inaudible]",
                "a [INAUDIBLE] b | [INAUDIBLE]",
                "a [inaudible 00:31] b | [inaudible 00:31]",
                "a [unknown word] b | [unknown word]",
                "a [to follow] b | [to follow]",
                "a [to follow by post] b | [to follow by post]",
                "a [TBC] b | [TBC]",
                "a [?] b | [?]",
                "a [? left] b | [? left]",
                "a <dose> b | <dose>",
                "a <> b | <>",
                "a [ ] b | [ ]",
                "a [___] b | [___]",
                "a [x.x] b | [x.x]",
                "a [xyz] b | [xyz]",
                "a {{patient.name}} b | {{patient.name}}",
                "a {{}} b | {{}}"
            })
    void whatATypistOrATemplateLeavesOpenIsFoundWhole(String text, String gap) {
        assertEquals(List.of(gap), gaps(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snake_case __init__",
                "2 ** 3",
                "really??",
                "[sic]",
                "[naming of parts]",
                "[xylophone]",
                "[results]",
                "ratio < 5 and > 3",
                "[inaudible",
                "inaudible]",
                "<dose",
                "{dose}",
                "{ {dose}}",
                "{{dose} }",
                "{{dose",
                "{",
                "[",
                "<"
            })
    void otherSignsMeanWhatTheySay(String text) {
        assertEquals(List.empty(), gaps(text));
    }

    @Test
    void aNoteIsNoLongerThanSixtyCharacters() {
        String just = "[name " + "n".repeat(54) + "]";
        assertEquals(List.of(just), gaps("a " + just));
        assertEquals(List.empty(), gaps("a [name " + "n".repeat(55) + "]"));
        assertEquals(List.of("{{" + "n".repeat(58) + "}}"), gaps("a {{" + "n".repeat(58) + "}}"));
        assertEquals(List.empty(), gaps("a {{" + "n".repeat(59) + "}}"));
    }

    @Test
    void bracketsThatNeverCloseAreReadInOneGo() {
        assertEquals(List.empty(), gaps("[".repeat(300_000)));
        assertEquals(List.empty(), gaps("{".repeat(300_000)));
    }

    @Test
    void severalGapsAreSeveralFindings() {
        assertEquals(List.of("___", "[dose]", "{{x}}", "***"), gaps("___ and [dose] and {{x}}***"));
        assertEquals(List.of("[name]", "[date]"), gaps("[name][date]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The potassium was blank. | 1",
                "The potassium was blank | 1",
                "The dose is blank mg. | 1",
                "A dose of blank micrograms | 1",
                "Results were blank, sadly | 1",
                "The potassium was Blank: | 1",
                "The page was blank on arrival | 0",
                "A blank page. | 0",
                "Blank. | 0",
                "He looked blank. | 0",
                "The blank was blankets. | 0",
                "was (blank) | 0",
                "at blank at blank. | 1"
            })
    void blankIsAGapWhereAValueWasDue(String text, int gaps) {
        assertEquals(gaps, gaps(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mg", "ml", "g", "mmol", "units", "micrograms", "cm", "mm"})
    void aUnitAfterBlankTellsThatAValueWasDue(String unit) {
        assertEquals(List.of("blank"), gaps("It was blank " + unit + " then."));
    }

    @Test
    void onlyTheClinicianCanFillAGap() {
        Finding finding = Desk.knowing().only("Seen on ____ by him.");
        assertEquals(Severity.BLOCK, finding.severity());
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals(
                "Something has been left blank here. What should it say, please?",
                finding.query().get().question());
        assertTrue(finding.query().get().answers().head().isOpen());
        assertTrue(finding.suggestions().isEmpty());
        assertEquals("Something has been left blank here.", finding.message());
    }
}
