package io.github.medsecretary.correspondence.language;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A text of a language and where it was read.
 *
 * @param text the words
 * @param line the line, counted from 1
 * @param column where they begin, counted from 1
 */
record PackText(String text, int line, int column) {

    /** What is wrong with it beside the English one. */
    Seq<PackError> unlike(String english) {
        var pattern = new Pattern(text);
        if (!pattern.isWellFormed()) {
            return List.of(error(
                    LanguageCode.MALFORMED_TEXT, 0, "This is no pattern: a brace is left open or has no number."));
        }
        var original = new Pattern(english);
        return pattern.beyond(original)
                .map(hole -> error(
                        LanguageCode.OTHER_VALUES,
                        hole.at(),
                        "{" + hole.number() + "} stands here and not as often in the English text."))
                .appendAll(original.beyond(pattern)
                        .map(hole -> error(
                                LanguageCode.OTHER_VALUES,
                                0,
                                "{" + hole.number() + "} lacks here and stands at " + (hole.at() + 1)
                                        + " of the English text.")));
    }

    PackError error(LanguageCode code, int at, String reason) {
        return new PackError(code, line, column + at, reason);
    }
}
