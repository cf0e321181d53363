package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Patch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A finding about the same words at another place. */
public final class Moved {

    private Moved() {}

    /** The same finding so many UTF-16 units farther on. */
    public static Finding by(Finding finding, int units) {
        return units == 0 ? finding : to(finding, place -> place.shift(units));
    }

    /** The same finding after an edit that none of its places touches; none if one does, or if it has no place. */
    public static Optional<Finding> over(Finding finding, Patch edit) {
        Seq<Span> places = placesOf(finding);
        boolean above = places.forAll(each -> each.end() <= edit.before().start());
        boolean apart = above
                || places.forAll(each ->
                        each.end() <= edit.before().start() || edit.before().end() <= each.start());
        if (finding.span().isEmpty() || !apart) {
            return Optional.empty();
        }
        return Optional.of(above ? finding : to(finding, place -> over(place, edit)));
    }

    private static Span over(Span place, Patch edit) {
        return edit.before().end() <= place.start() ? place.shift(edit.shift()) : place;
    }

    private static Seq<Span> placesOf(Finding finding) {
        return List.ofAll(finding.span().stream().toList())
                .appendAll(finding.related())
                .appendAll(finding.suggestions().map(Edit::span))
                .appendAll(finding.query()
                        .map(query -> query.answers()
                                .flatMap(each -> each.edit()
                                        .map(edit -> List.of(edit.span()))
                                        .orElse(List.empty())))
                        .orElse(List.empty()));
    }

    private static Finding to(Finding finding, UnaryOperator<Span> moved) {
        return Finding.builder()
                .rule(finding.rule())
                .severity(finding.severity())
                .disposition(finding.disposition())
                .message(finding.message())
                .span(finding.span().map(moved))
                .related(finding.related().map(moved))
                .about(finding.about())
                .when(finding.when())
                .suggestions(finding.suggestions().map(each -> to(each, moved)))
                .query(finding.query().map(each -> to(each, moved)))
                .evidence(finding.evidence())
                .confidence(finding.confidence())
                .provenance(finding.provenance())
                .overridableWith(finding.overridableWith())
                .build();
    }

    private static Edit to(Edit edit, UnaryOperator<Span> moved) {
        return Edit.replace(moved.apply(edit.span()), edit.replacement());
    }

    private static Query to(Query query, UnaryOperator<Span> moved) {
        return Query.of(query.question(), query.answers().map(each -> to(each, moved)));
    }

    private static Answer to(Answer answer, UnaryOperator<Span> moved) {
        return answer.edit()
                .map(each -> Answer.changing(answer.label(), to(each, moved)))
                .orElse(answer);
    }
}
