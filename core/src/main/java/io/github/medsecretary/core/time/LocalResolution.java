package io.github.medsecretary.core.time;

import java.time.Instant;

/** What a wall-clock time means at a site: one instant, or none, or two where the clocks change. */
public sealed interface LocalResolution {

    /**
     * The instant that a recurring session takes: the only one; in a gap, the one by the offset before the gap; in an
     * overlap, the earlier one.
     */
    Instant instant();

    /**
     * An ordinary time.
     *
     * @param instant the only instant that the wall clock shows it
     */
    record Exact(Instant instant) implements LocalResolution {}

    /**
     * A time that the clocks skip when they go forward.
     *
     * @param instant the time as if they had not yet gone forward
     */
    record Skipped(Instant instant) implements LocalResolution {}

    /**
     * A time that happens twice when the clocks go back.
     *
     * @param instant the first pass, by the offset before the change
     * @param second the second pass, by the offset after it
     */
    record Repeated(Instant instant, Instant second) implements LocalResolution {}
}
