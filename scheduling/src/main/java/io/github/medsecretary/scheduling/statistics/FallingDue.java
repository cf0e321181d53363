package io.github.medsecretary.scheduling.statistics;

/**
 * How many promises fall due, by what is planned for those to whom they were made.
 *
 * @param inTime who has a place on the breach date or before it
 * @param late who has one after it
 * @param withoutPlace who has none
 */
public record FallingDue(int inTime, int late, int withoutPlace) {

    /** None. */
    public static FallingDue none() {
        return new FallingDue(0, 0, 0);
    }

    /** Both together. */
    public FallingDue plus(FallingDue more) {
        return new FallingDue(
                Math.addExact(inTime, more.inTime),
                Math.addExact(late, more.late),
                Math.addExact(withoutPlace, more.withoutPlace));
    }

    /** Who will not be seen in time unless something is done, of all. */
    public Rate breaches() {
        long breached = (long) late + withoutPlace;
        return Rate.of(breached, breached + inTime);
    }
}
