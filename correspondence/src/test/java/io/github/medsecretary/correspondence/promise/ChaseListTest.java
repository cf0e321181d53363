package io.github.medsecretary.correspondence.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChaseListTest {

    private static final Ledger LEDGER = Loops.ledger(Loops.read(
            "L1",
            "a",
            Loops.review(),
            Loops.builder(LoopKind.RESULT, "results to follow")
                    .due(Loops.MAY.minusDays(2))
                    .owner(LoopOwner.of(LoopOwner.Role.SERVICE, "pathology"))
                    .build(),
            Loops.builder(LoopKind.MESSAGE, "we will write").due(Loops.MAY).build()));

    private static final LateLetter LATE = new LateLetter("L7", "dr-lee", Harm.MIDDLE, Loops.MAY.minusDays(1));

    @Test
    void theGravestComesFirstThenTheLatest() {
        assertEquals(
                List.of(
                        "result L1, due 2030-04-29, 2 days late, ask service/pathology",
                        "review L1, due 2030-04-06, 25 days late, ask nobody",
                        "letter L7, due 2030-04-30, 1 day late, ask dr-lee"),
                ChaseList.of(LEDGER, List.of(LATE), Loops.MAY)
                        .lines(UnaryOperator.identity())
                        .toList());
    }

    @Test
    void aNameIsWhatTheCallerSays() {
        assertTrue(ChaseList.of(LEDGER, List.empty(), Loops.MAY)
                .lines(letter -> "Mrs Field")
                .forAll(line -> line.contains(" Mrs Field, due ")));
    }

    @Test
    void whatIsDueTodayIsNotOverdue() {
        var list = ChaseList.of(LEDGER, List.of(LATE), Loops.MAY.minusDays(1));
        assertEquals(List.of("L1/2", "L1/1"), list.rows().map(ChaseRow::id).toList());
        assertTrue(ChaseList.of(LEDGER, List.of(LATE), Loops.MAY.minusDays(60))
                .rows()
                .isEmpty());
    }
}
