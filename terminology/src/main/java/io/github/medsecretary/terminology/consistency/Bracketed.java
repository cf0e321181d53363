package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** A number in words with another one in figures beside it: "two (3) tablets". */
final class Bracketed implements NumberCheck {

    private static final WordSet OPENING = WordSet.of("(");
    private static final WordSet CLOSING = WordSet.of(")");

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        int end = Math.min(reading.endAsked(), words.count() - 3);
        for (int opening : words.where(OPENING, reading.firstAsked() + 1, end + 1)) {
            int i = opening - 1;
            if (CLOSING.isAt(i + 3, words)) {
                int spoken = Numerals.whole(words.folded(i)) < 0 ? Numerals.small(words.folded(i)) : -1;
                int figures = Numerals.whole(words.folded(i + 2));
                if (spoken > 0 && figures >= 0 && spoken != figures) {
                    found.add(new Question(
                                    ConsistencyRules.NUMBER,
                                    "The number in words and the number in figures are not the same.",
                                    "Which of the two numbers is right, please?")
                            .between(
                                    Edit.replace(words.span(i + 2), Integer.toString(spoken)),
                                    Array.of(Edit.replace(
                                            words.span(i),
                                            Alike.to(reading.text().quote(words.span(i)), Numerals.inWords(figures)))))
                            .about(words.span(i + 2), List.of(words.span(i)), 0.9));
                }
            }
        }
        return Array.ofAll(found);
    }
}
