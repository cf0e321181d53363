package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Seq;

/**
 * A finding that follows from its own surroundings alone, as a fact: for rules of which only a part looks at the whole
 * letter.
 *
 * @param word the index of the word at which its place begins
 * @param finding what was found
 */
public record Placed(int word, Finding finding) implements Fact<Placed> {

    /** Findings, of which each has a place, in the order of their words. */
    public static Seq<Placed> of(Seq<Finding> findings, Reading reading) {
        return findings.map(each -> new Placed(
                        reading.words().firstFrom(each.span().map(Span::start).orElseThrow()), each))
                .sortBy(Placed::word);
    }

    @Override
    public Placed moved(Shift by) {
        return new Placed(word + by.words(), Moved.by(finding, by.units()));
    }
}
