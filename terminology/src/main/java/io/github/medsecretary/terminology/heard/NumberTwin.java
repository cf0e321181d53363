package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.core.text.Span;
import java.util.Optional;

/**
 * A number that may have been heard for one that sounds alike. Prints no text.
 *
 * @param place where the number stands
 * @param twin the other number, written in the same way
 * @param other where the other number stands with the same unit for the same thing; absent where only the other is usual
 * @param about the medicine or thing that is counted
 */
public record NumberTwin(Span place, String twin, Optional<Span> other, String about) {

    /** The place alone. */
    @Override
    public String toString() {
        return "NumberTwin[" + place + "]";
    }
}
