package io.github.medsecretary.correspondence.template;

import io.github.medsecretary.core.style.HouseStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What one layer of a house style says about writing; what it leaves open is for the layers below. Immutable. */
@Value.Immutable
@HouseStyle
public interface StyleLayer {

    /** How a day is written. */
    Optional<DateStyle> dates();

    /** How a time of the day is written. */
    Optional<TimeStyle> times();

    /** How the unit of a dose is written. */
    Optional<DoseStyle> doses();

    /** Up to which count numbers are written in words, from 0 (never) to 9. */
    Optional<Integer> wordsUpTo();

    /** From how many digits before the decimal sign thousands are parted by a comma; 0 for never. */
    Optional<Integer> groupedFrom();

    /** Whether a name that ends in s takes {@code 's} (James's) or an apostrophe alone (James'). */
    Optional<PossessiveStyle> possessives();

    /** Refuses numbers that no style has. */
    @Value.Check
    default void check() {
        if (wordsUpTo().filter(each -> each < 0 || each > 9).isPresent()
                || groupedFrom().filter(each -> each < 0).isPresent()) {
            throw new IllegalStateException("words go from 0 to 9, and groups begin at no negative number");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableStyleLayer.Builder {
        Builder() {}
    }
}
