package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.HealthcareService;
import java.time.Duration;
import java.util.Arrays;

/**
 * How close two visits must come to be looked at, in {@link Ticks} and by the numbers of their services: the longer of
 * what the first wants after it and what the second wants before it.
 */
final class Reach {

    private final long[] after;
    private final long[] before;
    private final long longestBefore;

    private Reach(long[] after, long[] before) {
        this.after = after;
        this.before = before;
        this.longestBefore = Arrays.stream(before).max().orElse(0);
    }

    /** So close that they may overlap. */
    static Reach overlap(Premises premises) {
        return within(premises, Duration.ZERO);
    }

    /** So close that less than that lies between them. */
    static Reach within(Premises premises, Duration distance) {
        int services = premises.numberedServices().size();
        var after = new long[services];
        Arrays.fill(after, Ticks.of(distance));
        return new Reach(after, new long[services]);
    }

    /** So close that a resource is not ready in between. */
    static Reach turnaround(Premises premises, Resource resource) {
        var services = premises.numberedServices();
        var after = new long[services.size()];
        var before = new long[services.size()];
        for (int i = 0; i < after.length; i++) {
            HealthcareService service = services.at(i);
            after[i] = Ticks.of(service.turnaroundAfter(resource));
            before[i] = Ticks.of(service.turnaroundBefore(resource));
        }
        return new Reach(after, before);
    }

    /** What must lie between two. */
    long between(int first, int second) {
        return Math.max(after[first], before[second]);
    }

    /** What must at most lie between one and any that follows. */
    long after(int first) {
        return Math.max(after[first], longestBefore);
    }
}
