package io.github.medsecretary.benchmarks.replanning;

import java.util.List;
import java.util.Optional;

/**
 * An appointment.
 *
 * @param start {@link #NONE} if it has no place
 * @param earliest {@link #NONE} if the start is not bounded so
 * @param latest {@link #NEVER} if the start is not bounded so
 * @param breachDay {@link #NEVER} if there is none
 */
public record Booking(
        String id,
        String patient,
        String service,
        long start,
        int minutes,
        List<String> with,
        String status,
        Priority priority,
        long earliest,
        long latest,
        long breachDay,
        boolean pinned,
        boolean notified,
        int movedBefore,
        Optional<String> prefers) {

    static final long NONE = Long.MIN_VALUE;
    static final long NEVER = Long.MAX_VALUE;

    /** How urgent it is. */
    public enum Priority {
        /** At once. */
        EMERGENCY(8, 2_400),
        /** Within days. */
        URGENT(4, 100),
        /** Within weeks. */
        SOON(2, 10),
        /** In turn. */
        ROUTINE(1, 2);

        final long weight;
        final long waiting;

        Priority(long weight, long waiting) {
            this.weight = weight;
            this.waiting = waiting;
        }
    }

    boolean hasPlace() {
        return start != NONE;
    }

    long end() {
        return start + minutes;
    }

    Booking ofPatient(String other) {
        return new Booking(
                id,
                other,
                service,
                start,
                minutes,
                with,
                status,
                priority,
                earliest,
                latest,
                breachDay,
                pinned,
                notified,
                movedBefore,
                prefers);
    }

    Booking within(long from, long until) {
        return new Booking(
                id,
                patient,
                service,
                start,
                minutes,
                with,
                status,
                priority,
                from,
                until,
                breachDay,
                pinned,
                notified,
                movedBefore,
                prefers);
    }

    Booking withStatus(String other) {
        return new Booking(
                id,
                patient,
                service,
                start,
                minutes,
                with,
                other,
                priority,
                earliest,
                latest,
                breachDay,
                pinned,
                notified,
                movedBefore,
                prefers);
    }

    Booking at(long moment, List<String> resources) {
        return new Booking(
                id,
                patient,
                service,
                moment,
                minutes,
                resources,
                status,
                priority,
                earliest,
                latest,
                breachDay,
                pinned,
                notified,
                movedBefore,
                prefers);
    }
}
