package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.freed.BenefitPart.Kind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        Appointment wanted = waiting.appointment();
        int weight = wanted.priority().weight();
        long earlier = otherwise.map(day -> days(date, day)).orElse(0L);
        long late = late(wanted, date);
        long otherwiseLate = otherwise.map(day -> late(wanted, day)).orElse(late);
        boolean averted = late == 0 && otherwiseLate > 0;
        long waited = waiting.criteria().referredOn().map(day -> days(day, date)).orElse(0L);
        return List.of(
                        part(Kind.DAYS_EARLIER, earlier, dayEarlier(wanted.priority())),
                        part(Kind.BREACH_AVERTED, averted ? 1 : 0, breachAverted() * weight),
                        part(Kind.LESS_LATE, Math.max(0, otherwiseLate - late), dayLate() * weight),
                        part(Kind.PRIORITY, weight - Priority.ROUTINE.weight(), weight()),
                        part(Kind.WAITED, waited, dayWaited()),
                        part(Kind.MOVED_BEFORE, wanted.movedBefore(), move()))
                .filter(each -> each.amount() > 0);
    }

    private static BenefitPart part(Kind kind, long amount, long each) {
        return new BenefitPart(kind, amount, Math.multiplyExact(Math.max(0, amount), each));
    }

    private static long days(LocalDate from, LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    private static long late(Appointment wanted, LocalDate date) {
        return wanted.breachDate().map(last -> days(last, date)).orElse(0L);
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
