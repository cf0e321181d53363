package io.github.medsecretary.core.rule;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a rule has to say: which rule, how grave, what to do, and where.
 *
 * <p>A finding is about a place in a text ({@link #span}), about things in a diary ({@link #about}, {@link #when}), or
 * both. Its message never quotes the text, so it may be logged; {@link #describe} does quote it, for the reader who
 * may see the letter. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Finding {

    /** The rule that found it. */
    RuleId rule();

    /** How much it matters. */
    Severity severity();

    /** What is to be done. */
    Disposition disposition();

    /** One sentence that names no person and quotes no text. */
    String message();

    /** The place in the text, if it is about one. */
    Optional<Span> span();

    /** Other places that it rests on, such as the contradicting mention. */
    @Value.Default
    default Seq<Span> related() {
        return List.empty();
    }

    /** The things that it is about, in canonical order. */
    @Value.Default
    default Seq<Reference> about() {
        return List.empty();
    }

    /** The time that it is about, if any. */
    Optional<Interval> when();

    /** Changes of the text that would each put it right, the likeliest first. */
    @Value.Default
    @Value.Redacted
    default Seq<Edit> suggestions() {
        return List.empty();
    }

    /** What to ask the clinician, if only they can tell. */
    @Value.Redacted
    Optional<Query> query();

    /** What spoke for it, such as the cues in the text; may quote the text. */
    @Value.Default
    @Value.Redacted
    default Seq<String> evidence() {
        return List.empty();
    }

    /** How sure the rule is, from 0 to 1; 1 for what follows by arithmetic. */
    @Value.Default
    default double confidence() {
        return 1.0;
    }

    /** The data that it rests on. */
    Optional<Provenance> provenance();

    /** The privilege that lets a named person override it; absent where nobody may. */
    Optional<String> overridableWith();

    /** Refuses a confidence outside 0 to 1 and a blank message. */
    @Value.Check
    default void check() {
        if (!(confidence() >= 0 && confidence() <= 1)) {
            throw new IllegalStateException("confidence lies between 0 and 1");
        }
        if (message().isBlank()) {
            throw new IllegalStateException("a finding says something");
        }
    }

    /** The message with the words it is about: for those who may read the letter, never for a log. */
    default String describe(ClinicalText text) {
        return span().filter(span -> !span.isEmpty() && text.holds(span))
                .map(span -> "“" + text.quote(span) + "”: " + message())
                .orElse(message());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
