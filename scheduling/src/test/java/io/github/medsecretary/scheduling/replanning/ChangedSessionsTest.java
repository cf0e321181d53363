package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions that are held otherwise than was planned, or not at all. */
class ChangedSessionsTest {

    private static final Disruption WITHDRAWN = new Disruption.SessionWithdrawn("s1");

    // Dr Shah from nine to twelve on Monday in room 1, and Dr Lee beside; Dr Shah again on Tuesday.
    private static Practice practice() {
        return Replans.twoDays()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T11:50", "dr-shah", "room-1")
                .booked("a3", "p3", "routine", "2030-01-07T09:00", "dr-lee", "room-2");
    }

    private static ClinicSession.Builder s1(String from, String until) {
        return ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .interval(Practice.between(from, until))
                .step(Duration.ofMinutes(10));
    }

    private static ClinicSession usual(String from, String until) {
        return s1(from, until).room("room-1").services(List.of("routine")).build();
    }

    private static Plan changed(ClinicSession session) {
        Plan plan = plan(practice(), new Disruption.SessionChanged(session));
        assertEquals(session, plan.diary().sessions().get(session.id()).get());
        assertEquals(List.empty(), Replans.conflicts(plan));
        return plan;
    }

    private static String cause(Plan plan) {
        return plan.moves().head().because().head();
    }

    @Test
    void a_clinic_that_ends_earlier_moves_those_after_its_end_alone() {
        Plan plan = changed(usual("2030-01-07T09:00", "2030-01-07T11:00"));
        assertEquals(List.of("a2 MOVE 08T11:50 dr-shah room-1"), told(plan));
        assertEquals(50, plan.cost());
        assertEquals("Session s1 is not held at its old time any more.", cause(plan));
    }

    @Test
    void hours_that_are_new_are_given_to_those_who_need_them() {
        Plan plan = changed(usual("2030-01-07T14:00", "2030-01-07T17:00"));
        assertEquals(List.of("a1 MOVE 07T14:00 dr-shah room-1", "a2 MOVE 07T14:10 dr-shah room-1"), told(plan));
        assertEquals(30 + 14, plan.cost());
    }

    @Test
    void a_clinic_that_lasts_longer_moves_nobody_and_has_room_for_more() {
        assertEquals(
                List.empty(),
                changed(usual("2030-01-07T08:00", "2030-01-07T13:00")).moves());
        var emergency = new Disruption.Emergency(io.github.medsecretary.scheduling.appointment.Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .build());
        Plan plan = plan(
                practice(), new Disruption.SessionChanged(usual("2030-01-07T08:00", "2030-01-07T13:00")), emergency);
        assertEquals(List.of("e1 PLACE 07T08:00 dr-shah room-1"), told(plan));
    }

    @Test
    void a_clinic_in_another_room_takes_its_patients_along_and_none_need_be_told() {
        Plan plan = changed(s1("2030-01-07T09:00", "2030-01-07T12:00")
                .room("far-room")
                .services(List.of("routine"))
                .build());
        assertEquals(List.of("a1 RESEAT 07T09:00 dr-shah far-room", "a2 RESEAT 07T11:50 dr-shah far-room"), told(plan));
        assertEquals(2, plan.cost());
        assertEquals("Session s1 is held elsewhere.", cause(plan));
    }

    @Test
    void a_room_of_its_own_at_the_same_site_is_given_up_for_the_sessions() {
        Plan plan = plan(
                practice().session("s9", "dr-lee", "room-2", "2030-01-07T14:00", "2030-01-07T15:00"),
                new Disruption.SessionChanged(s1("2030-01-07T09:00", "2030-01-07T12:00")
                        .room("room-2")
                        .services(List.of("routine"))
                        .build()));
        // Room 2 is Dr Lee's until twelve, so that only a2 can be seen there at the old time.
        assertEquals(List.of("a1 MOVE 07T09:10 dr-shah room-2", "a2 RESEAT 07T11:50 dr-shah room-2"), told(plan));
    }

    @Test
    void a_clinic_that_offers_something_else_displaces_who_wants_what_it_did() {
        Plan plan = changed(s1("2030-01-07T09:00", "2030-01-07T12:00")
                .room("room-1")
                .services(List.of("dressing"))
                .build());
        assertEquals(List.of("a1", "a2"), plan.moves().map(Move::appointment));
        assertEquals("Session s1 does not offer its service any more.", cause(plan));
    }

