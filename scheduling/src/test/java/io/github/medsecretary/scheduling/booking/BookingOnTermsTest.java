package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Quota;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Booking, moving and finding places in sessions on terms: an hour of Dr Shah from nine. */
class BookingOnTermsTest {

    private static final String DAY = "2030-01-07T";

    private static Diary hour(SessionTerms.Builder terms) {
        return Practice.closed()
                .held(session("s1", "09:00", "10:00", terms.build()))
                .diary();
    }

    private static ClinicSession session(String id, String from, String until, SessionTerms terms) {
        return ClinicSession.builder()
                .id(id)
                .practitioner("dr-shah")
                .room("room-1")
                .interval(Practice.between(DAY + from, DAY + until))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .terms(terms)
                .build();
    }

    private static SessionTerms.Builder terms() {
        return SessionTerms.builder();
    }

    private static Conflicts at(String asOf) {
        return Conflicts.standard(DiaryContext.builder()
                .asOf(AsOf.of(Practice.at(DAY + asOf).minus(Duration.ofDays(3))))
                .build());
    }

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static Appointment.Builder visit(String id, String time) {
        return Practice.visit(id, "patient of " + id, "routine", DAY + time, "dr-shah", "room-1");
    }

    private static Diary booked(Diary diary, String id, String time) {
        return new Booking(RULES).book(diary, visit(id, time).build()).get().diary();
    }

    private static Refusal refused(Diary diary, Appointment appointment) {
        return new Booking(RULES).book(diary, appointment).getLeft();
    }

    private static Seq<String> codes(Refusal refusal) {
        return refusal.findings().map(Finding::rule).map(rule -> rule.label());
    }

    @Test
    void the_first_come_are_booked_until_the_places_are_gone() {
        var full = booked(booked(hour(terms().places(2)), "a1", "09:00"), "a2", "09:10");
        var refusal = refused(full, visit("a3", "09:20").build());
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(List.of("SESSION_CAPACITY_EXCEEDED"), codes(refusal));
    }

    @Test
    void a_place_that_is_given_up_is_free_for_another() {
        var full = booked(booked(hour(terms().places(2)), "a1", "09:00"), "a2", "09:10");
        var cancelled = full.apply(new Change.Transition("a1", AppointmentStatus.CANCELLED))
                .get()
                .diary();
        assertTrue(
                new Booking(RULES).book(cancelled, visit("a3", "09:20").build()).isRight());
    }

    @Test
    void a_visit_may_move_within_a_full_session() {
        var full = booked(booked(hour(terms().places(2)), "a1", "09:00"), "a2", "09:10");
        var moved = new Rescheduling(RULES)
                .reschedule(full, "a1", Practice.at(DAY + "09:50"), List.of("dr-shah", "room-1"));
        assertEquals(List.empty(), moved.get().findings());
    }

    @Test
    void all_that_stands_against_a_visit_is_told_at_once() {
        var strict = hour(terms().places(0)
                .quotas(List.of(new Quota("quay", 0)))
                .modalities(List.of(Modality.TELEPHONE))
                .breaks(List.of(RestBreak.at(Stretch.ofMinutes(0, 20))))
                .supervisedBy("gp"));
        var unwelcome = visit("a1", "09:00")
                .organisation("quay")
                .modality(Modality.IN_PERSON)
                .build();
        assertEquals(
                List.of(
                        "BREAK_VIOLATED",
                        "MODALITY_MISMATCH",
                        "ORGANISATION_QUOTA_EXCEEDED",
                        "SESSION_CAPACITY_EXCEEDED",
                        "SUPERVISION_COVER_MISSING"),
                codes(refused(strict, unwelcome)).sorted());
    }

    private static SlotRequest.Builder request() {
        return SlotRequest.builder()
                .patient("p9")
                .service("routine")
                .within(Practice.between(DAY + "08:00", DAY + "12:00"));
    }

    private static Seq<String> starts(Diary diary, SlotRequest.Builder request, Conflicts rules) {
        return new FindingSlots(rules)
                .find(diary, request.build())
                .get()
                .slots()
                .map(slot ->
                        Practice.LONDON.wallClock(slot.start()).toLocalTime().toString())
                .sorted();
    }

