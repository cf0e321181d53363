package io.github.medsecretary.scheduling.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Those supported are as many as can be and the earliest, however they got there. */
class SessionSupportProperties {

    @Provide
    Arbitrary<SeatCases> cases() {
        return SeatCases.few();
    }

    @Provide
    Arbitrary<Claim> newcomers() {
        return Arbitraries.of("a", "b", "c", "d")
                .map(service ->
                        new Claim("new", Parallel.slot("09:00", "09:10"), service, new Rank(Standing.BOOKED, 3)));
    }

    @Property(tries = 100)
    void the_supported_are_the_best_of_all_sets_that_can_sit_together(@ForAll("cases") SeatCases few) {
        assertEquals(few.best(), few.support().supported().toList());
    }

    @Property(tries = 20_000)
    @Tag("deep")
    void the_supported_are_the_best_of_all_sets_in_many_cases(@ForAll("cases") SeatCases few) {
        assertEquals(few.best(), few.support().supported().toList());
    }

    @Property(tries = 100)
    void everybody_sits_in_a_session_of_their_slot_and_service_within_its_capacity(@ForAll("cases") SeatCases few) {
        var support = few.support();
        for (Claim claim : support.supported()) {
            var seat = support.seat(claim.id()).orElseThrow();
            assertTrue(seat.offers(claim.service()));
            assertTrue(seat.slots().contains(claim.slot()));
        }
        for (SlottedSession session : support.sessions()) {
            for (var slot : session.slots()) {
                int seated = support.supported()
                        .count(claim -> claim.slot().equals(slot)
                                && support.seat(claim.id()).orElseThrow().equals(session));
                assertTrue(seated <= session.capacity());
            }
        }
    }

    @Property(tries = 100)
    void the_order_of_input_does_not_matter(@ForAll("cases") SeatCases few, @ForAll Random random) {
        var another = new SeatCases(shuffled(few.sessions(), random), shuffled(few.claims(), random));
        var support = few.support();
        var other = another.support();
        assertEquals(support.supported(), other.supported());
        assertEquals(seats(support), seats(other));
    }

    private static <T> Seq<T> shuffled(Seq<T> all, Random random) {
        var shuffled = new ArrayList<>(all.asJava());
        Collections.shuffle(shuffled, random);
        return List.ofAll(shuffled);
    }

    private static Seq<String> seats(SessionSupport support) {
        return support.supported()
                .map(claim ->
                        claim.id() + support.seat(claim.id()).orElseThrow().id());
    }

    @Property(tries = 100)
    void claims_that_come_one_by_one_in_any_order_lead_to_the_same(
            @ForAll("cases") SeatCases few, @ForAll Random random) {
        var empty = SessionSupport.of(few.sessions(), List.<Claim>empty()).get();
        var admitted = shuffled(few.claims(), random)
                .foldLeft(empty, (support, claim) -> support.admit(claim).get());
        assertEquals(few.support().supported(), admitted.supported());
        assertEquals(few.support().orphaned(), admitted.orphaned());
    }

    @Property(tries = 100)
    void a_claim_that_leaves_might_never_have_been_there(@ForAll("cases") SeatCases few) {
        for (Claim claim : few.claims()) {
            var without = new SeatCases(few.sessions(), few.claims().remove(claim)).support();
            assertEquals(
                    without.supported(), few.support().release(claim.id()).get().supported());
        }
    }

    @Property(tries = 100)
    void a_booking_is_taken_if_and_only_if_it_can_sit_with_all_supported(
            @ForAll("cases") SeatCases few, @ForAll("newcomers") Claim newcomer) {
        var support = few.support();
        var booked = support.book(newcomer);
        boolean fits = few.canSit(support.supported().append(newcomer));
        assertEquals(fits, booked.isRight());
        assertEquals(fits, support.canBook(newcomer));
        booked.forEach(
                after -> assertEquals(support.supported().append(newcomer).sorted(), after.supported()));
    }

