package io.github.medsecretary.core.text;

import java.util.Optional;

/**
 * A half-open place in a text, {@code [start, end)}, in UTF-16 units of the original text. May be empty: a point
 * between two characters, where something is missing or is to be inserted.
 *
 * @param start first unit, from 0
 * @param end one past the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Checks the order of the bounds. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not " + start + ", " + end);
        }
    }

    /** The span {@code [start, end)}. */
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether it is a point between two characters. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether every unit of {@code other} is in this one. */
    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end && !isEmpty() && !other.isEmpty();
    }

    /** Whether one begins where the other ends. */
    public boolean abuts(Span other) {
        return end == other.start || other.end == start;
    }

    /** What the two share, if they overlap. */
    public Optional<Span> intersection(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /** The smallest span that encloses both. */
    public Span span(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same span, {@code by} units further on. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** By start, the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
