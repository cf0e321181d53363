package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** New places for all who are displaced, as far as there are any. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Plan {

    /** How good it is known to be. */
    enum Proof {
        /** No plan costs less. */
        OPTIMAL,
        /** A plan may cost less, but not less than the bound. */
        GAP
    }

    /** What it was made for. */
    Basis basis();

    /** The moves, in order of the appointments' ids; {@code replanning.committing} tells in which to carry them out. */
    Seq<Move> moves();

    /** Who has no place, in order of id. */
    Seq<Unplaced> unplaced();

    /** Who stays only because the policy pins them, in order of id. */
    @Value.Default
    default Seq<Kept> kept() {
        return List.empty();
    }

    /** What would give them one, in the same order. */
    Seq<Relaxation> relaxations();

    /** Who is displaced and stays so for now, in order of id, where only part of a plan was accepted. */
    @Value.Default
    default Seq<Open> open() {
        return List.empty();
    }

    /** The sum over moves, unplaced and open. */
    long cost();

    /** No plan costs less than this. */
    long bound();

    /** The diary as it would be; who is unplaced has no start there and is pending instead of booked. */
    Diary diary();

    /** Whether the bound is reached. */
    default Proof proof() {
        return bound() == cost() ? Proof.OPTIMAL : Proof.GAP;
    }

    /** The same plan, after which the diary is another. */
    default Plan leadingTo(Diary diary) {
        return ((ImmutablePlan) ImmutablePlan.copyOf(this)).withDiary(diary);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
