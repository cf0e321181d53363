package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Finding;

/** A finding with another confidence. */
final class Confidences {

    private Confidences() {}

    static Finding with(Finding finding, double confidence) {
        if (finding.confidence() == confidence) {
            return finding;
        }
        return Finding.builder()
                .rule(finding.rule())
                .severity(finding.severity())
                .disposition(finding.disposition())
                .message(finding.message())
                .span(finding.span())
                .related(finding.related())
                .about(finding.about())
                .when(finding.when())
                .suggestions(finding.suggestions())
                .query(finding.query())
                .evidence(finding.evidence())
                .confidence(confidence)
                .provenance(finding.provenance())
                .overridableWith(finding.overridableWith())
                .build();
    }
}
