package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.freed.BenefitPart.Kind;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it counts for that somebody gets a slot, in whole numbers, so that it can be recomputed by others.
 *
 * <p>By default the rows of {@code least-disruption-1}: a day of waiting counts 24 of its hours (emergency 57,600,
 * urgent 2,400, soon 240, routine 48), a breach that is averted 100,000 and 1,000 a day late, each by the weight of the
 * priority, and a move before 1,000. Fairness adds 20 for each day since the referral, and priority 5,000 for each
 * weight beyond routine, whatever else is known. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface BenefitPolicy {

    /** The default. */
    static BenefitPolicy usual() {
        return builder().build();
    }

    /** For a breach averted, by the weight of the priority. */
    @Value.Default
    default long breachAverted() {
        return 100_000;
    }

    /** For a day less after the breach date, by the weight of the priority. */
    @Value.Default
    default long dayLate() {
        return 1_000;
    }

    /** For each weight of priority beyond routine. */
    @Value.Default
    default long weight() {
        return 5_000;
    }

    /** For a day since the referral. */
    @Value.Default
    default long dayWaited() {
        return 20;
    }

    /** For a time that somebody was moved before. */
    @Value.Default
    default long move() {
        return 1_000;
    }

    /** For a day earlier, by priority. */
    default long dayEarlier(Priority priority) {
        return 24L
                * switch (priority) {
                    case EMERGENCY -> 2_400;
                    case URGENT -> 100;
                    case SOON -> 10;
                    case ROUTINE -> 2;
                };
    }

    /**
     * The parts of the benefit, in the order of {@link Kind}, those of nothing left out.
     *
     * @param date the day of the slot, by the wall clock of its site
     * @param otherwise when they would be seen if they did not get it
     */
    default Seq<BenefitPart> parts(Waiting waiting, LocalDate date, Optional<LocalDate> otherwise) {
        var amounts = Amounts.of(waiting, date, otherwise);
        Priority priority = waiting.appointment().priority();
        return Amounts.KINDS
                .map(kind -> new BenefitPart(kind, amounts.of(kind), gain(kind, amounts, priority)))
                .filter(each -> each.gain() > 0);
    }

    /** The sum of the parts. */
    default long gain(Waiting waiting, LocalDate date, Optional<LocalDate> otherwise) {
        var amounts = Amounts.of(waiting, date, otherwise);
        Priority priority = waiting.appointment().priority();
        long gain = 0;
        for (Kind kind : Amounts.KINDS) {
            gain = Math.addExact(gain, gain(kind, amounts, priority));
        }
        return gain;
    }

    private long gain(Kind kind, Amounts amounts, Priority priority) {
        long amount = amounts.of(kind);
        return amount == 0 ? 0 : Math.multiplyExact(amount, each(kind, priority));
    }

    private long each(Kind kind, Priority priority) {
        return switch (kind) {
            case DAYS_EARLIER -> dayEarlier(priority);
            case BREACH_AVERTED -> Math.multiplyExact(breachAverted(), priority.weight());
            case LESS_LATE -> Math.multiplyExact(dayLate(), priority.weight());
            case PRIORITY -> weight();
            case WAITED -> dayWaited();
            case MOVED_BEFORE -> move();
        };
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableBenefitPolicy.Builder {
        Builder() {}
    }
}
