package io.github.medsecretary.scheduling.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.github.medsecretary.scheduling.waiting.Criteria;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.radar.BreachRadar;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a Monday asks of a secretary. */
class MorningTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final AsOf EIGHT = AsOf.of(Practice.at("2030-01-07T08:00"));
    private static final Morning MORNING = Morning.of(MONDAY, EIGHT);

    private static Seq<String> told(Seq<Errand> errands) {
        return errands.map(each -> each.urgency().code() + " " + each.code() + " " + each.id());
    }

    private static Seq<String> told(Practice practice) {
        return told(MORNING.errands(practice.diary()));
    }

    private static Appointment.Builder known(String id, String service, String start, String... with) {
        return Practice.visit(id, "p-" + id, service, start, with).notified(true);
    }

    @Test
    void who_has_not_been_told_is_told_in_time_the_nearest_visit_first() {
        assertEquals(
                List.of("now confirmation a1", "overdue confirmation a2", "today confirmation a3"),
                told(Practice.open()
                        .booked("a4", "p4", "routine", "2030-01-15T00:00", "dr-shah")
                        .booked("a3", "p3", "routine", "2030-01-14T23:50", "dr-shah")
                        .booked("a2", "p2", "routine", "2030-01-13T23:50", "dr-shah")
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah")
                        .booked(known("a0", "routine", "2030-01-07T09:10", "dr-shah")
                                .build())));
    }

    @Test
    void what_has_begun_or_was_called_off_or_is_only_held_needs_no_confirmation() {
        assertEquals(
                List.of("today hold a3"),
                told(Practice.open()
                        .booked("a1", "p1", "routine", "2030-01-07T07:50", "dr-shah")
                        .booked(Practice.visit("a2", "p2", "signed", "2030-01-07T09:00", "dr-shah", "signer")
                                .status(AppointmentStatus.CANCELLED)
                                .build())
                        .booked(Practice.visit("a3", "p3", "routine", "2030-01-08T09:00", "dr-shah")
                                .status(AppointmentStatus.PROPOSED)
                                .heldUntil(Practice.at("2030-01-07T17:00"))
                                .build())
                        .booked(Practice.visit("a4", "p4", "routine", "2030-01-08T09:10", "dr-shah")
                                .status(AppointmentStatus.PROPOSED)
                                .heldUntil(Practice.at("2030-01-07T08:00"))
                                .build())
                        .booked(Practice.visit("a5", "p5", "routine", "2030-01-08T09:20", "dr-shah")
                                .status(AppointmentStatus.PROPOSED)
                                .heldUntil(Practice.at("2030-01-08T00:00"))
                                .build())));
    }

    @Test
    void an_interpreter_is_confirmed_whom_the_visit_takes_or_needs_or_the_patient_needs() {
        var diary = Practice.open()
                .booked(known("a1", "signed", "2030-01-07T09:00", "dr-shah", "room-1", "signer")
                        .build())
                .booked(known("a2", "signed", "2030-01-09T10:00", "dr-shah", "room-1")
                        .build())
                .booked(known("a3", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                        .build())
                .booked(known("a4", "routine", "2030-01-07T10:10", "dr-shah", "room-1")
                        .awaiting(List.of("interpreter"))
                        .build())
                .booked(known("a5", "signed", "2030-01-10T10:00", "dr-shah", "room-1")
                        .build())
                .diary();
        var known = Arrangements.none().needing("a3", Arrangement.INTERPRETER).settling("a1", Arrangement.INTERPRETER);
        assertEquals(
                List.of("now interpreter a3", "now interpreter a4", "today interpreter a2"),
                told(MORNING.knowing(known).errands(diary)));
        assertFalse(known.toString().contains("a3"));
        assertFalse(known.toString().contains("INTERPRETER"));
    }

    @Test
    void transport_is_known_to_the_caller_and_settled_by_them() {
        var diary = Practice.open()
                .booked(known("a1", "routine", "2030-01-08T09:00", "dr-shah").build())
                .diary();
        var needed = Arrangements.none().needing("a1", Arrangement.TRANSPORT);
        assertEquals(
                List.of("overdue transport a1"), told(MORNING.knowing(needed).errands(diary)));
        assertEquals(
                List.of(),
                told(MORNING.knowing(needed.settling("a1", Arrangement.TRANSPORT))
                        .errands(diary)));
    }

    @Test
    void a_text_on_how_to_prepare_goes_out_as_long_before_as_the_service_wants() {
        var scan = HealthcareService.builder()
                .id("scan")
                .duration(Duration.ofMinutes(20))
                .preparation(Duration.ofDays(3))
                .build();
        var content = Practice.open().content();
        var diary = Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites())
                        .resources(content.resources())
                        .services(content.services().append(scan))
                        .appointments(List.of(
                                known("a1", "scan", "2030-01-10T23:50", "dr-shah")
                                        .build(),
                                known("a2", "scan", "2030-01-11T00:00", "dr-shah")
                                        .build()))
                        .build())
                .get();
        assertEquals(List.of("today preparation a1"), told(MORNING.errands(diary)));
    }

    private static Practice keeping(String from, Seq<ReleaseRule> rungs) {
        return Practice.closed()
                .held(ClinicSession.builder()
                        .id("s")
                        .practitioner("dr-shah")
                        .interval(Practice.between(from, from.replace("T09", "T12")))
                        .services(List.of("routine"))
                        .step(Duration.ofMinutes(10))
                        .terms(SessionTerms.builder()
                                .carveOuts(List.of(new CarveOut(
                                        Stretch.ofMinutes(0, 20),
                                        Reservation.forPriority(Priority.URGENT).released(rungs))))
                                .build())
                        .build());
    }

    @Test
    void what_is_kept_and_not_taken_is_told_before_it_opens_to_others() {
        var rungs = List.of(
                ReleaseRule.hours(48, Priority.SOON),
                ReleaseRule.hours(24, Priority.ROUTINE),
                ReleaseRule.hours(49, Priority.URGENT));
        var errands = MORNING.errands(keeping("2030-01-09T09:00", rungs).diary());
        assertEquals(List.of("today release s", "soon release s"), told(errands));
        var first = (Errand.Releasing) errands.head();
        assertEquals(Practice.at("2030-01-07T09:00"), first.due());
        assertEquals(Priority.SOON, first.to());
        assertEquals(Duration.ofMinutes(20), first.unused());
    }

    @Test
    void what_is_taken_is_not_released() {
        var full = keeping("2030-01-09T09:00", List.of(ReleaseRule.hours(48, Priority.SOON)))
                .booked(known("a1", "routine", "2030-01-09T09:00", "dr-shah")
                        .priority(Priority.URGENT)
                        .build())
                .booked(known("a2", "routine", "2030-01-09T09:10", "dr-shah")
                        .priority(Priority.URGENT)
                        .build());
        assertEquals(List.of(), told(full));
    }

    @Test
    void promises_of_the_day_and_overdue_ones_are_told() {
        var promises =
                List.of(promised("later", "2030-01-08"), promised("due", "2030-01-07"), promised("late", "2029-12-30"));
        assertEquals(
                List.of("overdue promise late", "today promise due"),
                told(MORNING.promising(promises).errands(Practice.closed().diary())));
    }

    private static Promised promised(String id, String due) {
        return new Promised(
                id,
                LocalDate.parse(due),
                Finding.builder()
                        .rule(RuleId.builtIn("PROMISED"))
                        .severity(Severity.WARN)
                        .disposition(Disposition.ASK)
                        .message("Something was promised.")
                        .build());
    }

    @Test
    void whoever_can_be_seen_in_time_today_for_the_last_time_comes_first() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T08:30", "dr-lee")
                .booked(Appointment.builder()
                        .id("w1")
                        .patient("p9")
                        .service("routine")
                        .status(AppointmentStatus.WAITLIST)
                        .breachDate(MONDAY)
                        .build())
                .diary();
        var clerk = Reference.of("Person", "clerk");
        var register = WaitingRegister.of(diary, clerk, EIGHT);
        register = register.withCriteria(
                        "w1", Criteria.builder().notice(Duration.ZERO).build(), clerk, EIGHT)
                .get();
        var radar = BreachRadar.of(Conflicts.standard(DiaryContext.empty()), diary, register, EIGHT);
        // The confirmation of today's visit was to go out a week ago.
        assertEquals(List.of("now confirmation a1", "now last-safe w1"), told(MORNING.errands(diary, register, radar)));
        assertEquals(
                List.of(),
                told(Morning.of(MONDAY.plusDays(1), EIGHT).errands(diary, register, radar))
                        .filter(each -> each.contains("last-safe")));
    }

    @Test
    void the_last_hour_of_the_day_is_that_of_the_site_when_the_clocks_change() {
        var night = Morning.of(LocalDate.of(2030, 3, 31), AsOf.of(Practice.at("2030-03-31T00:30")));
        var diary = Practice.open()
                .booked(known("a1", "signed", "2030-04-02T23:50", "dr-shah", "room-1")
                        .build())
                .booked(known("a2", "signed", "2030-04-03T00:00", "dr-shah", "room-1")
                        .build())
                .diary();
        assertEquals(List.of("today interpreter a1"), told(night.errands(diary)));
    }

    @Test
    void no_time_of_a_policy_is_negative() {
        assertThrows(
                IllegalStateException.class,
                () -> MorningPolicy.builder().transport(Duration.ofSeconds(-1)).build());
    }
}
