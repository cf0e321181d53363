package io.github.medsecretary.terminology.consistency;

import java.util.Locale;

/** Writes a word as another one is written. */
final class Alike {

    private Alike() {}

    /** The word in capitals, with a capital or without, as the other one is. */
    static String to(String written, String word) {
        if (written.length() > 1
                && written.equals(written.toUpperCase(Locale.ROOT))
                && !written.equals(written.toLowerCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }

    /** A whole number in words or figures, as the other one is. */
    static String number(String written, int number) {
        boolean figures = !written.isEmpty() && Character.isDigit(written.charAt(0));
        return figures ? Integer.toString(number) : to(written, Numerals.inWords(number));
    }
}
