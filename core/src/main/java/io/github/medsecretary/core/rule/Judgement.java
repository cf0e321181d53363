package io.github.medsecretary.core.rule;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Findings after named people have had their say: what still stands, and what was accepted by whom.
 *
 * @param standing the findings that no override covers, in their order
 * @param accepted the findings that one covers, in their order
 */
public record Judgement(Seq<Finding> standing, Seq<Accepted> accepted) {

    /**
     * A finding and the decision that accepts it.
     *
     * @param finding what was found
     * @param override who accepts it, and why
     */
    public record Accepted(Finding finding, NamedOverride override) {}

    /** Every finding is either standing or accepted, by the first override that covers it. */
    public static Judgement of(Iterable<Finding> findings, Iterable<? extends NamedOverride> overrides) {
        List<Finding> standing = List.empty();
        List<Accepted> accepted = List.empty();
        for (Finding finding : findings) {
            var override = NamedOverride.covering(finding, overrides);
            if (override.isPresent()) {
                accepted = accepted.prepend(new Accepted(finding, override.get()));
            } else {
                standing = standing.prepend(finding);
            }
        }
        return new Judgement(standing.reverse(), accepted.reverse());
    }

    /** Whether something that blocks still stands. */
    public boolean isBlocked() {
        return standing.exists(finding -> finding.severity() == Severity.BLOCK);
    }
}
