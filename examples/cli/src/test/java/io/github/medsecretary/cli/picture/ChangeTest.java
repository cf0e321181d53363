package io.github.medsecretary.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static Seq<String> told(PlannedWeek week) {
        return Change.of(week.plan()).map(each -> each.number() + " " + each.appointment() + " " + each.kind());
    }

    @Test
    void aDiaryThatNothingUpsetsHasNoChange() {
        assertEquals(
                List.empty(),
                told(new PlannedWeek()
                        .session("dr-a", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                        .visit("a1", "2030-01-07T09:00", "dr-a", "room-1")));
    }

    @Test
    void changesAreToldChainByChainTheDisplacedFirstAndThoseWithoutAPlaceLast() {
        var told = told(PlannedWeek.ofAllKinds());
        assertEquals(
                List.of("1.1 a1 MOVE", "1.2 b1 MOVE", "2 a2 MOVE", "3 c1 RESEAT", "4 e1 PLACE", "5 e2 LEFT"), told);
    }

    @Test
    void whoIsPlacedHadNoPlaceAndWhoIsLeftHasNone() {
        var changes = Change.of(PlannedWeek.ofAllKinds().plan());
        var placed = changes.find(each -> each.kind() == ChangeKind.PLACE).get();
        assertTrue(placed.before().isEmpty() && placed.after().isPresent());
        var left = changes.find(each -> each.kind() == ChangeKind.LEFT).get();
        assertTrue(left.places().isEmpty());
        assertEquals(
                2,
                changes.find(each -> each.kind() == ChangeKind.RESEAT)
                        .get()
                        .places()
                        .size());
    }
}
