package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** An answer puts the letter together again and says what it changes. */
class ReassembledTest {

    private static final Incomplete ASKING = Desk.begun(Desk.draft(
                    Sample.content(List.of(
                            Sample.text("a", "She is well."),
                            Sample.fragment(
                                    "b",
                                    Heading.INVESTIGATION_RESULTS,
                                    new Body.Absent("results", Absence.INAUDIBLE)))),
                    Sample.gp(),
                    Sample.pt()))
            .complete(Desk.field(), "s-green", Desk.NINE)
            .getLeft();

    @Test
    void whatTheAnswerChangesIsToldBeforeItIsTaken() {
        var answer = Sample.content(List.of(
                Sample.text("a", "She is well."),
                Sample.fragment("b", Heading.INVESTIGATION_RESULTS, new Body.Results(List.of("Sodium 140.")))));
        Reassembled after = ASKING.reassembled(answer);
        assertEquals(List.of("b"), after.changed().changed().toList());
        assertEquals(
                List.of("gp", "pt"), after.readers().map(Redispatch::recipient).toList());
        assertEquals(Stage.INCOMPLETE, ASKING.stage());
        assertTrue(after.draft().queries().isEmpty());
        assertEquals(
                after.draft().sha256(),
                ASKING.answered(answer, "s", Desk.TEN).draft().sha256());
        assertFalse(after.toString().contains("Sodium"));
    }

    @Test
    void aReaderWhoMayNotSeeTheAnswerReadsTheSame() {
        var answer = Sample.content(ASKING.draft()
                .content()
                .fragments()
                .append(Sample.text("c", "Her sister says so.", Label.THIRD_PARTY)));
        assertEquals(
                List.of("gp"),
                ASKING.reassembled(answer).readers().map(Redispatch::recipient).toList());
    }
}
