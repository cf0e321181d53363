package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;
import java.util.Optional;

/**
 * A part of a letter from one heading to the next.
 *
 * @param heading what it is called; absent for what stands before the first heading
 * @param span the whole of it, its heading included
 */
public record Section(Optional<Heading> heading, Span span) {

    /** What stands after the heading. */
    public Span body() {
        return Span.of(heading.map(each -> each.span().end()).orElse(span.start()), span.end());
    }

    /** Whether its heading is one of the record standard's, given in kebab case. */
    public boolean is(String standard) {
        return heading.flatMap(Heading::standard).filter(standard::equals).isPresent();
    }
}
