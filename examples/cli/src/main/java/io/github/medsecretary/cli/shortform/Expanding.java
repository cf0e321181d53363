package io.github.medsecretary.cli.shortform;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * One line of input: a short form's place in a text.
 *
 * @param id the caller's name for it, given back with the answer
 * @param text the words around it
 * @param span where it stands
 * @param context the author's specialty, if it is known
 */
record Expanding(String id, ClinicalText text, Span span, DocumentContext context) {

    /** The shape of a line. */
    static Option<Expanding> shape(ObjectReader in) {
        String id = in.text("id");
        Option<ClinicalText> text = in.words("text");
        int start = in.whole("start", 0, Integer.MAX_VALUE);
        int end = in.whole("end", 0, Integer.MAX_VALUE);
        var context = DocumentContext.builder()
                .specialty(in.optionalText("specialty"))
                .build();
        return in.buildEither(() -> start < end && end <= text.get().length()
                ? Either.right(new Expanding(id, text.get(), Span.of(start, end), context))
                : Either.left(
                        List.of(Problem.of(CoreCode.OUT_OF_RANGE, "A place needs start < end, and end within the text.")
                                .under("end"))));
    }
}
