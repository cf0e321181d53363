package io.github.medsecretary.scheduling.replanning.solving;

/** Something that two rows must keep between them, if both have spots. */
public sealed interface Bond {

    /** The number of the one row. */
    int one();

    /** The number of the other. */
    int other();

    /** Whether two spots, of the one and of the other, keep it. */
    boolean isKept(Spot one, Spot other);

    /**
     * An order and a distance.
     *
     * @param one the number of the row that comes first
     * @param other the number of the row that comes when the first has ended
     * @param minDays the least number of calendar days between
     * @param maxDays the greatest
     * @param pause the least number of seconds between
     */
    record Sequence(int one, int other, long minDays, long maxDays, long pause) implements Bond {

        @Override
        public boolean isKept(Spot one, Spot other) {
            long days = other.day() - one.day();
            return other.start() >= one.end() + pause && days >= minDays && days <= maxDays;
        }
    }

    /**
     * Not at the same time.
     *
     * @param one the number of a row
     * @param other the number of another
     */
    record Apart(int one, int other) implements Bond {

        @Override
        public boolean isKept(Spot one, Spot other) {
            return one.start() >= other.end() || other.start() >= one.end();
        }
    }
}
