package io.github.medsecretary.terminology.query;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How much harm may come of a finding that is left as it is, so that what matters most is asked first: by severity, and
 * among equals by what it is about. The order is a judgement of ours for a clinician to check: first the wrong patient,
 * allergies, doses and sides, last spelling and short forms.
 *
 * @param rank from 0, the worst
 */
public record Harm(int rank) implements Comparable<Harm> {

    private static final Seq<String> WORST_FIRST = List.of(
            "wrong-patient",
            "allergy",
            "unit",
            "dose-notation",
            "lasa",
            "laterality",
            "negation",
            "sex-anatomy",
            "number",
            "count",
            "error-prone",
            "homonym",
            "dictation",
            "placeholder",
            "completeness",
            "date",
            "age",
            "history",
            "copy-forward",
            "pronoun");

    private static final int STEP = 100;

    /** What is no finding, such as a gap in the record: before signature somebody has to look. */
    public static final Harm UNTOLD = new Harm(steps(Severity.WARN));

    /** That of a finding; a vendor's rule stands behind ours of the same severity. */
    public static Harm of(Finding finding) {
        int known =
                finding.rule().isBuiltIn() ? WORST_FIRST.indexOf(finding.rule().name()) : -1;
        int place = known < 0 ? WORST_FIRST.size() : known;
        return new Harm(steps(finding.severity()) + place);
    }

    private static int steps(Severity severity) {
        return switch (severity) {
            case BLOCK -> 0;
            case WARN -> STEP;
            case INFO -> 2 * STEP;
        };
    }

    @Override
    public int compareTo(Harm other) {
        return Integer.compare(rank, other.rank);
    }
}
