package io.github.medsecretary.correspondence.report;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What has happened on a report's way.
 *
 * @param newestFirst the steps
 */
record Steps(List<ReportStep> newestFirst) {

    static Steps begun(LocalDate on) {
        return new Steps(List.of(new ReportStep(ReportStep.What.APPLIED, on)));
    }

    Steps and(ReportStep.What what, LocalDate on) {
        if (on.isBefore(newestFirst.head().on())) {
            throw new IllegalArgumentException("a step is not earlier than the one before it");
        }
        return new Steps(newestFirst.prepend(new ReportStep(what, on)));
    }

    Seq<ReportStep> inOrder() {
        return newestFirst.reverse();
    }
}
