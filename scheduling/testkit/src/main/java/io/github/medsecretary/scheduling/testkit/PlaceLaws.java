package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.booking.Explanation;
import io.github.medsecretary.scheduling.booking.NearMiss;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** What must hold for the places that a search finds, be it for somebody new or for a move. */
record PlaceLaws(Conflicts conflicts, Diary diary, Search search) {

    void slotsCanBeHad(Seq<Slot> slots) {
        for (Slot slot : slots) {
            var done = search.attempt().done(conflicts, diary, slot.start(), slot.with());
            require(done.isRight(), "what is found can be had");
            tellsWhatWillBeFound(slot, done.map(Applied::findings).get());
        }
        require(slots.equals(slots.sorted().distinct()), "slots come best first, each once");
    }

    private static void tellsWhatWillBeFound(Slot slot, Seq<Finding> findings) {
        require(slot.findings().equals(findings), "a slot tells what will be found there");
        for (Finding each : findings) {
            boolean told = slot.reasons()
                    .exists(reason -> reason.startsWith(each.rule().label() + ": "));
            require(told == (each.severity() == Severity.WARN), "warnings are among the reasons, and nothing else is");
        }
    }

    void slotsMissNothing() {
        Set<String> possible = new SlotOracle(diary, search.attempt(), conflicts).possible();
        require(possible.equals(told(search.slots())), "finding misses nothing that could be had");
    }

    void nearMissesAreThoseOfTryingAll() {
        Seq<NearMiss> found = search.nearMisses();
        for (NearMiss miss : found) {
            Slot slot = miss.slot();
            Seq<Finding> all = search.attempt().found(conflicts, diary, slot.start(), slot.with());
            Seq<Finding> blocking = all.filter(each -> each.severity() == Severity.BLOCK);
            require(
                    blocking.map(Finding::rule).distinct().size() == 1
                            && blocking.head().equals(miss.blockedBy()),
                    "one rule alone blocks a near miss, and it is named");
            tellsWhatWillBeFound(slot, all.removeAll(blocking));
        }
        require(found.equals(found.sorted().distinct()), "near misses come best first, each once");
        require(
                new SlotOracle(diary, search.attempt(), conflicts)
                        .nearlyPossible()
                        .equals(told(found.map(NearMiss::slot))),
                "the near misses are those of trying everything");
    }

    void explanationsAreMinimal(Instant start) {
        Explanation told = search.explanation(start);
        Set<RuleId> named = new TreeSet<>();
        told.obstacles().forEach(each -> named.add(each.rule()));
        var oracle = new PlaceOracle(diary, search.attempt(), conflicts);
        require(oracle.broken(start, told.with()).equals(named), "all obstacles are named");
        require(
                told.isBookable()
                        == search.attempt()
                                .done(conflicts, diary, start, told.with())
                                .isRight(),
                "what has no obstacle can be had, what has one can't");
        Seq<Set<RuleId>> ways = oracle.ways(start);
        require(ways.contains(named), "the obstacles are those of a way to meet the needs");
        require(
                ways.forAll(broken -> broken.size() >= named.size()),
                "no way to meet the needs breaks fewer rules: without one obstacle the visit stays blocked");
        Seq<Slot> slots = search.slots();
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

    private Set<String> told(Seq<Slot> slots) {
        Set<String> told = new TreeSet<>();
        slots.forEach(each -> told.add(SlotOracle.told(diary, each)));
        return told;
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("broken law: " + law);
        }
    }
}
