package io.github.medsecretary.terminology.expansion;

import io.vavr.collection.HashSet;
import java.util.Locale;

/** The words that open a noun phrase, and which of {@code a} and {@code an} a phrase takes by its sound. */
final class Determiners {

    private static final HashSet<String> OPENING = HashSet.of("a", "an", "the", "your");

    private static final HashSet<String> BEFORE = HashSet.of(
            "a",
            "an",
            "the",
            "his",
            "her",
            "their",
            "my",
            "our",
            "your",
            "its",
            "this",
            "that",
            "these",
            "those",
            "any",
            "no",
            "each",
            "every",
            "another",
            "previous",
            "recent",
            "known",
            "acute",
            "chronic",
            "first",
            "second");

    // Written with a vowel first, spoken with a consonant.
    private static final HashSet<String> CONSONANT_STARTS = HashSet.of(
            "eu", "ewe", "one", "once", "unit", "unif", "unil", "union", "uniq", "univ", "usa", "use", "usu", "uter",
            "util", "uri", "ure", "uro", "ura", "uvu", "uve", "ubi");

    private static final HashSet<String> SILENT_STARTS = HashSet.of("hour", "honest", "honour", "heir");

    private static final String SPELT_WITH_A_VOWEL = "AEFHILMNORSX8";

    private Determiners() {}

    /** Where a phrase goes on after the word that opens it, 0 if none does. */
    static int end(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank > 0 && OPENING.contains(phrase.substring(0, blank)) ? blank + 1 : 0;
    }

    /** Whether no article may follow a word. */
    static boolean isBefore(String folded) {
        return BEFORE.contains(folded);
    }

    /** {@code a} or {@code an}. */
    static String article(String phrase) {
        return soundsWithVowel(phrase) ? "an" : "a";
    }

    private static boolean soundsWithVowel(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        String word = phrase.substring(0, end);
        if (word.isEmpty()) {
            return false;
        }
        boolean spelt =
                word.length() == 1 || Character.isUpperCase(word.charAt(1)) || Character.isDigit(word.charAt(0));
        if (spelt) {
            return SPELT_WITH_A_VOWEL.indexOf(Character.toUpperCase(word.charAt(0))) >= 0
                    || word.equals("11")
                    || word.equals("18");
        }
        String small = word.toLowerCase(Locale.ROOT);
        return "aeiou".indexOf(small.charAt(0)) >= 0
                ? !CONSONANT_STARTS.exists(small::startsWith)
                : SILENT_STARTS.exists(small::startsWith);
    }
}
