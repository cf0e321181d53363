package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record's number is 999 100 0003; another valid one is 943 476 5919. */
class WrongPatientRuleTest {

    private static final String OURS = "9991000003";

    private static Seq<String> others(String text) {
        return Desk.knowing()
                .withPatientNumbered(OURS)
                .reads(text)
                .map(each -> each.replaceFirst("wrong-patient: ", "").replaceFirst(" -> .*", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9434765919 | 9434765919",
                "943 476 5919 | 943 476 5919",
                "943-476-5919 | 943-476-5919",
                "943\u00a0476\u00a05919 | 943\u00a0476\u00a05919",
                "943 4765919 | 943 4765919",
                "NHS No: 943 476 5919. | 943 476 5919",
                "NHS9434765919 | 9434765919",
                "12 9434765919 | 9434765919",
                "123 943 476 5919 | 943 476 5919",
                "943 476 5919/2 | 943 476 5919"
            })
    void anotherPatientsNumberIsFoundHoweverItIsGrouped(String text, String number) {
        assertEquals(List.of(number), others(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OURS,
                "999 100 0003",
                "999-100-0003",
                "943 476 5918",
                "943476591",
                "94347659190",
                "194347659190",
                "9434 765 919",
                "94 34765919",
                "943  476 5919",
                "943\n476 5919",
                "943 476 591 9",
                "943,476,5919",
                "01632 960 001",
                "943 476",
                "943 ",
                ""
            })
    void theRecordsOwnAndWhatIsNoNumberIsLeftAlone(String text) {
        assertEquals(List.empty(), others(text));
    }

    @Test
    void everyOtherNumberIsTold() {
        assertEquals(List.of("943 476 5919", "401 023 2137"), others("943 476 5919 and 999 100 0003 and 401 023 2137"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9991000003", "999 100 0003", "999-100-0003"})
    void theRecordMayGroupItsDigitsAsItLikes(String recorded) {
        Desk desk = Desk.knowing().withPatientNumbered(recorded);
        assertEquals(List.empty(), desk.reads("NHS 999 100 0003"));
        assertEquals(1, desk.reads("NHS 943 476 5919").size());
    }

    @Test
    void withoutARecordedNumberNothingIsCompared() {
        assertEquals(List.empty(), Desk.knowing().reads("NHS 943 476 5919"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9991000004", "999100000", "unknown", ""})
    void aRecordedNumberThatIsNoneIsTold(String recorded) {
        Finding finding = Desk.knowing().withPatientNumbered(recorded).only("Seen today.");
        assertEquals("The NHS number in the record is not a valid one.", finding.message());
        assertEquals(Span.of(0, 0), finding.span().get());
    }

    @Test
    void nobodyButTheClinicianKnowsWhoseLetterItIs() {
        Finding finding = Desk.knowing().withPatientNumbered(OURS).only("NHS 943 476 5919");
        assertEquals(Severity.BLOCK, finding.severity());
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals(
                List.of(true, false, false),
                finding.query().get().answers().map(each -> each.edit().isPresent()));
        assertTrue(finding.query().get().answers().get(1).isOpen());
        assertFalse(finding.message().contains("943"));
        assertFalse(finding.toString().contains("5919"));
    }
}
