package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.Lazy;
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

    /** What would give them one: for each in the same order the cheapest few, cheapest first. */
    default Seq<Relaxation> relaxations() {
        return remedies().get();
    }

    /** The same, worked out when it is first asked for. Follows from all else. */
    @Value.Default
    @Value.Auxiliary
    default Lazy<Seq<Relaxation>> remedies() {
        return Lazy.of(List::empty);
    }

    /** Which move makes room for which, in order of their numbers. */
    @Value.Default
    @Value.Auxiliary
    default Seq<Chain> chains() {
        return List.empty();
    }

    /** Who is displaced and stays so for now, in order of id, where only part of a plan was accepted. */
    @Value.Default
    default Seq<Open> open() {
        return List.empty();
    }

    /**
     * The matches that the plan breaks, with {@link io.github.medsecretary.scheduling.code.SchedulingCode#PRACTITIONERS_DIFFER}
     * or {@code STARTS_DIFFER}, as the rules find them in its diary and not before it. A match refuses no place and costs
     * nothing, for no sum over appointments can know of it; so it is told.
     */
    default Seq<Finding> parted() {
        return basis().diary().matches().isEmpty()
                ? List.empty()
                : Parting.between(basis().upset(), diary(), moves().map(Move::appointment));
    }

    /** The sum over moves, unplaced and open. */
    long cost();

    /** No plan costs less than this. */
    long bound();

    /** The parts of the cost over moves and unplaced, added up by code, in order of code. */
    default Seq<CostPart> parts() {
        return moves().flatMap(Move::parts)
                .appendAll(unplaced().flatMap(Unplaced::parts))
                .groupBy(CostPart::code)
                .values()
                .map(each -> new CostPart(
                        each.map(CostPart::amount).fold(0L, Math::addExact),
                        each.head().why()))
                .toList()
                .sortBy(CostPart::code);
    }

    /** The diary as it would be; who is unplaced has no start there and is pending instead of booked. */
    default Diary diary() {
        return after().get();
    }

    /** The same, worked out when it is first asked for. Follows from all else. */
    @Value.Auxiliary
    Lazy<Diary> after();

    /** Whether the bound is reached. */
    default Proof proof() {
        return bound() == cost() ? Proof.OPTIMAL : Proof.GAP;
    }

    /** The same plan, after which the diary is another. */
    default Plan leadingTo(Diary diary) {
        return ((ImmutablePlan) ImmutablePlan.copyOf(this)).withAfter(Lazy.of(() -> diary));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}

        /** The diary as it would be, where it is known already. */
        public Builder diary(Diary known) {
            return after(Lazy.of(() -> known));
        }

        /** What would give those without a place one, where it is known already. */
        public Builder relaxations(Seq<Relaxation> known) {
            return remedies(Lazy.of(() -> known));
        }
    }
}
