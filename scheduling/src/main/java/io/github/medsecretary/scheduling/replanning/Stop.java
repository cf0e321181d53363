package io.github.medsecretary.scheduling.replanning;

/**
 * A time and a crew: a place that all appointments of one kind could take if only those who stay were there.
 *
 * @param start in seconds
 * @param end in seconds
 * @param local what the practice's clock shows at the start
 * @param siteDay the calendar day of the start at its site
 * @param crew what is taken
 */
record Stop(long start, long end, Clock.Reading local, long siteDay, Crew crew) {

    boolean isSamePlace(Stop other) {
        return start == other.start && crew.footprint().equals(other.crew.footprint());
    }
}
