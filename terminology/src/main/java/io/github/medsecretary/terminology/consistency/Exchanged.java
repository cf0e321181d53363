package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;

/** Two numbers that stand in the wrong order. */
final class Exchanged {

    private Exchanged() {}

    /** Each of two words in the other's place, with what stands between them. */
    static Edit numbers(int first, int second, Reading reading) {
        Words words = reading.words();
        String one = reading.text().quote(words.span(first));
        String other = reading.text().quote(words.span(second));
        String between = reading.text().quote(Span.of(words.end(first), words.start(second)));
        return Edit.replace(words.span(first, second), Alike.to(one, lower(other)) + between + lower(one));
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
