package io.github.medsecretary.benchmarks.replanning;

import java.util.List;
import java.util.Optional;

/**
 * When and with what a visit could be held.
 *
 * @param with all that it takes, in order of id
 * @param ready from when on its practitioner and room may be taken again
 * @param day the local date of the start
 * @param minuteOfDay the local time of the start
 */
public record Seat(
        String practitioner,
        Optional<String> room,
        List<String> devices,
        List<String> with,
        String site,
        long start,
        long end,
        long ready,
        long day,
        int minuteOfDay) {

    boolean isAt(long moment, List<String> resources) {
        return start == moment && with.equals(resources);
    }

    boolean overlaps(Seat other) {
        return start < other.end && other.start < end;
    }

    boolean crowds(Seat other) {
        return start < other.ready && other.start < ready;
    }
}
