package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.terminology.lexicon.Cue;
import io.github.medsecretary.terminology.reading.Clue;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** Which features can be told to a reader as a reason: words near or next to a short form that mean something. */
final class Telling {

    private static final Set<String> EMPTY = HashSet.of(
            "a",
            "about",
            "after",
            "all",
            "also",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "be",
            "been",
            "before",
            "being",
            "but",
            "by",
            "can",
            "could",
            "did",
            "do",
            "does",
            "for",
            "from",
            "had",
            "has",
            "have",
            "he",
            "her",
            "hers",
            "here",
            "him",
            "his",
            "i",
            "if",
            "in",
            "into",
            "is",
            "it",
            "its",
            "may",
            "me",
            "might",
            "more",
            "my",
            "no",
            "nor",
            "not",
            "of",
            "on",
            "or",
            "our",
            "over",
            "shall",
            "she",
            "should",
            "so",
            "some",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "to",
            "under",
            "until",
            "up",
            "upon",
            "us",
            "very",
            "was",
            "we",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "who",
            "will",
            "with",
            "without",
            "would",
            "you",
            "your",
            "mr",
            "mrs",
            "ms",
            "dr",
            "year",
            "years",
            "old",
            "today",
            "patient",
            "patients");

    private Telling() {}

    /** Neither a part of a word, a mark or number, a word that stands everywhere, nor who wrote it and where. */
    static boolean isTelling(String feature) {
        int sign = feature.indexOf(':');
        boolean single = sign == 1 && "wlr".indexOf(feature.charAt(0)) >= 0;
        return single
                && feature.length() > sign + 2
                && Character.isLetter(feature.charAt(sign + 1))
                && !EMPTY.contains(feature.substring(sign + 1));
    }

    /** The reason that a telling feature is. */
    static Clue clue(String feature) {
        Cue.Place place = switch (feature.charAt(0)) {
            case 'l' -> Cue.Place.BEFORE;
            case 'r' -> Cue.Place.AFTER;
            default -> Cue.Place.NEAR;
        };
        return new Clue(feature.substring(2).replace('_', ' '), place);
    }
}
