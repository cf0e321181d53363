package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.waiting.WaitingEvent;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/**
 * How many came on a waiting list, left it, or were offered something.
 *
 * @param events how often each kind of event that happened at all did, in order
 */
public record WaitingFlow(SortedMap<WaitingEvent.Kind, Integer> events) {

    /** Checks that nothing is null. */
    public WaitingFlow {
        requireNonNull(events, "events");
    }

    /** What the log of a waiting list tells of a stretch. In O(n) of the log. */
    public static WaitingFlow of(WaitingRegister register, Interval stretch) {
        SortedMap<WaitingEvent.Kind, Integer> events = TreeMap.empty();
        for (WaitingEvent each : register.log()) {
            if (stretch.contains(each.at().instant())) {
                events = events.put(each.kind(), 1, Math::addExact);
            }
        }
        return new WaitingFlow(events);
    }

    /** How often a kind of event happened. */
    public int count(WaitingEvent.Kind kind) {
        return events.get(kind).getOrElse(0);
    }

    /** Both together, of stretches that do not overlap. */
    public WaitingFlow plus(WaitingFlow more) {
        return new WaitingFlow(events.merge(more.events, Math::addExact));
    }
}
