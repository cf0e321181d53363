package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Seq;

/** The question to the author about a short form whose sense is not sure. */
public final class ShortFormQuery {

    private ShortFormQuery() {}

    /** What a short form stands for at a place; each answer writes its sense out there, the likeliest first. */
    public static Query of(String written, Span place, Seq<Sense> ranked) {
        return Query.of(
                "What does “" + written + "” stand for here?",
                ranked.map(sense -> Answer.changing(sense.longForm(), Edit.replace(place, sense.longForm()))));
    }
}
