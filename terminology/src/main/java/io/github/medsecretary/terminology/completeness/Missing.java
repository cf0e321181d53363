package io.github.medsecretary.terminology.completeness;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.promise.Promises;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What a letter was expected to hold and doesn't.
 *
 * @param expectation what was expected
 * @param place the words that it was expected after, if any
 */
public record Missing(Expectation expectation, Optional<Span> place) {

    private static final String ANY_PROMISE = "@promise";

    // Fewer words are a note or a beginning, of which nothing is expected but what its own words announce.
    private static final int SHORTEST_LETTER = 40;

    /** All that is missing of what is expected, in the order of the expectations. Pure. */
    public static Seq<Missing> in(Reading reading, DocumentContext context, Expectations expectations) {
        var words = new LetterWords(reading);
        return expectations
                .toSeq()
                .filter(each -> each.kinds().isEmpty()
                        || context.documentKind().filter(each::isAbout).isPresent())
                .flatMap(each -> in(each, words, reading, context));
    }

    private static Seq<Missing> in(
            Expectation expectation, LetterWords words, Reading reading, DocumentContext context) {
        Optional<Span> trigger = List.ofAll(expectation.triggers())
                .flatMap(phrase -> words.find(phrase).map(List::of).orElse(List.empty()))
                .headOption()
                .toJavaOptional();
        boolean expected = expectation.triggers().isEmpty() ? words.count() >= SHORTEST_LETTER : trigger.isPresent();
        boolean met = expected
                && (expectation.phrases().exists(phrase -> isSaid(phrase, words, reading, context))
                        || reading.document().sections().exists(section -> meets(section, expectation, reading)));
        return expected && !met ? List.of(new Missing(expectation, trigger)) : List.empty();
    }

    private static boolean isSaid(String phrase, LetterWords words, Reading reading, DocumentContext context) {
        return phrase.equals(ANY_PROMISE)
                ? Promises.anyOpen(reading, context)
                : words.find(phrase).isPresent();
    }

    private static boolean meets(Section section, Expectation expectation, Reading reading) {
        return expectation.headings().exists(section::is)
                && !reading.text().quote(section.body()).isBlank();
    }
}
