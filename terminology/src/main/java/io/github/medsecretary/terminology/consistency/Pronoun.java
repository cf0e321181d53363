package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.Optional;

/** Pronouns and nouns for a patient of the other sex. */
final class Pronoun {

    // After these, "her" is no possessive: "I saw her today", "advised her to".
    private static final WordSet AFTER_OBJECT = WordSet.of(
            "a",
            "about",
            "again",
            "after",
            "an",
            "and",
            "as",
            "at",
            "back",
            "because",
            "before",
            "but",
            "by",
            "for",
            "from",
            "further",
            "if",
            "in",
            "into",
            "is",
            "may",
            "not",
            "now",
            "of",
            "off",
            "on",
            "or",
            "out",
            "over",
            "so",
            "some",
            "soon",
            "that",
            "the",
            "then",
            "this",
            "to",
            "today",
            "tomorrow",
            "until",
            "up",
            "was",
            "when",
            "whether",
            "who",
            "will",
            "with",
            "yesterday",
            "annually",
            "regularly",
            "twice",
            "once",
            "there",
            "here",
            "any",
            "every",
            "has",
            "had");

    // After these, "his" is no possessive with a noun: "a friend of his", "his was".
    private static final WordSet AFTER_ALONE = WordSet.of("and", "but", "was", "is", "who", "that", "or", "to", "in");

    private Pronoun() {}

    /** The pronoun, or noun for a person, of the other sex, written likewise; none for any other word. */
    static Optional<Edit> turned(int index, Reading reading) {
        Words words = reading.words();
        String other =
                other(words.folded(index), isAlone(index, words, AFTER_OBJECT), isAlone(index, words, AFTER_ALONE));
        String written = reading.text().quote(words.span(index));
        return other.isEmpty()
                ? Optional.empty()
                : Optional.of(Edit.replace(words.span(index), Alike.to(written, other)));
    }

    private static String other(String word, boolean object, boolean alone) {
        return switch (word) {
            case "he" -> "she";
            case "she" -> "he";
            case "he's" -> "she's";
            case "she's" -> "he's";
            case "him" -> "her";
            case "himself" -> "herself";
            case "herself" -> "himself";
            case "hers" -> "his";
            case "his" -> alone ? "hers" : "her";
            case "her" -> object ? "him" : "his";
            case "man" -> "woman";
            case "woman" -> "man";
            case "gentleman" -> "lady";
            case "lady" -> "gentleman";
            case "boy" -> "girl";
            case "girl" -> "boy";
            case "male" -> "female";
            case "female" -> "male";
            default -> "";
        };
    }

    private static boolean isAlone(int index, Words words, WordSet after) {
        int next = index + 1;
        return next == words.count() || words.isMark(next) || after.isAt(next, words);
    }
}
