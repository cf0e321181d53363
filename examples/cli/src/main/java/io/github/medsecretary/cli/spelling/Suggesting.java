package io.github.medsecretary.cli.spelling;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;

/**
 * One line of input: a word, and perhaps where it stands.
 *
 * @param id the caller's name for it, given back with the answer
 * @param word as it was written
 * @param text the words around it, if they are told
 * @param span where it stands in them
 */
record Suggesting(String id, String word, Optional<ClinicalText> text, Span span) {

    private static final int NOWHERE = -1;

    /** The shape of a line. */
    static Option<Suggesting> shape(ObjectReader in) {
        String id = in.text("id");
        String word = in.text("word");
        Optional<ClinicalText> text = in.optionalParse("text", ClinicalText::of);
        int start = in.wholeOr("start", 0, Integer.MAX_VALUE, NOWHERE);
        int end = in.wholeOr("end", 0, Integer.MAX_VALUE, NOWHERE);
        return in.buildEither(() -> fits(text, start, end)
                ? Either.right(new Suggesting(id, word, text, Span.of(Math.max(0, start), Math.max(0, end))))
                : Either.left(List.of(Problem.of(
                                CoreCode.OUT_OF_RANGE,
                                "A place needs a text and start < end, and end within the text; a text needs a place.")
                        .under("end"))));
    }

    private static boolean fits(Optional<ClinicalText> text, int start, int end) {
        return text.map(each -> start >= 0 && start < end && end <= each.length())
                .orElse(start == NOWHERE && end == NOWHERE);
    }
}
