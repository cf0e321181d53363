package io.github.medsecretary.benchmarks.replanning;

import java.util.List;
import java.util.Optional;

/**
 * An appointment that a plan places.
 *
 * @param from where it is, if anywhere
 * @param shared where its like could go
 * @param special where only it could go
 */
public record Task(
        int index, Booking booking, boolean displaced, Optional<Seat> from, List<Seat> shared, List<Seat> special) {

    Seat old() {
        return from.orElseThrow();
    }

    /** What it costs to give it no place. */
    public long unplaced() {
        return Costs.unplaced(booking);
    }
}
