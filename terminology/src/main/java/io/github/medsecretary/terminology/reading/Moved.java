package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.Edit;

/** A finding about the same words at another place. */
public final class Moved {

    private Moved() {}

    /** The same finding so many UTF-16 units farther on. */
    public static Finding by(Finding finding, int units) {
        if (units == 0) {
            return finding;
        }
        return Finding.builder()
                .rule(finding.rule())
                .severity(finding.severity())
                .disposition(finding.disposition())
                .message(finding.message())
                .span(finding.span().map(each -> each.shift(units)))
                .related(finding.related().map(each -> each.shift(units)))
                .about(finding.about())
                .when(finding.when())
                .suggestions(finding.suggestions().map(each -> by(each, units)))
                .query(finding.query().map(each -> by(each, units)))
                .evidence(finding.evidence())
                .confidence(finding.confidence())
                .provenance(finding.provenance())
                .overridableWith(finding.overridableWith())
                .build();
    }

    private static Edit by(Edit edit, int units) {
        return Edit.replace(edit.span().shift(units), edit.replacement());
    }

    private static Query by(Query query, int units) {
        return Query.of(query.question(), query.answers().map(each -> by(each, units)));
    }

    private static Answer by(Answer answer, int units) {
        return new Answer(answer.label(), answer.edit().map(each -> by(each, units)));
    }
}
