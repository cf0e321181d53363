package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several pieces under one id do for as many patients as one piece each under several ids. */
class DevicesTest {

    private static final long WAITING = 2;
    private static final long NO_PLACE = 1_000_000;

    private static Resource monitor(String id, int pieces) {
        return Resource.builder()
                .id(id)
                .kind(ResourceKind.DEVICE)
                .capabilities(List.of("monitor"))
                .quantity(pieces)
                .build();
    }

    // One start, at nine; a tape takes nothing but one monitor, of which the practice has two.
    private static Equipped at(Practice practice) {
        return Equipped.of(practice).session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:10", "tape");
    }

    private static Plan plan(Equipped equipped, int patients) {
        var all = List.range(0, patients)
                .map(id -> new Disruption.Emergency(Appointment.builder()
                        .id("e" + id)
                        .patient("p" + id)
                        .service("tape")
                        .build()));
        return Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(equipped.diary(), all)
                .get();
    }

    private static void gives(int placed, int patients, Plan plan) {
        assertEquals(placed, plan.moves().size());
        assertEquals(patients - placed, plan.unplaced().size());
        assertEquals(placed * WAITING + (patients - placed) * NO_PLACE, plan.cost());
        assertEquals(List.empty(), Replans.conflicts(plan));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "5, 2"})
    void as_many_are_placed_as_there_are_pieces(int patients, int placed) {
        gives(placed, patients, plan(at(Practice.closed()), patients));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1", "4, 1", "5, 1", "4, 2", "5, 2"})
    void pieces_under_one_id_do_as_well_as_under_several(int patients, int more) {
        int placed = Math.min(patients, 2 + more);
        gives(placed, patients, plan(at(Practice.closed()).with(monitor("extra", more)), patients));
        Equipped singly = at(Practice.closed());
        for (int i = 0; i < more; i++) {
            singly = singly.with(monitor("extra-" + i, 1));
        }
        gives(placed, patients, plan(singly, patients));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0"})
    void a_piece_that_is_out_of_use_does_for_nobody(int out, int placed) {
        Practice practice = Practice.closed().out("monitor", out, "2030-01-07T09:05", "2030-01-07T09:06");
        gives(placed, 2, plan(at(practice), 2));
    }

    @ParameterizedTest
    @CsvSource({"09:00, 1", "08:55, 1", "08:50, 2", "09:10, 2"})
    void who_has_a_piece_at_the_time_keeps_it(String time, int placed) {
        var kept = Practice.visit("a1", "p9", "tape", "2030-01-07T" + time, "monitor")
                .pinned(true)
                .duration(Duration.ofMinutes(10))
                .build();
        gives(placed, 2, plan(at(Practice.closed().booked(kept)), 2));
    }
}
