package io.github.medsecretary.scheduling.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All hundred pairs of statuses: a column for each status that might follow, in FHIR's order. */
class TransitionTableTest {

    private static final List<AppointmentStatus> COLUMNS = List.of(AppointmentStatus.values());

    @ParameterizedTest
    @CsvSource({
        // proposed pending booked arrived fulfilled cancelled noshow error checked-in waitlist
        "PROPOSED, .xx..x.x.x",
        "PENDING, ..x..x.x.x",
        "BOOKED, .x.xxxxxxx",
        "ARRIVED, ....xx.xx.",
        "FULFILLED, .......x..",
        "CANCELLED, .......x..",
        "NOSHOW, ...x...x..",
        "ENTERED_IN_ERROR, ..........",
        "CHECKED_IN, ....xx.x..",
        "WAITLIST, xxx..x.x..",
    })
    void a_status_is_followed_by_these_and_no_others(AppointmentStatus from, String followers) {
        assertEquals(
                followers, COLUMNS.map(to -> from.canBecome(to) ? "x" : ".").mkString());
        assertEquals(followers, COLUMNS.map(to -> applied(from, to)).mkString());
    }

    private static String applied(AppointmentStatus from, AppointmentStatus to) {
        var diary = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .status(from)
                        .build())
                .diary();
        return diary.apply(new Change.Transition("a1", to))
                .fold(
                        refusal -> refusal.code() == SchedulingCode.ILLEGAL_TRANSITION ? "." : "?",
                        applied -> status(applied) == to ? "x" : "!");
    }

    private static AppointmentStatus status(Applied applied) {
        return applied.diary().appointment("a1").orElseThrow().status();
    }
}
