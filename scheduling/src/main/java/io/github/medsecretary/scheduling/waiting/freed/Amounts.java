package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.freed.BenefitPart.Kind;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of each kind somebody would gain. All at once, so that a date is turned into days once for each.
 *
 * @param earlier days earlier than otherwise
 * @param late days after the breach date
 * @param otherwiseLate days after the breach date if they did not get the slot
 * @param weights of their priority beyond routine
 * @param waited days since the referral
 * @param moves times moved before
 */
record Amounts(long earlier, long late, long otherwiseLate, long weights, long waited, long moves) {

    /** All of them, as an array, which is gone through quickly. */
    static final Array<Kind> KINDS = Array.of(Kind.values());

    static Amounts of(Waiting waiting, LocalDate date, Optional<LocalDate> otherwise) {
        var wanted = waiting.appointment();
        var referred = waiting.criteria().referredOn();
        long day = date.toEpochDay();
        long other = otherwise.isPresent() ? otherwise.get().toEpochDay() : Long.MIN_VALUE;
        // Nobody is late who has no date.
        long breach =
                wanted.breachDate().isPresent() ? wanted.breachDate().get().toEpochDay() : Long.MAX_VALUE;
        return new Amounts(
                days(day, other),
                days(breach, day),
                days(breach, other),
                wanted.priority().weight() - Priority.ROUTINE.weight(),
                referred.isPresent() ? days(referred.get().toEpochDay(), day) : 0,
                wanted.movedBefore());
    }

    private static long days(long from, long until) {
        return until > from ? until - from : 0;
    }

    long of(Kind kind) {
        return switch (kind) {
            case DAYS_EARLIER -> earlier;
            case BREACH_AVERTED -> late == 0 && otherwiseLate > 0 ? 1 : 0;
            case LESS_LATE -> Math.max(0, otherwiseLate - late);
            case PRIORITY -> weights;
            case WAITED -> waited;
            case MOVED_BEFORE -> moves;
        };
    }
}
