package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a patient needs, may expect and has been promised. */
class PatientRulesTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN = "2030-01-07T10:00";

    private static Appointment.Builder withShah(String id, String start) {
        return Practice.visit(id, "p1", "routine", start, "dr-shah", "room-1");
    }

    private static Appointment.Builder withLee(String id, String start) {
        return Practice.visit(id, "p1", "routine", start, "dr-lee", "room-2");
    }

    private static Seq<String> found(Appointment... booked) {
        return found(DiaryContext.empty(), booked);
    }

    private static Seq<String> found(DiaryContext context, Appointment... booked) {
        return Practice.told(Conflicts.standard(context).in(diary(booked)));
    }

    private static Diary diary(Appointment... booked) {
        return List.of(booked).foldLeft(Practice.open(), Practice::booked).diary();
    }

    private static Seq<String> limited(
            SchedulingCode code, String parameter, long value, DiaryContext context, Appointment booked) {
        var rules = SchedulingRules.all()
                .set(SchedulingRules.id(code), parameter, value)
                .get();
        return Practice.told(Conflicts.of(rules, context).in(diary(booked)));
    }

    @Test
    void a_wheelchair_user_needs_a_step_free_room() {
        var needs = List.of("step-free");
        assertEquals(
                List.empty(), found(withShah("a1", NINE).accessibility(needs).build()));
        assertEquals(
                List.of("ROOM_INACCESSIBLE a1 room-2"),
                found(withLee("a1", NINE).accessibility(needs).build()));
    }

    @Test
    void nobody_may_accept_a_room_that_the_patient_cant_use() {
        var visit = withLee("a1", NINE).accessibility(List.of("step-free")).build();
        var finding = Conflicts.standard(DiaryContext.empty()).in(diary(visit)).head();
        assertEquals(Severity.BLOCK, finding.severity());
        assertFalse(finding.overridableWith().isPresent());
    }

    @Test
    void a_patient_who_is_away_cant_come_but_may_when_back() {
        var context = DiaryContext.builder()
                .patientsAway(TreeMap.of(
                        "p1",
                        List.of(Practice.between("2030-01-01T00:00", NINE), Practice.between(TEN, "2030-01-08T00:00"))))
                .build();
        assertEquals(List.empty(), found(context, withShah("a1", NINE).build()));
        assertEquals(
                List.of("PATIENT_UNAVAILABLE a1 p1"),
                found(context, withShah("a1", "2030-01-07T09:55").build()));
    }

    @Test
    void away_times_of_others_do_not_matter() {
        var context = DiaryContext.builder()
                .patientsAway(TreeMap.of("p2", List.of(Practice.between("2030-01-01T00:00", "2030-02-01T00:00"))))
                .build();
        assertEquals(List.empty(), found(context, withShah("a1", NINE).build()));
    }

    @Test
    void a_patient_known_to_one_practitioner_is_seen_by_that_one() {
        assertEquals(
                List.empty(),
                found(withShah("a1", NINE).usualPractitioner("dr-shah").build()));
        assertEquals(
                List.of("CONTINUITY_BROKEN a1 dr-lee"),
                found(withLee("a1", NINE).usualPractitioner("dr-shah").build()));
    }

    @Test
    void what_must_be_there_first_is_asked_for() {
        assertEquals(
                List.of("PREREQUISITE_MISSING a1"),
                found(withShah("a1", NINE).awaiting(List.of("full blood count")).build()));
    }

    @Test
    void a_referral_booked_twice_for_one_service_is_found_once() {
        var first = withShah("a1", NINE).referral("r1").build();
        var again = withLee("a2", TEN).referral("r1").build();
        assertEquals(List.of("DUPLICATE_REFERRAL_BOOKING a1 a2"), found(first, again));
        assertEquals(
                List.of("DUPLICATE_REFERRAL_BOOKING a1 a2"),
                Practice.told(Conflicts.standard(DiaryContext.empty()).about(diary(first, again), "a1")));
    }

    @Test
    void another_referral_another_service_and_a_linked_visit_are_no_duplicates() {
        var first = withShah("a1", NINE).referral("r1").build();
        assertEquals(
                List.empty(), found(first, withLee("a2", TEN).referral("r2").build()));
        var ecg = Practice.visit("a2", "p1", "ecg", TEN, "dr-lee", "room-2", "ecg-1")
                .referral("r1")
                .build();
        assertEquals(List.empty(), found(first, ecg));
        var linked = Practice.open()
                .booked(first)
                .booked(withLee("a2", TEN).referral("r1").build())
                .linked("a1", "a2", 0, 7);
        assertEquals(List.empty(), linked.conflicts());
    }

    @Test
    void no_practice_has_limits_until_it_sets_them() {
        var visit = withShah("a1", NINE)
                .breachDate(LocalDate.of(2030, 1, 7))
                .movedBefore(9)
                .build();
        var context = DiaryContext.builder()
                .asOf(AsOf.of(Practice.at("2030-01-07T08:00")))
                .build();
        assertEquals(List.empty(), found(context, visit));
    }

    @Test
    void a_visit_close_to_its_breach_date_is_at_risk_and_one_after_it_is_not_at_risk_but_late() {
        var code = SchedulingCode.BREACH_RISK;
        var none = DiaryContext.empty();
        var close = withShah("a1", NINE).breachDate(LocalDate.of(2030, 1, 9)).build();
        assertEquals(List.of("BREACH_RISK a1"), limited(code, "days", 3, none, close));
        assertEquals(List.empty(), limited(code, "days", 2, none, close));
        var late = withShah("a1", NINE).breachDate(LocalDate.of(2030, 1, 6)).build();
        assertEquals(List.of("BREACH a1"), limited(code, "days", 3, none, late));
    }

    @Test
    void a_patient_is_moved_no_more_often_than_the_practice_allows() {
        var code = SchedulingCode.MOVED_TOO_OFTEN;
        var none = DiaryContext.empty();
        var twice = withShah("a1", NINE).movedBefore(2).build();
        assertEquals(List.empty(), limited(code, "moves", 2, none, twice));
        assertEquals(List.of("MOVED_TOO_OFTEN a1"), limited(code, "moves", 1, none, twice));
    }

    @Test
    void a_moved_patient_is_told_in_time() {
        var code = SchedulingCode.NOTICE_TOO_SHORT;
        var friday = DiaryContext.builder()
                .asOf(AsOf.of(Practice.at("2030-01-04T23:30")))
                .build();
        var moved = withShah("a1", NINE).movedBefore(1);
        assertEquals(List.of("NOTICE_TOO_SHORT a1"), limited(code, "days", 4, friday, moved.build()));
        var enough = withShah("a1", NINE).movedBefore(1).build();
        assertEquals(List.empty(), limited(code, "days", 3, friday, enough));
        var told = withShah("a1", NINE).movedBefore(1).notified(true).build();
        assertEquals(List.empty(), limited(code, "days", 4, friday, told));
        assertEquals(List.empty(), limited(code, "days", 4, DiaryContext.empty(), enough));
    }
}
