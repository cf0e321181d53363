package io.github.medsecretary.terminology.consistency;

/**
 * One thing that can't be meant of a medicine.
 *
 * @param medicine its approved name, in lower case
 * @param never a route or a frequency, in words of a letter in lower case, as {@code daily} or {@code by mouth}
 * @param kind which of the two
 */
public record DoseRow(String medicine, String never, Kind kind) {

    /** What a row is about. */
    public enum Kind {
        /** A way of giving it. */
        ROUTE,
        /** How often. */
        FREQUENCY
    }
}
