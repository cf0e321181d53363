package io.github.medsecretary.correspondence.people;

import io.github.medsecretary.core.style.HouseStyle;
import org.immutables.value.Value;

/** How a house addresses people, as data. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface StyleOfAddress {

    /** By title and family name, in open punctuation, letters after the name as they were given. */
    static StyleOfAddress usual() {
        return builder().build();
    }

    /** What people are called. */
    enum Naming {
        /** By title and family name. */
        FORMAL,
        /** By the preferred or first given name. */
        FIRST_NAMES
    }

    /** Which letters stand after the name. */
    enum Letters {
        /** All, in the order in which they were given. */
        AS_GIVEN,
        /** All, in their order of precedence. */
        BY_PRECEDENCE,
        /** None. */
        LEFT_OUT
    }

    /** Whether what is shortened has a full stop. */
    enum Punctuation {
        /** Mr J Hall FRCS. */
        OPEN,
        /** Mr. J. Hall, F.R.C.S. */
        STOPPED
    }

    /** What clinicians are called. */
    enum Colleagues {
        /** By name. */
        BY_NAME,
        /** "Dear Colleague". */
        AS_COLLEAGUE
    }

    /** What those are called who look after an estate. */
    enum Estates {
        /** Like others who are unnamed. */
        UNNAMED,
        /** By their office: "Dear Executors". */
        BY_OFFICE
    }

    /** What people are called; formal by default. */
    @Value.Default
    default Naming naming() {
        return Naming.FORMAL;
    }

    /** Which letters stand after the name; as given by default. */
    @Value.Default
    default Letters letters() {
        return Letters.AS_GIVEN;
    }

    /** Whether there are full stops; none by default. */
    @Value.Default
    default Punctuation punctuation() {
        return Punctuation.OPEN;
    }

    /** What clinicians are called; by name by default. */
    @Value.Default
    default Colleagues colleagues() {
        return Colleagues.BY_NAME;
    }

    /** What executors are called; like others who are unnamed by default. */
    @Value.Default
    default Estates estates() {
        return Estates.UNNAMED;
    }

    /** What somebody unnamed is called. */
    @Value.Default
    default String unnamed() {
        return "Sir or Madam";
    }

    /** What a child's parent is called who is unnamed, such as {@code Parent or Carer}. */
    @Value.Default
    default String guardian() {
        return "Parent or Guardian";
    }

    /** Refuses a salutation without words. */
    @Value.Check
    default void check() {
        if (unnamed().isBlank() || guardian().isBlank()) {
            throw new IllegalStateException("somebody unnamed is called something");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableStyleOfAddress.Builder {
        Builder() {}
    }
}
