package io.github.medsecretary.terminology.heard;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;

/** What is left of a word without its grammatical ending and without what parts British from American spelling. */
final class Stems {

    private static final int SHORTEST = 4;
    private static final int ROUNDS = 2;
    private static final Vector<String> ENDINGS = Vector.of(
            "'s", "'", "ies", "ied", "ions", "ion", "ing", "ers", "ors", "ally", "es", "ed", "er", "or", "ar", "ly",
            "al", "ic", "ia", "ae", "um", "y", "s", "e", "a", "i");
    private static final HashSet<String> SMALL = HashSet.of(
            "a", "an", "the", "or", "and", "in", "of", "are", "is", "was", "were", "who", "where", "here", "her", "his",
            "their", "on", "to", "at", "for", "with", "my", "your", "has", "had", "he", "she", "i", "it", "as", "be",
            "so", "but", "we", "they", "him", "them", "there", "that", "this", "then", "if", "by", "from", "no", "not",
            "per");

    private Stems() {}

    /** Whether a word only joins others. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    static String of(String word) {
        String stem =
                word.replace("ae", "e").replace("oe", "e").replace('z', 's').replace("our", "or");
        stem = stem.endsWith("tre") ? stem.substring(0, stem.length() - 2) + "er" : stem;
        stem = stem.endsWith("ses") || stem.endsWith("sis") ? stem.substring(0, stem.length() - 2) : stem;
        for (int i = 0; i < ROUNDS; i++) {
            stem = shortened(stem);
        }
        return stem;
    }

    private static String shortened(String word) {
        for (String each : ENDINGS) {
            if (word.endsWith(each) && word.length() - each.length() >= SHORTEST) {
                return word.substring(0, word.length() - each.length());
            }
        }
        return word;
    }
}
