package io.github.medsecretary.scheduling.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A morning: the diary is opened at eight, changed at nine, at nine again and at half past ten. */
class HistoryTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Reference ANN = Reference.of("Person", "ann");
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private final Diary diary = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
            .diary();
    private final History morning = then(
            then(
                    then(History.of(diary, ANN, at("2030-01-07T08:00")), "a1", AppointmentStatus.ARRIVED, NINE),
                    "a1",
                    AppointmentStatus.FULFILLED,
                    NINE),
            "a2",
            AppointmentStatus.NOSHOW,
            "2030-01-07T10:30");

    private static AsOf at(String local) {
        return AsOf.of(Practice.at(local));
    }

    private static History then(History history, String id, AppointmentStatus status, String when) {
        var applied = history.current()
                .diary()
                .apply(new Change.Transition(id, status))
                .get();
        return history.commit(applied, ANN, at(when)).get();
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-07T07:59, -1",
        "2030-01-07T08:00, 0",
        "2030-01-07T08:59, 0",
        "2030-01-07T09:00, 2",
        "2030-01-07T10:29, 2",
        "2030-01-07T10:30, 3",
        "2031-01-01T00:00, 3",
    })
    void the_diary_as_it_was_at_a_moment_is_the_last_version_until_then(String moment, long number) {
        assertEquals(
                number, morning.asOf(Practice.at(moment)).map(Version::number).orElse(-1L));
    }

    @Test
    void each_version_is_there_by_its_number() {
        assertEquals(4, morning.versions().size());
        for (long number = 0; number < 4; number++) {
            assertEquals(number, morning.version(number).orElseThrow().number());
        }
        assertTrue(morning.version(-1).isEmpty());
        assertTrue(morning.version(4).isEmpty());
        assertSame(diary, morning.version(0).orElseThrow().diary());
        assertEquals(Optional.empty(), morning.version(0).orElseThrow().applied());
    }

    @Test
    void an_appointment_has_a_history_of_its_own() {
        assertEquals(List.of(1L, 2L), morning.of("a1").map(Version::number).toList());
        assertEquals(List.of(3L), morning.of("a2").map(Version::number).toList());
        assertEquals(List.empty(), morning.of("a9").toList());
    }

    @Test
    void a_change_to_an_old_version_is_not_committed() {
        var late = diary.apply(new Change.Transition("a2", AppointmentStatus.ARRIVED))
                .get();
        assertEquals(
                SchedulingCode.STALE_VERSION,
                morning.commit(late, ANN, at(NINE)).getLeft().code());
    }

    @Test
    void a_clock_that_went_back_does_not_disturb_the_order() {
        var later = then(morning, "a2", AppointmentStatus.ARRIVED, "2030-01-07T10:00");
        assertEquals(at("2030-01-07T10:30"), later.current().at());
        assertEquals(
                4, later.asOf(Practice.at("2030-01-07T10:30")).orElseThrow().number());
        assertEquals(
                2, later.asOf(Practice.at("2030-01-07T10:00")).orElseThrow().number());
    }

    @Test
    void a_history_of_a_diary_that_was_changed_before_begins_at_its_version() {
        var started = History.of(morning.current().diary(), ANN, at(NINE));
        assertEquals(3, started.version(3).orElseThrow().number());
        assertTrue(started.version(0).isEmpty());
    }

    @Test
    void who_accepted_what_is_kept_with_the_version() {
        var by = NamedOverride.builder()
                .rule(SchedulingRules.id(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED))
                .about(List.of(
                        Reference.of("Appointment", "a1"),
                        Reference.of("Appointment", "a3"),
                        Reference.of("Practitioner", "dr-shah")))
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(SchedulingRules.OVERBOOK))
                .reason("Both are short.")
                .at(at(NINE))
                .build();
        var applied = new Booking(RULES)
                .book(
                        diary,
                        Practice.visit("a3", "p3", "routine", NINE, "dr-shah", "room-2")
                                .build(),
                        List.of(by))
                .get();
        var version = History.of(diary, ANN, at(NINE))
                .commit(applied, ANN, at(NINE))
                .get()
                .current();
        assertEquals(
                List.of(by),
                version.applied()
                        .orElseThrow()
                        .judgement()
                        .accepted()
                        .map(each -> each.override())
                        .toList());
        assertEquals(ANN, version.by());
    }

    @Test
    void a_history_prints_no_ids() {
        assertEquals("History[4 versions]", morning.toString());
    }
}