    @Test
    void another_practitioner_who_holds_it_sees_the_patients_and_keeps_her_own() {
        Plan plan = plan(
                practice(),
                new Disruption.SessionWithdrawn("s3"),
                new Disruption.SessionChanged(s2Afternoon()),
                new Disruption.SessionChanged(ClinicSession.builder()
                        .id("s1")
                        .practitioner("dr-lee")
                        .room("room-1")
                        .interval(Practice.between("2030-01-07T09:00", "2030-01-07T12:00"))
                        .services(List.of("routine"))
                        .step(Duration.ofMinutes(10))
                        .build()));
        assertEquals(
                List.of("a1 MOVE 07T09:10 dr-lee room-1", "a2 MOVE 07T11:50 dr-lee room-1"),
                told(plan).filter(each -> !each.startsWith("a3")));
        assertEquals("Session s1 is held by another practitioner.", cause(plan));
    }

    private static ClinicSession s2Afternoon() {
        return ClinicSession.builder()
                .id("s2")
                .practitioner("dr-lee")
                .room("room-2")
                .interval(Practice.between("2030-01-07T14:00", "2030-01-07T15:00"))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .build();
    }

    @Test
    void a_withdrawn_clinic_is_not_there_any_more() {
        Plan plan = plan(practice(), WITHDRAWN);
        assertEquals(List.of("a1 MOVE 08T09:00 dr-shah room-1", "a2 MOVE 08T11:50 dr-shah room-1"), told(plan));
        assertEquals("Session s1 is not held.", cause(plan));
        assertEquals(List.of("s2", "s3"), plan.diary().sessions().keySet().toList());
    }

    @Test
    void who_sits_in_another_session_as_well_stays() {
        Practice twice = practice().session("s8", "dr-shah", "room-1", "2030-01-07T08:00", "2030-01-07T10:00");
        assertEquals(List.of("a2"), plan(twice, WITHDRAWN).moves().map(Move::appointment));
    }

    @Test
    void who_sat_in_no_session_before_is_not_displaced_by_its_end() {
        Practice outside = practice().booked("a4", "p4", "routine", "2030-01-07T12:30", "dr-shah", "room-1");
        assertEquals(List.of("a1", "a2"), plan(outside, WITHDRAWN).moves().map(Move::appointment));
    }

    @ParameterizedTest
    @CsvSource({"2030-01-07T09:05, 2030-01-07T12:05, a1", "2030-01-07T08:55, 2030-01-07T12:05, ''"})
    void nobody_moves_for_the_grid_alone(String from, String until, String moved) {
        Plan plan = changed(usual(from, until));
        assertEquals(moved, plan.moves().map(Move::appointment).mkString());
    }

    @Test
    void who_is_pinned_has_come_or_is_in_the_past_stays() {
        Practice practice = Replans.twoDays()
                .booked(Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .pinned(true)
                        .build())
                .booked(Practice.visit("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                        .status(AppointmentStatus.ARRIVED)
                        .build())
                .session("s0", "dr-shah", "room-1", "2030-01-07T07:00", "2030-01-07T08:30")
                .booked("a3", "p3", "routine", "2030-01-07T07:50", "dr-shah", "room-1");
        Plan plan = plan(practice, WITHDRAWN, new Disruption.SessionWithdrawn("s0"));
        assertEquals(List.empty(), plan.moves());
        assertEquals(0, plan.cost());
    }

    private static Object refusal(Disruption disruption) {
        return Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(practice().diary(), List.of(disruption))
                .getLeft()
                .code();
    }

    @Test
    void what_is_not_there_or_not_whole_is_refused() {
        assertEquals(SchedulingCode.UNKNOWN_SESSION, refusal(new Disruption.SessionWithdrawn("s9")));
        var session = usual("2030-01-07T09:00", "2030-01-07T12:00");
        var other =
                ClinicSession.builder().id("s9").interval(session.interval()).step(session.step());
        assertEquals(
                SchedulingCode.UNKNOWN_SESSION,
                refusal(new Disruption.SessionChanged(
                        other.practitioner("dr-shah").build())));
        assertEquals(
                SchedulingCode.UNKNOWN_SERVICE,
                refusal(new Disruption.SessionChanged(s1("2030-01-07T09:00", "2030-01-07T12:00")
                        .services(List.of("dance"))
                        .build())));
        assertEquals(
                SchedulingCode.WRONG_KIND,
                refusal(new Disruption.SessionChanged(s1("2030-01-07T09:00", "2030-01-07T12:00")
                        .room("dr-lee")
                        .build())));
    }
}
