package io.github.medsecretary.terminology.heard;

import java.util.Locale;

/** How much of two words is the same at their beginnings and ends, whichever country's spelling they are in. */
final class SharedEnds {

    private SharedEnds() {}

    /** The share of the longer word, from 0 to 1. */
    static double of(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        int shorter = Math.min(first.length(), second.length());
        int head = 0;
        while (head < shorter && first.charAt(head) == second.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && first.charAt(first.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
            tail++;
        }
        return (double) (head + tail) / Math.max(first.length(), second.length());
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("ae", "e").replace("oe", "e");
    }
}
