package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Nation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * What decides on disclosure beside labels and readers: whose law holds, what a child understands, and what named people
 * have decided. It is signed with the letter. Prints masked. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Circumstances {

    /** Nothing but that the letter is written in England. */
    static Circumstances usual() {
        return builder().build();
    }

    /** Whose law holds; England's by default. */
    @Value.Default
    default Nation nation() {
        return Nation.ENGLAND;
    }

    /** Whether a patient under 16 decides who is told. */
    @Value.Default
    @Value.Redacted
    default Competence competence() {
        return Competence.NOT_ASSESSED;
    }

    /**
     * Decisions to show what a rule withholds: each about {@code Fragment/id} and {@code Recipient/id}. They count only
     * where the rule names a privilege that the person holds.
     */
    @Value.Default
    @Value.Redacted
    default Seq<NamedOverride> overrides() {
        return List.empty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
