package io.github.medsecretary.correspondence.language;

import java.util.Comparator;

/**
 * One thing that is wrong with a language's texts.
 *
 * @param code what
 * @param line the line, counted from 1; 0 for what is not there
 * @param column the place on the line in UTF-16 units, counted from 1
 * @param reason one sentence
 */
public record PackError(LanguageCode code, int line, int column, String reason) implements Comparable<PackError> {

    private static final Comparator<PackError> BY_PLACE = Comparator.comparingInt(PackError::line)
            .thenComparingInt(PackError::column)
            .thenComparing(PackError::code)
            .thenComparing(PackError::reason);

    /** By place. */
    @Override
    public int compareTo(PackError other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code LINE:COLUMN: CODE: reason}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + code.name() + ": " + reason;
    }
}
