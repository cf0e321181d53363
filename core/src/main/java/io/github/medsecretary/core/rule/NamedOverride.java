package io.github.medsecretary.core.rule;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.AsOf;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named person's decision to accept what a rule objects to: who, with which privileges, why and when.
 *
 * <p>Overbooking is sometimes wanted; that somebody answers for it must be on record. An override covers the findings
 * of one rule about the given things, and only those that name a privilege the person holds. Immutable and
 * thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface NamedOverride {

    /** The rule whose findings are accepted, in any version. */
    RuleId rule();

    /** The things it is about: a finding is covered if all that it is about is listed here. */
    Seq<Reference> about();

    /** Who decided. */
    Reference by();

    /** What that person is permitted to do. */
    Seq<String> privileges();

    /** Why, in their own words; may be about a patient. */
    @Value.Redacted
    String reason();

    /** When it was decided. */
    AsOf at();

    /** Whether this person may, and did, accept that finding. Without a reason nothing is accepted. */
    default boolean covers(Finding finding) {
        return !reason().isBlank()
                && finding.rule().isSameRule(rule())
                && finding.overridableWith().filter(privileges()::contains).isPresent()
                && about().containsAll(finding.about());
    }

    /** The first override that covers a finding, if any does. */
    static Optional<NamedOverride> covering(Finding finding, Iterable<? extends NamedOverride> overrides) {
        for (NamedOverride candidate : overrides) {
            if (candidate.covers(finding)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableNamedOverride.Builder {
        Builder() {}
    }
}
