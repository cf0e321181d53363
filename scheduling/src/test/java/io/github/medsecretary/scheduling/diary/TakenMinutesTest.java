package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TakenMinutesTest {

    private static final Reference SHAH = Reference.of("Practitioner", "dr-shah");
    private static final Reference MONITOR = Reference.of("Device", "monitor");

    /** The minutes of a morning that a layer takes, as {@code HH:mm-HH:mm}. */
    private static String taken(Diary diary, Reference thing, Layer layer) {
        var minutes = diary.takenMinutes(thing);
        long nine = TakenMinutes.current(Practice.at("2030-01-07T09:00"));
        var told = new StringBuilder();
        for (long minute = nine; minute < nine + 180; minute++) {
            boolean is = minutes.isTaken(layer, minute, minute + 1);
            boolean was = minutes.isTaken(layer, minute - 1, minute);
            if (is != was) {
                told.append(is ? " " : "-")
                        .append((minute - nine) / 60)
                        .append(':')
                        .append((minute - nine) % 60);
            }
        }
        return told.toString().trim();
    }

    @Test
    void visits_turnarounds_and_absences_have_layers_of_their_own() {
        var diary = Practice.open()
                .booked("a1", "p1", "dressing", "2030-01-07T09:10", "dr-shah", "room-1")
                .away("dr-shah", "2030-01-07T11:00", "2030-01-07T11:30")
                .diary();
        assertEquals("0:10-0:30", taken(diary, SHAH, Layer.VISITS));
        assertEquals("0:10-0:40", taken(diary, SHAH, Layer.BUSY));
        assertEquals("2:0-2:30", taken(diary, SHAH, Layer.CLOSED));
        assertEquals("0:10-0:30", taken(diary, Reference.of(Reference.PATIENT, "p1"), Layer.BUSY));
        assertEquals("", taken(diary, Reference.of(Reference.PATIENT, "dr-shah"), Layer.CLOSED));
    }

    @Test
    void what_cancelled_visits_took_is_free() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah")
                .diary();
        assertEquals("0:0-0:10", taken(diary, SHAH, Layer.VISITS));
        var cancelled = diary.apply(new Change.Transition("a1", AppointmentStatus.CANCELLED))
                .get();
        assertEquals("", taken(cancelled.diary(), SHAH, Layer.VISITS));
        assertEquals("0:0-0:10", taken(cancelled.before(), SHAH, Layer.VISITS));
        assertEquals("0:0-0:10", taken(cancelled.revert(cancelled.diary()).get(), SHAH, Layer.VISITS));
    }

    @Test
    void a_moved_visit_leaves_one_day_and_takes_another() {
        var before = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-14T09:00", "dr-shah")
                .diary();
        assertEquals("", taken(before, SHAH, Layer.VISITS));
        var start = Practice.at("2030-01-07T10:00");
        var after = before.apply(new Change.Reschedule("a1", start, List.of("dr-shah")))
                .get()
                .diary();
        assertEquals("1:0-1:10", taken(after, SHAH, Layer.VISITS));
        long old = TakenMinutes.current(Practice.at("2030-01-14T09:00"));
        assertTrue(before.takenMinutes(SHAH).isTaken(Layer.VISITS, old, old + 1));
        assertFalse(after.takenMinutes(SHAH).isTaken(Layer.VISITS, old, old + 1));
    }

    @Test
    void a_closure_is_seen_by_the_next_version_alone() {
        var before = Practice.open().diary();
        assertEquals("", taken(before, SHAH, Layer.CLOSED));
        var hour = Practice.between("2030-01-07T09:00", "2030-01-07T10:00");
        var after = before.apply(new Change.Close(Unavailability.of("dr-shah", hour, "ill")))
                .get()
                .diary();
        assertEquals("0:0-1:0", taken(after, SHAH, Layer.CLOSED));
        assertEquals("", taken(before, SHAH, Layer.CLOSED));
    }

    @Test
    void of_several_pieces_a_minute_is_taken_when_none_is_left() {
        var practice = Practice.open().booked("a1", "p1", "ecg", "2030-01-07T09:00", "monitor");
        assertEquals("", taken(practice.diary(), MONITOR, Layer.BUSY));
        var both = practice.booked("a2", "p2", "ecg", "2030-01-07T09:10", "monitor");
        assertEquals("0:10-0:20", taken(both.diary(), MONITOR, Layer.BUSY));
        var less = practice.out("monitor", 1, "2030-01-07T09:05", "2030-01-07T10:00");
        assertEquals("0:5-0:20", taken(less.diary(), MONITOR, Layer.BUSY));
        assertEquals("", taken(less.diary(), MONITOR, Layer.CLOSED));
        var none = practice.out("monitor", 2, "2030-01-07T09:05", "2030-01-07T10:00");
        assertEquals("0:5-1:0", taken(none.diary(), MONITOR, Layer.CLOSED));
    }

    @Test
    void a_minute_that_is_partly_taken_is_open_but_not_exact() {
        var start = Practice.at("2030-01-07T09:00").plusSeconds(30);
        var diary = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah")
                        .build()
                        .at(start, List.of("dr-shah")))
                .diary();
        assertEquals("0:1-0:10", taken(diary, SHAH, Layer.VISITS));
        long nine = TakenMinutes.current(start);
        assertFalse(diary.takenMinutes(SHAH).isExact(nine, nine + 10));
        long far = nine + 100 * 24 * 60;
        assertTrue(diary.takenMinutes(SHAH).isExact(far, far + 10));
    }

    @Test
    void what_lasts_for_ever_is_taken_on_every_page() {
        var ages = Interval.between(Instant.parse("1000-01-01T00:00:00Z"), Instant.parse("9000-01-01T00:00:00Z"));
        var before = Practice.open().diary();
        var after = before.apply(new Change.Close(Unavailability.of("dr-shah", ages, "retired")))
                .get()
                .diary();
        for (String moment : List.of("1900-01-01T00:00:00Z", "2030-06-01T12:00:00Z", "2200-01-01T00:00:00Z")) {
            long minute = TakenMinutes.current(Instant.parse(moment));
            assertTrue(after.takenMinutes(SHAH).isTaken(Layer.CLOSED, minute, minute + 1));
            assertFalse(before.takenMinutes(SHAH).isTaken(Layer.CLOSED, minute, minute + 1));
        }
    }

    @Test
    void pages_that_share_a_place_do_not_mix() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah")
                .diary();
        var minutes = diary.takenMinutes(SHAH);
        long nine = TakenMinutes.current(Practice.at("2030-01-07T09:00"));
        long years = 256L * MinutePage.MINUTES;
        for (int round = 0; round < 3; round++) {
            assertTrue(minutes.isTaken(Layer.VISITS, nine, nine + 1));
            assertFalse(minutes.isTaken(Layer.VISITS, nine + years, nine + years + 1));
        }
    }

    @Test
    void a_session_more_is_offered_at_once() {
        var diary = Practice.open().diary();
        var all = Practice.between("2030-01-07T00:00", "2030-01-09T00:00");
        assertEquals(2, List.ofAll(diary.sessionsOffering("routine", all)).size());
        var more = Practice.closed()
                .session("s3", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T12:00")
                .sessions()
                .head();
        var opened = diary.apply(new Change.Open(more)).get().diary();
        assertEquals(
                List.of("s1", "s2", "s3"),
                List.ofAll(opened.sessionsOffering("routine", all))
                        .map(each -> each.id())
                        .sorted());
        assertEquals(2, List.ofAll(diary.sessionsOffering("routine", all)).size());
        assertEquals(List.empty(), List.ofAll(diary.sessionsOffering("surgery", all)));
    }

    @Test
    void sessions_that_run_into_the_time_are_offered_those_that_abut_it_not() {
        var diary = Practice.open().diary();
        assertEquals(2, count(diary, "2030-01-07T11:59", "2030-01-07T15:00"));
        assertEquals(0, count(diary, "2030-01-07T12:00", "2030-01-07T15:00"));
        assertEquals(0, count(diary, "2030-01-07T08:00", "2030-01-07T09:00"));
    }

    private static int count(Diary diary, String from, String until) {
        return List.ofAll(diary.sessionsOffering("routine", Practice.between(from, until)))
                .size();
    }

    @Test
    void the_memory_forgets_rather_than_grow() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah")
                .diary();
        for (int each = 0; each < 2_000; each++) {
            assertEquals("", taken(diary, Reference.of(Reference.PATIENT, "q" + each), Layer.BUSY));
        }
        assertEquals("0:0-0:10", taken(diary, SHAH, Layer.BUSY));
    }

    @Test
    void minutes_are_counted_from_the_epoch_downwards_too() {
        var before = Instant.EPOCH.minus(Duration.ofSeconds(90));
        assertEquals(-2, TakenMinutes.current(before));
        assertEquals(-1, TakenMinutes.firstFrom(before));
        assertEquals(-2, TakenMinutes.firstFrom(Instant.EPOCH.minusSeconds(120)));
        assertEquals(1, TakenMinutes.firstFrom(Instant.EPOCH.plusNanos(1)));
    }
}
