package io.github.medsecretary.scheduling.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.History;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.github.medsecretary.scheduling.waiting.clock.ClockEvent;
import io.github.medsecretary.scheduling.waiting.clock.ClockEventKind;
import io.github.medsecretary.scheduling.waiting.clock.ClockStandards;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A Monday in figures. */
class DiaryStatisticsTest {

    private static final Interval MONDAY = Practice.between("2030-01-07T00:00", "2030-01-08T00:00");
    private static final AsOf EARLY = AsOf.of(Practice.at("2030-01-07T07:00"));

    private static DiaryStatistics of(Practice practice) {
        return DiaryStatistics.of(practice.diary(), MONDAY, EARLY);
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void two_at_once_are_booked_twice_and_taken_once() {
        var told = of(Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "ecg", "2030-01-07T09:05", "dr-shah", "room-2", "ecg-1")
                .booked("a3", "p3", "routine", "2030-01-07T13:00", "dr-shah", "room-1"));
        assertEquals(new Use(minutes(360), new Booked(2, minutes(30)), minutes(5)), told.use());
        assertEquals(minutes(25), told.use().taken());
        assertEquals(
                Optional.of(new BigDecimal("13.9")),
                told.useBy(SessionUse::practitioner).get("dr-shah").get().rate().percent());
        assertEquals(TreeMap.of("routine", new Booked(1, minutes(10))), told.elsewhere());
        assertEquals(
                TreeMap.of("ecg", new Booked(1, minutes(20)), "routine", new Booked(2, minutes(20))),
                told.bookedByService());
    }

    @Test
    void a_stretch_cuts_time_and_counts_who_starts_in_it() {
        var diary = Practice.open()
                .booked("a1", "p1", "surgery", "2030-01-07T09:30", "dr-shah", "room-1")
                .diary();
        var told = DiaryStatistics.of(diary, Practice.between("2030-01-07T10:00", "2030-01-07T11:00"), EARLY);
        assertEquals(new Use(minutes(120), new Booked(0, minutes(30)), minutes(0)), told.use());
    }

    @Test
    void what_is_kept_is_taken_by_some_by_others_or_by_nobody() {
        var kept = Reservation.forPriority(Priority.URGENT).released(List.of(ReleaseRule.hours(2, Priority.ROUTINE)));
        var session = ClinicSession.builder()
                .id("s")
                .practitioner("dr-shah")
                .room("room-1")
                .interval(Practice.between("2030-01-07T09:00", "2030-01-07T10:00"))
                .services(List.of("routine"))
                .step(minutes(10))
                .terms(SessionTerms.builder()
                        .carveOuts(List.of(new CarveOut(Stretch.ofMinutes(30, 90), kept)))
                        .build())
                .build();
        var diary = Practice.closed()
                .held(session)
                .booked(Practice.visit("a1", "p1", "routine", "2030-01-07T09:25", "dr-shah", "room-1")
                        .priority(Priority.EMERGENCY)
                        .build())
                .booked("a2", "p2", "routine", "2030-01-07T09:40", "dr-shah", "room-1")
                .diary();
        assertEquals(
                new KeptTime(minutes(30), minutes(5), minutes(10), minutes(30)),
                DiaryStatistics.of(diary, MONDAY, EARLY).kept());
        var before = AsOf.of(EARLY.instant().minusNanos(1));
        var told = DiaryStatistics.of(diary, MONDAY, before).kept();
        assertEquals(new KeptTime(minutes(30), minutes(5), minutes(10), minutes(0)), told);
        assertEquals(minutes(15), told.unused());
    }

    @Test
    void who_is_not_known_to_have_come_or_not_does_not_count_towards_the_rate() {
        var told = of(Practice.open()
                        .booked(status("a1", AppointmentStatus.NOSHOW))
                        .booked(status("a2", AppointmentStatus.FULFILLED))
                        .booked(status("a3", AppointmentStatus.ARRIVED))
                        .booked(status("a4", AppointmentStatus.BOOKED))
                        .booked(status("a5", AppointmentStatus.CANCELLED))
                        .booked(status("a6", AppointmentStatus.BOOKED)
                                .cancelled(new Cancellation(
                                        Reference.of("Patient", "p"), CancellationReason.PATIENT_BETTER, EARLY))))
                .attendance();
        assertEquals(Rate.of(1, 3), told.notAttended());
        assertEquals(Rate.of(2, 6), told.cancelled());
        assertEquals(TreeMap.of(CancellationReason.PATIENT_BETTER, 1), told.byReason());
        assertEquals(1, told.withoutReason());
    }

