package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.Explaining;
import io.github.medsecretary.scheduling.booking.Explanation;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.NearMiss;
import io.github.medsecretary.scheduling.booking.Offer;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold for what is found in any diary by a set of rules. Each law throws an {@link AssertionError} that names
 * it where it does not. Immutable and thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 */
public record SlotLaws(Conflicts conflicts) {

    /** Every slot that is offered would be booked, and slots come best first, each once. */
    public void slotsAreBookable(Diary diary, SlotRequest request) {
        var booking = new Booking(conflicts);
        Seq<Slot> slots = offer(diary, request).slots();
        for (Slot slot : slots) {
            var visit = request.at(slot.start(), slot.with());
            require(booking.book(diary, visit).isRight(), "what is found can be booked");
        }
        require(slots.equals(slots.sorted().distinct()), "slots come best first, each once");
    }

    /**
     * A slot is found for each start and practitioner for which trying everything finds one, at the cost that the table
     * gives. With the order of {@link #slotsAreBookable}: the order is that of trying everything. For small diaries.
     */
    public void slotsMissNothing(Diary diary, SlotRequest request) {
        Set<String> possible = new SlotOracle(diary, request, conflicts).possible();
        require(possible.equals(told(diary, slots(diary, request))), "finding misses nothing that could be booked");
    }

    /** The first so many are the first of all, asked for at once or one by one. */
    public void theBestComeFirst(Diary diary, SlotRequest request, int many) {
        Seq<Slot> all = slots(diary, request);
        Offer some = offer(diary, with(request, many));
        require(some.slots().equals(all.take(many)), "the best slots are the best of all");
        require(
                some.nearMisses().equals(nearMisses(diary, request).take(many)),
                "the nearest misses are the nearest of all");
    }

    private static SlotRequest with(SlotRequest request, int limit) {
        var narrowed = SlotRequest.builder()
                .appointment(request.appointment())
                .patient(request.patient())
                .service(request.service())
                .within(request.within())
                .priority(request.priority())
                .prefers(request.prefers())
                .with(request.with())
                .accessibility(request.accessibility())
                .organisation(request.organisation())
                .modality(request.modality())
                .limit(limit);
        request.duration().ifPresent(narrowed::duration);
        return narrowed.build();
    }

    /** One rule alone blocks each near miss, and trying everything finds the same ones. For small diaries. */
    public void nearMissesAreThoseOfTryingAll(Diary diary, SlotRequest request) {
        Seq<NearMiss> found = nearMisses(diary, request);
        for (NearMiss miss : found) {
            var visit = request.at(miss.slot().start(), miss.slot().with());
            Seq<Finding> blocking = conflicts
                    .about(diary.imagining(visit), visit.id())
                    .filter(each -> each.severity() == Severity.BLOCK);
            require(
                    blocking.map(Finding::rule).distinct().size() == 1
                            && blocking.head().equals(miss.blockedBy()),
                    "one rule alone blocks a near miss, and it is named");
        }
        require(found.equals(found.sorted().distinct()), "near misses come best first, each once");
        require(
                new SlotOracle(diary, request, conflicts)
                        .nearlyPossible()
                        .equals(told(diary, found.map(NearMiss::slot))),
                "the near misses are those of trying everything");
    }

    /**
     * An explanation names what blocks, the fewest rules that trying everything finds in the way, each of them needed,
     * and the nearest and the cheapest of all slots. For small diaries.
     */
    public void explanationsAreMinimal(Diary diary, SlotRequest request, Instant start) {
        Explanation told =
                new Explaining(conflicts).explain(diary, request, start).get();
        Set<RuleId> named = new TreeSet<>();
        told.obstacles().forEach(each -> named.add(each.rule()));
        var visit = request.at(start, told.with());
        require(new PlaceOracle(diary, request, conflicts).broken(visit).equals(named), "all obstacles are named");
        require(
                told.isBookable() == new Booking(conflicts).book(diary, visit).isRight(),
                "what has no obstacle can be booked, what has one can't");
        Seq<Set<RuleId>> ways = new PlaceOracle(diary, request, conflicts).ways(start);
        require(ways.contains(named), "the obstacles are those of a way to meet the needs");
        require(
                ways.forAll(broken -> broken.size() >= named.size()),
                "no way to meet the needs breaks fewer rules: without one obstacle the visit stays blocked");
        Seq<Slot> slots = slots(diary, request);
        require(told.cheapest().equals(slots.headOption().toJavaOptional()), "the cheapest slot is the first of all");
        require(
                told.nearest()
                        .map(each -> distance(each, start))
                        .equals(slots.map(each -> distance(each, start)).min().toJavaOptional()),
                "no slot is nearer than the nearest");
        require(told.nearest().map(slots::contains).orElse(true), "the nearest slot is a slot");
    }

    private static Duration distance(Slot slot, Instant start) {
        return Duration.between(slot.start(), start).abs();
    }

    private static Set<String> told(Diary diary, Seq<Slot> slots) {
        Set<String> told = new TreeSet<>();
        slots.forEach(each -> told.add(SlotOracle.told(diary, each)));
        return told;
    }

    private Offer offer(Diary diary, SlotRequest request) {
        return new FindingSlots(conflicts).find(diary, request).get();
    }

    private Seq<Slot> slots(Diary diary, SlotRequest request) {
        return new FindingSlots(conflicts).slots(diary, request).get();
    }

    private Seq<NearMiss> nearMisses(Diary diary, SlotRequest request) {
        return new FindingSlots(conflicts).nearMisses(diary, request).get();
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("broken law: " + law);
        }
    }
}
