package io.github.medsecretary.correspondence.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When what was done.
 *
 * @param clinic the day that the letter is about: the visit, or what {@link LetterKind#day} says for its kind
 * @param dictated the dictation
 * @param typed the typing
 */
public record LetterDates(LocalDate clinic, Optional<LocalDate> dictated, Optional<LocalDate> typed) {

    /** A visit on that day; nothing else is known. */
    public static LetterDates ofClinic(LocalDate day) {
        return new LetterDates(day, Optional.empty(), Optional.empty());
    }
}
