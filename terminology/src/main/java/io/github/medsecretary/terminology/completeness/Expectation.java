package io.github.medsecretary.terminology.completeness;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * One thing that letters of some kinds hold. It is met by a section under one of its headings that says something, or
 * by one of its phrases anywhere. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Expectation {

    /** What is expected, in lower case with hyphens, such as {@code plan}: a later one of that name replaces it. */
    String fact();

    /** How the kinds of letters begin that it is about, such as {@code clinic}; of every kind if empty. */
    Seq<String> kinds();

    /** Phrases of which one must stand in the letter for anything to be expected; always if empty. */
    Seq<String> triggers();

    /** The record standard's headings that meet it, in kebab case. */
    Seq<String> headings();

    /** Phrases that meet it: words in lower case without hyphens or marks; {@code @promise} is any promise. */
    Seq<String> phrases();

    /** How much it matters that it is missing. */
    Severity severity();

    /** One sentence that says what is missing. */
    String message();

    /** What to ask the clinician. */
    String question();

    /** What may be answered beside words of their own, after which the letter is right as it is. */
    Seq<String> answers();

    /** What may be answered that has yet to be written into the letter: it waits until it is. */
    @Value.Default
    default Seq<String> toWrite() {
        return List.empty();
    }

    /** Whether letters of a kind are expected to hold it. */
    default boolean isAbout(String kind) {
        return kinds().isEmpty() || kinds().exists(kind::startsWith);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableExpectation.Builder {
        Builder() {}
    }
}
