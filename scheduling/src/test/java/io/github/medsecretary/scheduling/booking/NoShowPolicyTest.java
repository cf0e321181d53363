package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a practice may choose about patients who do not come, and what that changes. */
class NoShowPolicyTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-07T09:15"));

    private static Diary monday(Appointment appointment) {
        return Practice.open().booked(appointment).diary();
    }

    private static Appointment.Builder visit(String start) {
        return Practice.visit("a1", "p1", "routine", start, "dr-shah", "room-1");
    }

    @Test
    void the_usual_policy_reoffers_once_and_takes_people_under_eighteen_for_children() {
        var usual = NoShowPolicy.usual();
        assertEquals(1, usual.reoffers());
        assertEquals(18, usual.childUnder());
        assertEquals("discharge", usual.dischargePrivilege());
        assertEquals("safeguarding", usual.safeguardingPrivilege());
        assertEquals(NoShowPolicy.builder().build(), usual);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-08, true",
        "2012-01-07, false",
        "2012-01-06, false",
        "2030-01-07, true",
        "1950-01-01, false",
    })
    void a_child_is_none_from_the_birthday_on(LocalDate born, boolean child) {
        assertEquals(child, NoShowPolicy.usual().isChild(born, LocalDate.of(2030, 1, 7)));
        var missed = new NotAttending(NoShowPolicy.usual())
                .noShow(monday(visit(NINE).build()), "a1", NOW, born)
                .get();
        assertEquals(child, missed.child());
    }

    @Test
    void a_practice_may_draw_the_line_at_another_age_or_at_none() {
        var sixteen = NoShowPolicy.builder().childUnder(16).build();
        assertTrue(sixteen.isChild(LocalDate.of(2014, 1, 8), LocalDate.of(2030, 1, 7)));
        assertFalse(sixteen.isChild(LocalDate.of(2014, 1, 7), LocalDate.of(2030, 1, 7)));
        var never = NoShowPolicy.builder().childUnder(0).build();
        assertFalse(never.isChild(LocalDate.of(2030, 1, 7), LocalDate.of(2030, 1, 7)));
    }

    @Test
    void age_is_that_of_the_day_of_the_appointment_by_the_sites_clock_not_of_the_day_it_is_recorded() {
        var justAfterMidnight = visit("2030-07-08T00:10").build();
        var attending = new NotAttending(NoShowPolicy.usual());
        var weeksLater = AsOf.of(Practice.at("2030-07-30T12:00"));
        var diary = monday(justAfterMidnight);
        assertTrue(attending
                .noShow(diary, "a1", weeksLater, LocalDate.of(2012, 7, 9))
                .get()
                .child());
        assertFalse(attending
                .noShow(diary, "a1", weeksLater, LocalDate.of(2012, 7, 8))
                .get()
                .child());
    }

    @Test
    void without_a_place_the_day_is_the_present() {
        var nowhere = Appointment.builder()
                .id("a1")
                .patient("p1")
                .service("routine")
                .status(AppointmentStatus.BOOKED)
                .build();
        var attending = new NotAttending(NoShowPolicy.usual());
        assertTrue(attending
                .noShow(monday(nowhere), "a1", NOW, LocalDate.of(2012, 1, 8))
                .get()
                .child());
        assertFalse(attending
                .noShow(monday(nowhere), "a1", NOW, LocalDate.of(2012, 1, 7))
                .get()
                .child());
    }

    @Test
    void no_number_is_negative_but_each_may_be_nought() {
        assertThrows(
                IllegalStateException.class,
                () -> NoShowPolicy.builder().reoffers(-1).build());
        assertThrows(
                IllegalStateException.class,
                () -> NoShowPolicy.builder().childUnder(-1).build());
        var strict = NoShowPolicy.builder().reoffers(0).childUnder(0).build();
        assertEquals(NoShowStep.CLINICIAN_DECIDES, strict.step(1));
    }

    @Test
    void the_number_of_reoffers_decides_what_follows_and_what_stands_against_a_discharge() {
        var diary = monday(visit(NINE).build());
        var strict = new NotAttending(NoShowPolicy.builder().reoffers(0).build());
        var missed = strict.noShow(diary, "a1", NOW).get();
        assertEquals(NoShowStep.CLINICIAN_DECIDES, missed.next());
        assertEquals(
                List.of("CLINICIAN_DECIDES a1"),
                Practice.told(strict.discharge(missed.applied().diary(), missed, List.empty())
                        .getLeft()
                        .findings()));
    }

    @Test
    void all_that_stands_against_the_discharge_of_a_child_is_told_at_once() {
        var attending = new NotAttending(NoShowPolicy.usual());
        var missed = attending
                .noShow(monday(visit(NINE).build()), "a1", NOW, LocalDate.of(2020, 1, 1))
                .get();
        var refusal = attending
                .discharge(missed.applied().diary(), missed, List.empty())
                .getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(
                List.of("CLINICIAN_DECIDES a1", "REOFFER_FIRST a1", "WAS_NOT_BROUGHT a1"),
                Practice.told(refusal.findings()));
        assertTrue(refusal.findings().forAll(each -> each.severity() == Severity.BLOCK));
        assertEquals(
                List.of("discharge", "discharge", "safeguarding"),
                refusal.findings().map(each -> each.overridableWith().orElseThrow()));
    }

    @Test
    void a_practice_names_the_privileges_itself() {
        var policy = NoShowPolicy.builder()
                .reoffers(0)
                .dischargePrivilege("partner")
                .safeguardingPrivilege("lead")
                .build();
        var attending = new NotAttending(policy);
        var missed = attending
                .noShow(monday(visit(NINE).build()), "a1", NOW, LocalDate.of(2020, 1, 1))
                .get();
        var usual = List.of(
                Decisions.by(NOW, SchedulingCode.CLINICIAN_DECIDES, "discharge"),
                Decisions.by(NOW, SchedulingCode.WAS_NOT_BROUGHT, "safeguarding"));
        assertEquals(
                SchedulingCode.OVERRIDE_NOT_PERMITTED,
                attending
                        .discharge(missed.applied().diary(), missed, usual)
                        .getLeft()
                        .code());
        var own = List.of(
                Decisions.by(NOW, SchedulingCode.CLINICIAN_DECIDES, "partner"),
                Decisions.by(NOW, SchedulingCode.WAS_NOT_BROUGHT, "partner", "lead"));
        var discharged =
                attending.discharge(missed.applied().diary(), missed, own).get();
        var judged = ((Change.Discharge) discharged.change()).decided();
        assertEquals(List.empty(), judged.standing());
        assertEquals(own, judged.accepted().map(each -> each.override()).toList());
    }

    @Test
    void only_this_patients_no_shows_for_this_service_count_and_only_no_shows() {
        var practice = Practice.open().booked(visit(NINE).build());
        for (var status : AppointmentStatus.values()) {
            practice = practice.booked(Practice.visit("b-" + status, "p1", "routine", "2029-12-03T09:00", "dr-shah")
                    .status(status)
                    .build());
        }
        practice = practice.booked(Practice.visit("c1", "p2", "routine", "2029-12-04T09:00", "dr-shah")
                        .status(AppointmentStatus.NOSHOW)
                        .build())
                .booked(Practice.visit("c2", "p1", "surgery", "2029-12-04T09:00", "dr-shah")
                        .status(AppointmentStatus.NOSHOW)
                        .build());
        var missed = new NotAttending(NoShowPolicy.usual())
                .noShow(practice.diary(), "a1", NOW)
                .get();
        assertEquals(2, missed.times());
        assertEquals(NoShowStep.CLINICIAN_DECIDES, missed.next());
    }

    @Test
    void what_is_offered_again_is_like_what_was_missed_in_all_but_time_place_and_history() {
        var full = visit(NINE)
                .duration(Duration.ofMinutes(20))
                .priority(Priority.URGENT)
                .breachDate(LocalDate.of(2030, 2, 1))
                .prefers(DayPart.MORNING)
                .accessibility(List.of("step-free"))
                .usualPractitioner("dr-shah")
                .referral("r1")
                .awaiting(List.of("blood count"))
                .organisation("quay")
                .modality(Modality.VIDEO)
                .movedBefore(2)
                .notified(true)
                .pinned(true)
                .build();
        var attending = new NotAttending(NoShowPolicy.usual());
        var missed = attending.noShow(monday(full), "a1", NOW).get();
        var again = attending
                .reoffer(missed.applied().diary(), missed, "a2")
                .get()
                .diary()
                .appointment("a2")
                .orElseThrow();
        assertEquals(
                Appointment.builder()
                        .id("a2")
                        .patient("p1")
                        .service("routine")
                        .duration(Duration.ofMinutes(20))
                        .priority(Priority.URGENT)
                        .breachDate(LocalDate.of(2030, 2, 1))
                        .prefers(DayPart.MORNING)
                        .accessibility(List.of("step-free"))
                        .usualPractitioner("dr-shah")
                        .referral("r1")
                        .awaiting(List.of("blood count"))
                        .organisation("quay")
                        .modality(Modality.VIDEO)
                        .build(),
                again);
    }
}
