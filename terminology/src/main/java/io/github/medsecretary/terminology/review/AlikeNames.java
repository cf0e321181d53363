package io.github.medsecretary.terminology.review;

import java.util.Locale;

/**
 * Whether two names of medicines are taken for each other: they begin alike, for a name is chosen from a list by its first
 * letters, or they are so alike in all that they begin differently ("prednisolone" and "propranolol" share most letters).
 */
final class AlikeNames {

    private static final int SHORTEST = 5;
    private static final int BEGINNING = 3;
    private static final int SHORT_BEGINNING = 2;
    private static final int LONGER = 3;
    private static final double ALIKE = 0.6;

    private AlikeNames() {}

    static boolean are(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        int same = sharedStart(first, second);
        return mayBeTaken(second)
                && (same >= BEGINNING
                        || (Math.abs(first.length() - second.length()) <= LONGER
                                && (same == SHORT_BEGINNING || likeness(first, second) >= ALIKE)));
    }

    /** Whether their first letters are the same. */
    static boolean beginAlike(String one, String other) {
        return sharedStart(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) >= BEGINNING;
    }

    private static boolean mayBeTaken(String name) {
        return name.length() >= SHORTEST && name.indexOf(' ') < 0;
    }

    /** How many of their first letters are the same, in small letters. */
    static int sharedStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    // The share of letters that need not be changed, by edits of a letter each.
    private static double likeness(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return 1 - (double) above[other.length()] / Math.max(one.length(), other.length());
    }
}
