package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;

/** A finding with what decides its place among others: worked out once, for many are compared. */
record InOrder(Finding finding, Instant start, Instant end, String label, String ids) {

    private static final Comparator<InOrder> CANONICAL = Comparator.comparing(InOrder::start)
            .thenComparing(InOrder::label)
            .thenComparing(InOrder::ids)
            .thenComparing(InOrder::end)
            .thenComparing(each -> each.finding().rule())
            .thenComparing(each -> each.finding().message());

    /** Each finding once, by start of the time it is about, by rule, then by the ids it is about. */
    static Seq<Finding> of(Seq<Finding> findings) {
        return findings.isEmpty()
                ? List.empty()
                : findings.distinct()
                        .map(InOrder::of)
                        .sorted(CANONICAL)
                        .map(InOrder::finding)
                        .toList();
    }

    private static InOrder of(Finding finding) {
        return new InOrder(
                finding,
                finding.when().map(Interval::start).orElse(Instant.MIN),
                finding.when().map(Interval::end).orElse(Instant.MIN),
                finding.rule().label(),
                finding.about().map(Reference::id).mkString("\u0000"));
    }
}
