package io.github.medsecretary.scheduling.diary;

/**
 * Whose time it is: in a timetable each resource, site or patient has a lane.
 *
 * @param number comes first in the order of lanes
 * @param owner tells lanes of one number apart, where there are such
 */
record Lane(int number, String owner) {

    /** The lane of a thing whose number is its own. */
    static Lane of(int number) {
        return new Lane(number, "");
    }

    /** The lane of someone without a number. Numbers made of ids may be shared, so the id must settle it. */
    static Lane of(String owner) {
        return new Lane(owner.hashCode(), owner);
    }
}
