package io.github.medsecretary.core.rule;

/**
 * A whole number that a rule lets a practice choose, such as a length in minutes.
 *
 * @param name lower-case letters, digits and hyphens; unique within its rule
 * @param meaning one sentence with the unit
 * @param initial the value where nobody has chosen
 * @param min the least value allowed
 * @param max the greatest value allowed
 */
public record Parameter(String name, String meaning, long initial, long min, long max) {

    /** Checks that the initial value lies in the range. */
    public Parameter {
        if (!allows(min, max, initial)) {
            throw new IllegalArgumentException("parameter " + name + " is outside its own range");
        }
    }

    /** Whether a value lies in the range, bounds included. */
    public boolean allows(long value) {
        return allows(min, max, value);
    }

    private static boolean allows(long min, long max, long value) {
        return min <= value && value <= max;
    }
}
