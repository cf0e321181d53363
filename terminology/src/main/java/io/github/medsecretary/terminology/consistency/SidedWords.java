package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;

/**
 * What a side is said of where no list knows the part: the word after it, with what tells which of several ("lower lip",
 * "maxillary"). Words of which a letter speaks on both sides as a matter of course, such as those of the heart, are none.
 */
final class SidedWords {

    private static final WordSet WHICH = WordSet.of(
            "upper",
            "lower",
            "middle",
            "lateral",
            "medial",
            "anterior",
            "posterior",
            "superior",
            "inferior",
            "proximal",
            "distal",
            "internal",
            "external",
            "common",
            "deep",
            "total",
            "great",
            "index",
            "ring",
            "little",
            "open");

    // The heart has two sides, and patients lie on one to be operated on on the other.
    private static final WordSet ELSEWHERE = WordSet.of(
            "ventricular",
            "ventricle",
            "atrial",
            "atrium",
            "heart",
            "coronary",
            "circumflex",
            "descending",
            "bundle",
            "bundle-branch",
            "main",
            "dominant",
            "handed",
            "sternal",
            "parasternal",
            "border",
            "decubitus",
            "shunt");

    private static final WordSet NONE = WordSet.of(
            "side",
            "sided",
            "aspect",
            "angle",
            "tonsil",
            "fallopian",
            "tube",
            "colon",
            "position",
            "with",
            "from",
            "that",
            "this",
            "then",
            "than",
            "home",
            "after",
            "before",
            "along",
            "through",
            "over",
            "under",
            "because",
            "when",
            "them",
            "hospital",
            "against",
            "untreated",
            "alone",
            "where",
            "there",
            "were",
            "which",
            "into",
            "have",
            "both");

    private static final int SHORTEST = 4;
    private static final int MOST = 3;

    private SidedWords() {}

    /** The words from an index on, before an end, that tell what the side is said of; empty if none do. */
    static String at(int index, int end, Words words) {
        var phrase = new StringBuilder();
        for (int i = index; i < Math.min(end, index + MOST); i++) {
            String word = words.folded(i);
            if (!WHICH.contains(word)) {
                return isName(word) ? phrase + word : "";
            }
            phrase.append(word).append(' ');
        }
        return "";
    }

    private static boolean isName(String word) {
        return word.length() >= SHORTEST
                && word.chars().allMatch(Character::isLetter)
                && !NONE.contains(word)
                && !ELSEWHERE.contains(word);
    }

    /** Whether what stands from an index on is of the heart, or of how a patient lies, so that the side tells nothing. */
    static boolean isElsewhere(int index, Words words) {
        int at = index;
        while (at < words.count() && WHICH.isAt(at, words)) {
            at++;
        }
        return at < words.count() && ELSEWHERE.isAt(at, words);
    }
}
