package io.github.medsecretary.correspondence.promise;

import io.github.medsecretary.core.style.HouseStyle;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A promise as it was found in a letter's words; it holds none of them. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Found {

    /** What is to come. */
    LoopKind kind();

    /** Who is to see to it, if the letter says. */
    Optional<LoopOwner> owner();

    /** By when, or by when for the first time, if the letter says. */
    Optional<LocalDate> due();

    /** The time between two, if it is to be done again and again. */
    Optional<Period> every();

    /** Where it is said. */
    LoopPlace place();

    /** Where the letter says on what condition, if it is promised only on one: nothing is owed until that holds. */
    Optional<LoopPlace> condition();

    /** By which words it is recognised in another version of the letter. */
    Wording wording();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableFound.Builder {
        Builder() {}
    }
}
