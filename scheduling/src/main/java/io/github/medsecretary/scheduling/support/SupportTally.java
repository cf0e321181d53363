package io.github.medsecretary.scheduling.support;

/**
 * How full a stretch of time is.
 *
 * @param places how many can be seen in all its slots
 * @param supported how many claims have a seat
 * @param orphaned how many have none
 */
public record SupportTally(long places, long supported, long orphaned) {

    static final SupportTally NOTHING = new SupportTally(0, 0, 0);

    /** How many places are left. */
    public long remaining() {
        return places - supported;
    }

    /** Both together. */
    public SupportTally plus(SupportTally other) {
        return new SupportTally(places + other.places, supported + other.supported, orphaned + other.orphaned);
    }
}
