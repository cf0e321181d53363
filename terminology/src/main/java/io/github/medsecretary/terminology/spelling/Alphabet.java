package io.github.medsecretary.terminology.spelling;

import io.vavr.collection.Vector;
import java.text.Normalizer;
import java.util.Locale;

/** The letters that words are compared by: a to z without accents, and the apostrophe. */
final class Alphabet {

    private static final String LIGATURES = "æœøłß";
    private static final Vector<String> PARTED = Vector.of("ae", "oe", "o", "l", "ss");

    private Alphabet() {}

    /** A word in these letters; it may hold others still. */
    static String plain(String word) {
        int at = 0;
        while (at < word.length() && isLetter(word.charAt(at))) {
            at++;
        }
        return at == word.length()
                ? word
                : stripped(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    private static String stripped(String small) {
        int at = 0;
        while (at < small.length() && small.charAt(at) < 128) {
            at++;
        }
        if (at == small.length()) {
            return small;
        }
        var plain = new StringBuilder();
        String parted = Normalizer.normalize(small, Normalizer.Form.NFD);
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            int ligature = LIGATURES.indexOf(c);
            if (ligature >= 0) {
                plain.append(PARTED.get(ligature));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || c == '\'';
    }

    /** Whether a word has these letters alone, and one at least. */
    static boolean isWord(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (!isLetter(plain.charAt(i))) {
                return false;
            }
        }
        return !plain.isEmpty();
    }
}