    private static Appointment status(String id, AppointmentStatus status) {
        return Practice.visit(id, "p-" + id, "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .status(status)
                .build();
    }

    @Test
    void moves_are_told_for_each_patient() {
        var told = of(Practice.open()
                        .booked(moved("a1", "p1", 1))
                        .booked(moved("a2", "p1", 2))
                        .booked(moved("a3", "p2", 0)))
                .moves();
        assertEquals(new Moves(2, 3, 3, TreeMap.of(0, 1, 3, 1)), told);
        assertEquals(Optional.of(new BigDecimal("1.50")), told.perPatient().each());
    }

    private static Appointment moved(String id, String patient, int times) {
        return Practice.visit(id, patient, "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .movedBefore(times)
                .build();
    }

    @Test
    void of_nobody_there_is_no_rate_and_no_median() {
        var told = of(Practice.closed());
        assertEquals(Optional.empty(), told.use().rate().percent());
        assertEquals(Optional.empty(), told.attendance().notAttended().percent());
        assertEquals(Optional.empty(), told.moves().perPatient().each());
        assertEquals(Optional.empty(), Distribution.of(List.empty()).median());
    }

    @Test
    void percentiles_are_by_nearest_rank() {
        var days = Distribution.of(List.of(15, 20, 35, 40, 50).map(Duration::ofDays));
        assertEquals(Optional.of(Duration.ofDays(15)), days.percentile(5));
        assertEquals(Optional.of(Duration.ofDays(20)), days.percentile(30));
        assertEquals(Optional.of(Duration.ofDays(20)), days.percentile(40));
        assertEquals(Optional.of(Duration.ofDays(35)), days.median());
        assertEquals(Optional.of(Duration.ofDays(50)), days.percentile(100));
        assertThrows(IllegalArgumentException.class, () -> days.percentile(0));
    }

    @Test
    void a_lead_time_runs_from_the_last_booking_and_is_unknown_before_the_history() {
        var clerk = Reference.of("Person", "clerk");
        var start = Practice.open()
                .booked("a0", "p0", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        var history = History.of(start, clerk, at("2030-01-01T09:00"));
        history = then(
                history,
                new Change.Book(Practice.visit("a1", "p1", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                        .build()),
                "2030-01-02T10:00");
        history = then(history, new Change.Transition("a1", AppointmentStatus.WAITLIST), "2030-01-03T10:00");
        history = then(
                history,
                new Change.Together(List.of(
                        new Change.Transition("a1", AppointmentStatus.PENDING),
                        new Change.Reschedule("a1", Practice.at("2030-01-07T11:00"), List.of("dr-shah", "room-1")))),
                "2030-01-04T10:00");
        assertEquals(new LeadTimes(Distribution.of(List.empty()), 1), LeadTimes.of(history, MONDAY));
        history = then(history, new Change.Transition("a1", AppointmentStatus.BOOKED), "2030-01-05T10:00");
        history = then(history, new Change.Transition("a1", AppointmentStatus.NOSHOW), "2030-01-07T12:00");
        assertEquals(new LeadTimes(Distribution.of(List.of(Duration.ofHours(49))), 1), LeadTimes.of(history, MONDAY));
    }

    private static AsOf at(String local) {
        return AsOf.of(Practice.at(local));
    }

    private static History then(History history, Change change, String local) {
        var applied = history.current().diary().apply(change).get();
        return history.commit(applied, Reference.of("Person", "clerk"), at(local))
                .get();
    }

    @Test
    void a_promise_falls_due_when_its_breach_date_ends() {
        var rtt = ClockStandards.uk()
                .find(Nation.ENGLAND, "rtt-18-weeks", LocalDate.of(2030, 1, 7))
                .get();
        var referred = LocalDate.of(2030, 1, 6).minusDays(rtt.days());
        var waits = List.of("in-time", "late", "nowhere")
                .map(id ->
                        new ClockedWait(id, rtt, List.of(new ClockEvent(referred, ClockEventKind.REFERRAL_RECEIVED))));
        Diary diary = Practice.open()
                .booked("in-time", "p1", "routine", "2030-01-06T23:50", "dr-shah", "room-1")
                .booked("late", "p2", "routine", "2030-01-07T00:00", "dr-shah", "room-1")
                .diary();
        var told = BreachForecast.of(diary, waits, MONDAY, EARLY);
        assertEquals(TreeMap.of("rtt-18-weeks", new FallingDue(1, 1, 1)), told.byStandard());
        assertEquals(Rate.of(2, 3), told.total().breaches());
        var tuesday = Practice.between("2030-01-07T00:01", "2030-01-09T00:00");
        assertEquals(
                TreeMap.empty(), BreachForecast.of(diary, waits, tuesday, EARLY).byStandard());
    }
}
