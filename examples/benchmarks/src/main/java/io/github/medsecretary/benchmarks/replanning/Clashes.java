package io.github.medsecretary.benchmarks.replanning;

import java.util.HashMap;
import java.util.Map;

/** Which two seats can't be taken by two visits at once; where there are several pieces of a device, by how many. */
final class Clashes {

    private final Map<String, Integer> quantities = new HashMap<>();
    private final Map<String, Integer> ways = new HashMap<>();

    Clashes(Case given) {
        given.resources().forEach(each -> quantities.put(each.id(), each.quantity()));
        given.travel().forEach(each -> ways.put(each.from() + "\u0000" + each.to(), each.minutes()));
    }

    int quantity(String device) {
        return quantities.getOrDefault(device, 1);
    }

    int longestWay() {
        return ways.values().stream().mapToInt(each -> each).max().orElse(0);
    }

    /** Leaves out devices of which there are several. */
    boolean between(Seat one, Seat other) {
        return ofPractitioner(one, other) || ofRoom(one, other) || ofDevice(one, other);
    }

    private boolean ofPractitioner(Seat one, Seat other) {
        return !one.practitioner().isEmpty()
                && one.practitioner().equals(other.practitioner())
                && (one.crowds(other) || isTooFar(one, other));
    }

    boolean isTooFar(Seat one, Seat other) {
        return one.start() <= other.start() ? cantReach(one, other) : cantReach(other, one);
    }

    private boolean cantReach(Seat first, Seat second) {
        return !first.site().equals(second.site())
                && second.start() < first.end() + ways.getOrDefault(first.site() + "\u0000" + second.site(), 0);
    }

    private static boolean ofRoom(Seat one, Seat other) {
        return one.room().isPresent() && one.room().equals(other.room()) && one.crowds(other);
    }

    private boolean ofDevice(Seat one, Seat other) {
        return one.overlaps(other)
                && one.devices().stream()
                        .anyMatch(each -> quantity(each) == 1 && other.devices().contains(each));
    }
}
