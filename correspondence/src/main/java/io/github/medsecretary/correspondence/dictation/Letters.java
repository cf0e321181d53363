package io.github.medsecretary.correspondence.dictation;

import java.util.Locale;

/** Large and small letters in any script. */
final class Letters {

    private Letters() {}

    /** A word that begins with a capital. */
    static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }

    static String large(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
