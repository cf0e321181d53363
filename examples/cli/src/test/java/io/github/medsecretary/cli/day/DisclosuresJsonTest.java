package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.json.JsonWriting;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class DisclosuresJsonTest {

    private static String json(Seq<DraftedLetter> letters) {
        return JsonWriting.line(out -> DisclosuresJson.write(letters, out));
    }

    private static DraftedLetter letter(String recipients, String words) {
        return Desks.desk()
                .draft(Desks.dictation("p1", "dr-lee", recipients, words))
                .get();
    }

    @Test
    void nothingWasDisclosedWhereNothingWasWritten() {
        assertEquals("{\"letters\":[]}", json(List.empty()));
    }

    @Test
    void whoReadsAllIsToldSo() {
        String json = json(List.of(letter("patient", "heading diagnoses asthma full stop")));
        assertTrue(
                json.startsWith(
                        "{\"letters\":[{\"letter\":\"01\",\"recipients\":[{\"id\":\"patient\",\"outcome\":\"made\","
                                + "\"included\":["),
                json);
        assertTrue(json.contains("\"withheld\":[]"));
        assertTrue(json.endsWith("\"queries\":[]}]}"));
    }

    @Test
    void whoGetsNoLetterIsToldWithTheReason() {
        String json = json(List.of(letter("patient, insurer", "heading diagnoses asthma full stop")));
        assertTrue(
                json.matches(
                        ".*\"id\":\"insurer\",\"outcome\":\"(held|refused)\",\"reason\":\"[^\"]+\",\"included\":\\[\\],"
                                + "\"withheld\":\\[\\].*"),
                json);
    }

    @Test
    void whatIsWithheldIsToldByRuleAndLawAndNotByWords() {
        String json = json(List.of(letter(
                "general-practitioner, patient",
                "heading social context her neighbour told us in confidence that she drinks full stop")));
        assertTrue(json.contains("\"rule\":\"third-party\",\"basis\":\""), json);
        assertFalse(json.contains("neighbour"));
        assertFalse(json.contains("drinks"));
    }

    @Test
    void aQuestionIsToldByNumberAndFragmentOnly() {
        String json = json(List.of(letter("patient", "heading history the sodium was blank full stop")));
        assertTrue(json.matches(".*\"queries\":\\[\\{\"number\":1,\"fragment\":\"[^\"]+\"\\}\\].*"), json);
        assertFalse(json.contains("sodium"));
    }
}
