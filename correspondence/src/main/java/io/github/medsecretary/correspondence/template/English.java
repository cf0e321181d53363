package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** What English does to words beside each other. By sound as far as spelling tells; a heuristic, not a dictionary. */
final class English {

    private static final String VOWELS = "aeiou";
    private static final String SPOKEN_WITH_VOWEL = "AEFHILMNORSX";
    private static final Seq<String> SILENT_H = List.of("hour", "honest", "honour", "heir");
    private static final Seq<String> LIKE_YOU_OR_ONE =
            List.of("uni", "use", "usu", "uri", "ure", "uro", "ute", "eu", "ewe", "one", "once", "ubiq");
    private static final Seq<String> YET_UN = List.of("unid", "unim", "unin", "uniss");

    private English() {}

    /** {@code a} or {@code an}. */
    static String article(String following) {
        return startsWithVowelSound(firstWord(following)) ? "an" : "a";
    }

    private static String firstWord(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.min(end, start + 24));
    }

    private static boolean startsWithVowelSound(String word) {
        if (word.isEmpty()) {
            return false;
        }
        if (Character.isDigit(word.charAt(0))) {
            return word.startsWith("8") || word.equals("11") || word.equals("18");
        }
        return isSpelt(word) ? SPOKEN_WITH_VOWEL.indexOf(word.charAt(0)) >= 0 : soundsLikeVowel(word);
    }

    // CT and MRI are read letter by letter; NICE and SARS are not, but nobody can tell from the letters.
    private static boolean isSpelt(String word) {
        return word.length() <= 4 && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean soundsLikeVowel(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (SILENT_H.exists(lower::startsWith)) {
            return true;
        }
        boolean likeYou = LIKE_YOU_OR_ONE.exists(lower::startsWith) && !YET_UN.exists(lower::startsWith);
        return VOWELS.indexOf(lower.charAt(0)) >= 0 && !likeYou;
    }

    /** What makes a name a possessive. */
    static String possessive(String name, PossessiveStyle style) {
        boolean hissing = name.endsWith("s") || name.endsWith("S");
        return hissing && style == PossessiveStyle.APOSTROPHE ? "’" : "’s";
    }

    static String capital(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return new StringBuilder(word.length())
                .appendCodePoint(Character.toUpperCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }
}
