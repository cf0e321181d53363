package io.github.medsecretary.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingJsonTest {

    private static final ClinicalText TEXT =
            ClinicalText.of("ŵ 😀 terminal ilium").get();

    private static Finding.Builder finding(RuleId rule) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("It does not fit.");
    }

    private static String json(Finding finding) {
        return JsonWriting.line(out -> FindingJson.write(finding, TEXT, out));
    }

    @Test
    void aFindingIsWrittenWholeWithOffsetsInUtf16Units() {
        var finding = finding(RuleId.builtIn("homonym"))
                .span(Span.of(14, 19))
                .related(List.of(Span.of(5, 13)))
                .suggestions(List.of(Edit.replace(Span.of(14, 19), "ileum"), Edit.replace(Span.of(14, 19), "ilia")))
                .evidence(List.of("terminal"))
                .confidence(0.975)
                .provenance(new Provenance("uk", "7", "00ff"))
                .build();
        assertEquals(
                "{\"rule\":\"homonym\",\"version\":\"1\",\"severity\":\"warn\",\"action\":\"ask\",\"start\":14,\"end\":19,"
                        + "\"quote\":\"ilium\",\"message\":\"It does not fit.\",\"suggestions\":[\"ileum\",\"ilia\"],"
                        + "\"confidence\":0.98,\"evidence\":[\"terminal\"],\"related\":[{\"start\":5,\"end\":13,"
                        + "\"quote\":\"terminal\"}],\"lexicon\":{\"name\":\"uk\",\"version\":\"7\",\"sha256\":\"00ff\"},"
                        + "\"query\":{\"question\":\"Could you please tell us whether “ilium” is right here?\",\"answers\":["
                        + "{\"label\":\"ileum\",\"outcome\":\"change\",\"start\":14,\"end\":19,\"replacement\":\"ileum\"},"
                        + "{\"label\":\"ilia\",\"outcome\":\"change\",\"start\":14,\"end\":19,\"replacement\":\"ilia\"},"
                        + "{\"label\":\"It is right as it stands\",\"outcome\":\"keep\"}]}}",
                json(finding));
    }

    @Test
    void aFindingAboutTheWholeLetterStandsAtItsStart() {
        String json = json(finding(RuleId.builtIn("completeness")).build());
        assertTrue(json.contains("\"start\":0,\"end\":0,\"quote\":\"\""), json);
        assertTrue(json.contains("\"suggestions\":[],\"confidence\":1.00,\"evidence\":[],\"related\":[],"), json);
    }

    @Test
    void whatIsNoQuestionHasNoAnswers() {
        String json = json(Finding.builder()
                .rule(RuleId.builtIn("variant"))
                .severity(Severity.INFO)
                .disposition(Disposition.FIX)
                .message("So.")
                .build());
        assertTrue(json.endsWith("\"related\":[]}"), json);
    }

    @Test
    void anAnswerThatLeavesTheQuestionOpenIsCalledSo() {
        String json =
                json(finding(RuleId.builtIn("number")).span(Span.of(14, 19)).build());
        assertTrue(json.endsWith("\"outcome\":\"open\"}]}}"), json);
    }

    @Test
    void aVendorsRuleHasItsNameBeforeItAndItsVersion() {
        String json = json(finding(RuleId.of("acme", "safety-netting", 3)).build());
        assertTrue(json.startsWith("{\"rule\":\"acme:safety-netting\",\"version\":\"3\""), json);
    }

    @Test
    void aFaultOfARuleIsNamedAsTheContractNamesIt() {
        assertTrue(json(finding(RuleId.builtIn("RULE_FAULT")).build()).startsWith("{\"rule\":\"rule-fault\""));
    }

    @ParameterizedTest
    @CsvSource({"BLOCK, FIX, block, fix", "WARN, ASK, warn, ask", "INFO, NOTE, info, note"})
    void severityAndActionAreInLowerCase(Severity severity, Disposition disposition, String said, String done) {
        String json = json(Finding.builder()
                .rule(RuleId.builtIn("unit"))
                .severity(severity)
                .disposition(disposition)
                .message("So.")
                .build());
        assertTrue(json.contains("\"severity\":\"" + said + "\",\"action\":\"" + done + "\""), json);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.00", "0.0, 0.00", "0.005, 0.01", "0.9949, 0.99", "0.1, 0.10"})
    void confidenceHasTwoPlaces(double confidence, String written) {
        String json =
                json(finding(RuleId.builtIn("unit")).confidence(confidence).build());
        assertTrue(json.contains("\"confidence\":" + written + ","), json);
    }
}