    @Provide
    Arbitrary<List<String>> groups() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(3).map(List::ofAll);
    }

    @Property(tries = 100)
    void a_group_is_taken_whole_if_and_only_if_all_can_sit_at_once_with_all_supported(
            @ForAll("cases") SeatCases few, @ForAll("groups") List<String> services) {
        var support = few.support();
        var slot = Parallel.slot("09:00", "09:10");
        var group = services.zipWithIndex(
                (service, number) -> new Claim("new" + number, slot, service, new Rank(Standing.PROVISIONAL, 9)));
        var booked = support.bookGroup(group);
        boolean fits = few.canSit(support.supported().appendAll(group));
        assertEquals(fits, booked.isRight());
        assertEquals(
                fits && support.slots(Parallel.DAY).contains(slot),
                new FindingGroupSlots(services).slots(support, Parallel.DAY).contains(slot));
        booked.forEach(after -> {
            assertEquals(support.supported().appendAll(group).sorted(), after.supported());
            for (SlottedSession session : after.sessions()) {
                assertTrue(after.supported()
                                .count(each -> each.slot().equals(slot)
                                        && after.seat(each.id()).orElseThrow().equals(session))
                        <= session.capacity());
            }
        });
    }

    @Property(tries = 100)
    void nobody_earlier_loses_a_seat_to_a_newcomer_and_at_most_one_later_does(
            @ForAll("cases") SeatCases few, @ForAll("newcomers") Claim newcomer) {
        var before = few.support();
        var lost = before.admit(newcomer).get().since(before).lost();
        assertTrue(lost.size() <= 1);
        assertTrue(lost.forAll(claim -> claim.compareTo(newcomer) > 0));
    }

    @Property(tries = 100)
    void room_is_how_often_one_more_can_be_booked(@ForAll("cases") SeatCases few, @ForAll("newcomers") Claim newcomer) {
        var support = few.support();
        int room = new CountingRoom(newcomer.service()).at(support, newcomer.slot());
        for (int number = 0; number < room; number++) {
            support = support.book(numbered(newcomer, number)).get();
        }
        assertTrue(support.book(numbered(newcomer, room)).isLeft());
    }

    private static Claim numbered(Claim claim, int number) {
        return new Claim("new" + number, claim.slot(), claim.service(), claim.rank());
    }

    @Property(tries = 100)
    void a_tally_adds_up(@ForAll("cases") SeatCases few) {
        var support = few.support();
        SupportTally tally = support.tally(Parallel.DAY);
        assertEquals(few.sessions().map(SlottedSession::places).sum().longValue(), tally.places());
        assertEquals(support.supported().size(), tally.supported());
        assertEquals(few.claims().size(), tally.supported() + tally.orphaned());
        assertEquals(
                tally.remaining(),
                support.vacancies(Parallel.DAY).map(Vacancy::seats).sum().longValue());
    }

    @Property(tries = 100)
    void one_more_seat_never_costs_anybody_theirs(@ForAll("cases") SeatCases few) {
        var more = few.sessions().append(Parallel.session("more", 1, "a", "d"));
        var before = few.support();
        assertEquals(
                List.empty(),
                before.withSessions(more).get().since(before).lost().toList());
    }

    @Property(tries = 100)
    void those_who_come_together_fill_rows_found_by_trying_all(@ForAll("cases") SeatCases few) {
        var support = few.support();
        var day = support.slots(Parallel.DAY);
        var together = FindingJointSlots.of(List.of("a", "b")).slots(support, Parallel.DAY);
        var tried = day.filter(slot -> day.exists(other -> rowOf(support, slot, other) || rowOf(support, other, slot)));
        assertEquals(tried, together);
    }

    private static boolean rowOf(SessionSupport support, Interval first, Interval second) {
        var a = new CountingRoom("a");
        var b = new CountingRoom("b");
        return first.end().equals(second.start())
                && ((a.at(support, first) > 0 && b.at(support, second) > 0)
                        || (b.at(support, first) > 0 && a.at(support, second) > 0));
    }
}
