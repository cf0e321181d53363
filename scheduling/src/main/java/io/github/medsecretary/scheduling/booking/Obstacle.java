package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * A rule that stands in the way of a visit.
 *
 * @param rule the rule
 * @param findings what it finds, in canonical order; at least one
 */
public record Obstacle(RuleId rule, Seq<Finding> findings) {

    /** The privilege of those who may set it aside; empty if nobody may set all of it aside. */
    public Optional<String> overridableWith() {
        Seq<Optional<String>> privileges =
                findings.map(Finding::overridableWith).distinct();
        return privileges.size() == 1 ? privileges.head() : Optional.empty();
    }
}
