package io.github.medsecretary.scheduling.support;

import static io.github.medsecretary.scheduling.support.Parallel.DAY;
import static io.github.medsecretary.scheduling.support.Parallel.at;
import static io.github.medsecretary.scheduling.support.Parallel.booked;
import static io.github.medsecretary.scheduling.support.Parallel.claim;
import static io.github.medsecretary.scheduling.support.Parallel.held;
import static io.github.medsecretary.scheduling.support.Parallel.ids;
import static io.github.medsecretary.scheduling.support.Parallel.session;
import static io.github.medsecretary.scheduling.support.Parallel.slot;
import static io.github.medsecretary.scheduling.support.Parallel.support;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionSupportTest {

    private final SlottedSession flu = session("flu", 1, "flu", "mmr");
    private final SlottedSession rsv = session("rsv", 1, "flu", "rsv");

    @Test
    void an_earlier_booking_changes_its_session_for_a_later_one() {
        var first = support(List.of(flu, rsv), booked(1, "flu"));
        assertEquals("flu", first.seat("b1").orElseThrow().id());
        var both = first.book(booked(2, "mmr")).get();
        assertEquals("rsv", both.seat("b1").orElseThrow().id());
        assertEquals("flu", both.seat("b2").orElseThrow().id());
    }

    @Test
    void a_chain_of_three_changes_seats() {
        var chain = List.of(session("1", 1, "a", "b"), session("2", 1, "b", "c"), session("3", 1, "c", "d"));
        var seated = support(chain, booked(1, "b"), booked(2, "c"))
                .book(booked(3, "a"))
                .get();
        assertEquals(
                List.of("2", "3", "1"),
                List.of("b1", "b2", "b3")
                        .map(id -> seated.seat(id).orElseThrow().id()));
        assertFalse(seated.canBook(booked(4, "d")));
    }

    @Test
    void the_narrowest_session_is_filled_first_so_that_the_flexible_seat_stays_free() {
        var wide = session("a", 1, "flu", "mmr", "rsv");
        var support = support(List.of(wide, session("b", 1, "flu")), booked(1, "flu"));
        assertEquals("b", support.seat("b1").orElseThrow().id());
        assertEquals(
                List.of("a"),
                support.vacancies(slot("09:00", "09:10"))
                        .map(each -> each.session().id()));
    }

    @Test
    void booked_come_before_held_and_earlier_before_later() {
        var support = support(List.of(session("s", 2, "flu")), held(1, "flu"), booked(9, "flu"), booked(5, "flu"));
        assertEquals(List.of("b5", "b9"), ids(support.supported()));
        assertEquals(List.of("b1"), ids(support.orphaned()));
    }

    @Test
    void as_many_as_can_be_come_before_the_earliest() {
        var support = support(List.of(flu, rsv), booked(1, "mmr"), booked(2, "mmr"), booked(3, "rsv"));
        assertEquals(List.of("b1", "b3"), ids(support.supported()));
    }

    @Test
    void the_lower_id_comes_first_among_equals() {
        var rank = new Rank(Standing.BOOKED, 1);
        var support = support(
                List.of(session("s", 1, "flu")),
                new Claim("z", slot("09:00", "09:10"), "flu", rank),
                new Claim("y", slot("09:00", "09:10"), "flu", rank));
        assertEquals(List.of("y"), ids(support.supported()));
    }

    @Test
    void another_start_or_length_is_another_slot() {
        var support = support(List.of(flu));
        assertTrue(support.canBook(claim(1, Standing.BOOKED, "flu", slot("09:50", "10:00"))));
        assertFalse(support.canBook(claim(1, Standing.BOOKED, "flu", slot("09:55", "10:05"))));
        assertFalse(support.canBook(claim(1, Standing.BOOKED, "flu", slot("09:00", "09:05"))));
        assertFalse(support.canBook(claim(1, Standing.BOOKED, "flu", slot("10:00", "10:10"))));
    }

    @Test
    void a_refusal_says_which_of_slot_service_and_seat_is_missing() {
        var full = support(List.of(session("s", 1, "flu")), booked(1, "flu"));
        assertEquals(SchedulingCode.SESSION_CAPACITY_EXCEEDED, refusal(full, booked(2, "flu")));
        assertEquals(SchedulingCode.SESSION_TYPE_MISMATCH, refusal(full, booked(2, "rsv")));
        assertEquals(
                SchedulingCode.OUTSIDE_SESSION,
                refusal(full, claim(2, Standing.BOOKED, "flu", slot("11:00", "11:10"))));
        assertEquals(SchedulingCode.DUPLICATE_ID, refusal(full, booked(1, "flu")));
    }

    private static Object refusal(SessionSupport support, Claim claim) {
        return support.book(claim).getLeft().code();
    }

    @Test
    void to_be_admitted_an_earlier_claim_takes_the_seat_of_the_last_in_order() {
        var full = support(List.of(session("s", 2, "flu")), booked(5, "flu"), held(6, "flu"));
        assertTrue(full.book(booked(1, "flu")).isLeft());
        var admitted = full.admit(booked(1, "flu")).get();
        assertEquals(List.of("b1", "b5"), ids(admitted.supported()));
        var shift = admitted.since(full);
        assertEquals(List.of("b1"), ids(shift.gained()));
        assertEquals(List.of("b6"), ids(shift.lost()));
        assertEquals(
                Refusal.of(SchedulingCode.DUPLICATE_ID),
                admitted.admit(booked(1, "flu")).getLeft());
    }

    @Test
    void to_be_admitted_a_later_claim_waits() {
        var full = support(List.of(session("s", 1, "flu")), booked(1, "flu"));
        assertEquals(List.of("b2"), ids(full.admit(booked(2, "flu")).get().orphaned()));
    }

    @Test
    void a_claim_without_any_session_is_orphaned() {
        var support = support(List.of(), booked(1, "flu"));
        assertEquals(List.of("b1"), ids(support.orphaned()));
        assertEquals(Optional.empty(), support.seat("b1"));
        assertEquals(new SupportTally(0, 0, 1), support.tally(DAY));
        assertEquals(0, support.release("b1").get().claims().size());
    }

    @Test
    void when_one_leaves_the_first_orphan_that_fits_takes_the_seat() {
        var full = support(List.of(flu, rsv), booked(1, "flu"), booked(2, "mmr"), booked(3, "mmr"), booked(4, "rsv"));
        assertEquals(List.of("b3", "b4"), ids(full.orphaned()));
        assertEquals(List.of("b1", "b3"), ids(full.release("b2").get().supported()));
        assertEquals(List.of("b2", "b4"), ids(full.release("b1").get().supported()));
        assertEquals(List.of("b1", "b2"), ids(full.release("b4").get().supported()));
        assertEquals(
                Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT),
                full.release("b9").getLeft());
    }

    @Test
    void another_set_of_sessions_orphans_some_and_supports_others() {
        var before = support(List.of(session("s", 1, "flu", "mmr")), booked(1, "flu"), booked(2, "mmr"));
        var after = before.withSessions(List.of(session("s", 1, "mmr"))).get();
        assertEquals(List.of("b2"), ids(after.since(before).gained()));
        assertEquals(List.of("b1"), ids(after.since(before).lost()));
        assertEquals(List.of("b1"), ids(before.supported()));
    }

    @Test
    void a_tally_counts_the_slots_that_start_within() {
        var two = support(List.of(session("s", 2, "flu")), booked(1, "flu"), booked(2, "flu"), booked(3, "flu"));
        assertEquals(new SupportTally(12, 2, 1), two.tally(DAY));
        assertEquals(10, two.tally(DAY).remaining());
        assertEquals(new SupportTally(10, 0, 0), two.tally(slot("09:10", "10:00")));
        assertEquals(new SupportTally(2, 2, 1), two.tally(slot("09:00", "09:05")));
    }

    @Test
    void vacancies_tell_seats_slot_by_slot() {
        var support = support(List.of(session("s", slot("09:00", "09:20"), 10, 2, "flu")), booked(1, "flu"));
        assertEquals(
                List.of("09:00 1", "09:10 2"),
                support.vacancies(DAY)
                        .map(each -> each.slot().start().toString().substring(11, 16) + " " + each.seats()));
        assertEquals(1, support.vacancies(slot("09:10", "09:20")).size());
        assertEquals(
                List.of("s"),
                support.vacancies(DAY).map(each -> each.session().id()).distinct());
    }

    @Test
    void slots_lie_wholly_within() {
        var support = support(List.of(session("s", slot("09:00", "09:25"), 10, 1, "flu")), booked(1, "flu"));
        assertEquals(List.of(slot("09:00", "09:10"), slot("09:10", "09:20")), support.slots(DAY));
        assertEquals(List.of(slot("09:10", "09:20")), support.slots(slot("09:05", "10:00")));
        assertEquals(List.of(), support.slots(slot("09:05", "09:15")));
    }

    @Test
    void every_problem_is_told_with_its_place() {
        var wrong = session("s", slot("09:00", "10:00"), 10, 0, "flu");
        var backward = SlottedSession.builder()
                .id("s")
                .interval(slot("09:00", "10:00"))
                .services(List.of("flu"))
                .slot(Duration.ZERO)
                .capacity(1)
                .build();
        var problems = SessionSupport.of(List.of(wrong, backward), List.of(booked(1, "flu"), booked(1, "rsv")))
                .getLeft();
        assertEquals(
                List.of(
                        "DUPLICATE_ID /sessions/1/id",
                        "OUT_OF_RANGE /sessions/0/capacity",
                        "EMPTY_INTERVAL /sessions/1/slot",
                        "DUPLICATE_ID /claims/1/id"),
                problems.map(SessionSupportTest::told));
        assertTrue(support(List.of(flu)).withSessions(List.of(flu, flu)).isLeft());
    }

    private static String told(Problem problem) {
        return problem.code().name() + " " + problem.where();
    }

    @Test
    void a_clinic_of_one_practitioner_has_one_place_in_each_step() {
        var clinic = ClinicSession.builder()
                .id("am")
                .practitioner("dr-shah")
                .interval(slot("09:00", "09:30"))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(15))
                .build();
        var session = SlottedSession.of(clinic);
        assertEquals(List.of(slot("09:00", "09:15"), slot("09:15", "09:30")), session.slots());
        assertEquals(2, session.places());
        assertTrue(session.offers("routine"));
        assertFalse(session.offers("urgent"));
    }

    @Test
    void a_remainder_shorter_than_a_slot_is_not_used() {
        var session = session("s", slot("09:00", "09:18"), 7, 3, "flu");
        assertEquals(2, session.slots().size());
        assertEquals(6, session.places());
        assertEquals(0, session("s", slot("09:00", "09:05"), 7, 3, "flu").places());
    }

    @Test
    void sessions_may_cross_midnight() {
        var night = session("n", Interval.between(at("23:50"), at("23:50").plusSeconds(1200)), 10, 1, "flu");
        assertEquals(
                2,
                support(List.of(night))
                        .tally(Interval.between(at("23:00"), at("23:00").plusSeconds(7200)))
                        .places());
        assertEquals(1, support(List.of(night)).tally(DAY).places());
    }

    @Test
    void nobody_is_printed() {
        assertEquals(
                "SessionSupport[1 sessions, 1 claims]",
                support(List.of(flu), booked(1, "flu")).toString());
        assertEquals(List.of(flu), support(List.of(flu)).sessions());
    }
}
