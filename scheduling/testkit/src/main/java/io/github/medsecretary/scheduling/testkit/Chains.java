package io.github.medsecretary.scheduling.testkit;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of what happens at a desk, one thing after another. */
public final class Chains {

    private Chains() {}

    /** Chains of so many actions; one in six goes by a diary that was read up to three versions ago. */
    public static Arbitrary<Seq<Action>> chains(int length) {
        return actions().list().ofSize(length).map(Vector::ofAll);
    }

    private static Arbitrary<Action> actions() {
        return Combinators.combine(
                        verbs(),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 44),
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.frequency(Tuple.of(15, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 3)))
                .as(Action::new);
    }

    /** Most actions make or move appointments, so that there is something to act upon, and a morning comes. */
    private static Arbitrary<Verb> verbs() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(Verb.BOOK, Verb.HOLD)),
                Tuple.of(3, Arbitraries.of(Verb.BOOK, Verb.OVERBOOK, Verb.BUMP, Verb.OPEN, Verb.CLOSE)),
                Tuple.of(4, Arbitraries.of(Verb.EXTEND, Verb.CONFIRM, Verb.RELEASE, Verb.RESCHEDULE, Verb.UNDO)),
                Tuple.of(1, Arbitraries.of(Verb.PUT_OFF, Verb.TAKE_UP)),
                Tuple.of(3, Arbitraries.of(Verb.ARRIVE, Verb.WAIT, Verb.CHECK_IN, Verb.FULFIL, Verb.MISS)),
                Tuple.of(1, Arbitraries.just(Verb.WAIT)),
                Tuple.of(2, Arbitraries.of(Verb.class)));
    }
}
