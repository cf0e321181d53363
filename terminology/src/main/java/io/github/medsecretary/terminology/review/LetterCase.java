package io.github.medsecretary.terminology.review;

import java.util.Locale;

/** Writes a replacement in the case of what it replaces. */
final class LetterCase {

    private LetterCase() {}

    static String like(String written, String replacement) {
        if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT)) && !isLower(written)) {
            return replacement.toUpperCase(Locale.UK);
        }
        return Character.isUpperCase(written.charAt(0)) ? capitalised(replacement) : replacement;
    }

    private static boolean isLower(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
