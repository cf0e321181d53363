package io.github.medsecretary.correspondence.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Refusal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a ledger, over any events in any order. */
class LedgerProperties {

    @Provide
    Arbitrary<Found> found() {
        var owner = Arbitraries.of(LoopOwner.Role.class).map(LoopOwner::of).optional();
        var due =
                Arbitraries.integers().between(-40, 40).map(Loops.MAY::plusDays).optional();
        return Combinators.combine(
                        Arbitraries.of(LoopKind.class), Arbitraries.of("scan", "bloods", "clinic"), owner, due)
                .as((kind, words, who, when) ->
                        Loops.builder(kind, words).owner(who).due(when).build());
    }

    @Provide
    Arbitrary<java.util.List<LoopEvent>> events() {
        Arbitrary<String> loops = Combinators.combine(
                        Arbitraries.of("L1", "L2"), Arbitraries.integers().between(1, 4))
                .as((letter, number) -> letter + "/" + number);
        Arbitrary<LoopEvent> read = Combinators.combine(
                        Arbitraries.of("L1", "L2"),
                        Arbitraries.of("a", "b", "c"),
                        found().list().ofMaxSize(4))
                .as((letter, sha, all) ->
                        new LoopEvent.Read(letter, sha, List.ofAll(all), List.empty(), "s", Loops.NINE));
        Arbitrary<LoopEvent> other = Combinators.combine(
                        loops,
                        Arbitraries.of("", "why").map(why -> new Decision("s", Loops.NINE, why)),
                        Arbitraries.integers().between(0, 4))
                .as((loop, why, what) -> switch (what) {
                    case 0 -> new LoopEvent.Closed(loop, why);
                    case 1 -> new LoopEvent.Cancelled(loop, why);
                    case 2 -> new LoopEvent.LeftUnowned(loop, why);
                    case 3 -> new LoopEvent.Reopened(loop, why);
                    default -> new LoopEvent.Owned(loop, LoopOwner.of(LoopOwner.Role.GP), "s", Loops.NINE);
                });
        return Arbitraries.oneOf(read, other).list().ofMaxSize(20);
    }

    /** After each event that may happen; what may not changes nothing. */
    private static Seq<Ledger> walk(java.util.List<LoopEvent> events) {
        List<Ledger> all = List.of(Ledger.empty());
        for (LoopEvent each : events) {
            Either<Refusal, Ledger> next = all.head().after(each);
            all = next.isRight() ? all.prepend(next.get()) : all;
        }
        return all.reverse();
    }

    @Property
    void nothingDisappears(@ForAll("events") java.util.List<LoopEvent> events) {
        Seq<Ledger> walk = walk(events);
        for (var pair : walk.zip(walk.drop(1))) {
            Ledger before = pair._1();
            Ledger after = pair._2();
            assertEquals(before.events(), after.events().dropRight(1), "events only grow");
            assertEquals(
                    before.loops().map(OpenLoop::id),
                    after.loops().take(before.loops().size()).map(OpenLoop::id));
        }
    }

    @Property
    void theEventsAloneMakeItAgain(@ForAll("events") java.util.List<LoopEvent> events) {
        Ledger ledger = walk(events).last();
        assertEquals(ledger.loops(), Ledger.of(ledger.events()).get().loops());
    }

    @Property
    void everyPromiseFoundIsInIt(@ForAll("events") java.util.List<LoopEvent> events) {
        Ledger ledger = walk(events).last();
        for (LoopEvent each : ledger.events()) {
            if (each instanceof LoopEvent.Read read) {
                Function<Found, List<Object>> key = found -> List.of(found.kind(), found.wording());
                Seq<List<Object>> kept =
                        ledger.of(read.letter()).map(OpenLoop::found).map(key);
                read.found()
                        .map(key)
                        .groupBy(one -> one)
                        .forEach((one, same) -> assertTrue(kept.count(one::equals) >= same.size()));
            }
        }
    }

    @Property
    void readingTheSameWordsAgainAddsNothing(@ForAll("events") java.util.List<LoopEvent> events) {
        Ledger ledger = walk(events).last();
        ledger.events()
                .filter(LoopEvent.Read.class::isInstance)
                .forEach(read -> assertEquals(
                        ledger.loops().map(OpenLoop::id),
                        ledger.after(read).get().loops().map(OpenLoop::id)));
    }

    @Property
    void whatEndedWasEndedBySomebodyWithAReason(@ForAll("events") java.util.List<LoopEvent> events) {
        for (OpenLoop loop : walk(events).last().loops()) {
            if (loop.state() instanceof LoopState.Done done) {
                assertTrue(done.decision().isAnsweredFor());
            } else if (loop.state() instanceof LoopState.Cancelled cancelled) {
                assertTrue(cancelled.decision().isAnsweredFor());
            }
        }
    }

    @Property
    void theChaseListHasEveryOverdueLoopOnceInOrder(@ForAll("events") java.util.List<LoopEvent> events) {
        Ledger ledger = walk(events).last();
        ChaseList list = ChaseList.of(ledger, List.empty(), Loops.MAY);
        assertEquals(
                ledger.loops()
                        .filter(each -> each.isOwed()
                                && each.due().filter(Loops.MAY::isAfter).isPresent())
                        .map(OpenLoop::id)
                        .toSet(),
                list.rows().map(ChaseRow::id).toSet());
        for (var pair : list.rows().zip(list.rows().drop(1))) {
            int harm = pair._1().harm().compareTo(pair._2().harm());
            assertTrue(
                    harm < 0 || (harm == 0 && pair._1().daysLate() >= pair._2().daysLate()));
        }
    }
}