    private static Diary lastHalfHourUrgent() {
        var kept = Reservation.forPriority(Priority.URGENT)
                .released(List.of(ReleaseRule.hours(48, Priority.SOON), ReleaseRule.hours(24, Priority.ROUTINE)));
        return hour(terms().carveOuts(List.of(new CarveOut(Stretch.ofMinutes(30, 60), kept))));
    }

    @Test
    void kept_places_are_found_by_those_for_whom_they_are_kept() {
        assertEquals(List.of("09:00", "09:10", "09:20"), starts(lastHalfHourUrgent(), request(), at("09:00")));
        assertEquals(
                List.of("09:00", "09:10", "09:20", "09:30", "09:40", "09:50"),
                starts(lastHalfHourUrgent(), request().priority(Priority.URGENT), at("09:00")));
    }

    @Test
    void what_is_kept_for_others_is_a_near_miss_that_says_so() {
        var misses = new FindingSlots(at("09:00"))
                .find(lastHalfHourUrgent(), request().build())
                .get()
                .nearMisses();
        assertEquals(
                List.of("CARVE_OUT_RESERVED"),
                misses.map(miss -> miss.blockedBy().rule().label()).distinct());
        assertEquals(3, misses.size());
    }

    @Test
    void a_break_is_not_offered() {
        var tea = hour(terms().breaks(List.of(RestBreak.at(Stretch.ofMinutes(20, 40)))));
        assertEquals(List.of("09:00", "09:10", "09:40", "09:50"), starts(tea, request(), RULES));
    }

    /** Dr Lee is on site for twenty minutes, and sees nobody. */
    private static ClinicSession onSite() {
        return ClinicSession.builder()
                .id("s2")
                .practitioner("dr-lee")
                .room("room-2")
                .interval(Practice.between(DAY + "09:20", DAY + "09:40"))
                .step(Duration.ofMinutes(10))
                .build();
    }

    @Test
    void a_session_without_supervision_offers_only_the_time_that_is_covered() {
        var supervised =
                session("s1", "09:00", "10:00", terms().supervisedBy("gp").build());
        var diary = Practice.closed().held(supervised).held(onSite()).diary();
        assertEquals(List.of("09:20", "09:30"), starts(diary, request(), RULES));
    }

    @Test
    void a_full_session_sends_people_to_the_next() {
        var diary = Practice.closed()
                .held(session("s1", "09:00", "10:00", terms().places(0).build()))
                .held(session("s2", "11:00", "11:20", terms().places(1).build()))
                .diary();
        assertEquals(List.of("11:00", "11:10"), starts(diary, request(), RULES));
    }

    @Test
    void what_is_found_is_meant_for_the_organisation_and_held_in_its_way() {
        var shared = hour(terms().quotas(List.of(new Quota("quay", 0))).modalities(List.of(Modality.VIDEO)));
        assertEquals(6, starts(shared, request(), RULES).size());
        assertEquals(
                6,
                starts(shared, request().organisation("mill").modality(Modality.VIDEO), RULES)
                        .size());
        assertEquals(List.empty(), starts(shared, request().organisation("quay"), RULES));
        assertEquals(List.empty(), starts(shared, request().modality(Modality.TELEPHONE), RULES));
    }

    @Test
    void a_break_of_another_session_at_the_same_time_is_not_offered_either() {
        var tea =
                terms().breaks(List.of(RestBreak.at(Stretch.ofMinutes(0, 60)))).build();
        var free = session("s1", "09:00", "10:00", SessionTerms.none());
        var diary = Practice.closed()
                .held(free)
                .held(session("s2", "09:30", "10:30", tea))
                .diary();
        assertEquals(List.of("09:00", "09:10", "09:20"), starts(diary, request(), RULES));
    }

    @Test
    void a_session_on_wrong_terms_is_not_opened() {
        var diary = Practice.closed().diary();
        var wrong = session("s1", "09:00", "10:00", terms().places(-1).build());
        var refusal = diary.apply(new Change.Open(wrong)).getLeft();
        assertEquals(SchedulingCode.OUT_OF_RANGE, refusal.code());
    }

    @Test
    void a_diary_gives_the_terms_of_its_sessions_back() {
        var diary = lastHalfHourUrgent();
        assertEquals(diary, Diary.of(diary.content()).get());
        var other = hour(terms().places(1));
        assertNotEquals(diary, other);
    }
}
