package io.github.medsecretary.core.person;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * The form in which somebody can read a letter: the alternative formats of the Accessible Information Standard
 * (DCB1605) that concern letters.
 */
public enum LetterFormat {
    /** As usual. */
    STANDARD,
    /** In large print, at least 16 point. */
    LARGE_PRINT,
    /** In braille. */
    BRAILLE,
    /** In short sentences with pictures. */
    EASY_READ,
    /** Spoken. */
    AUDIO,
    /** By e-mail, for a screen reader. */
    EMAIL;

    /** The name in lower case with hyphens, such as {@code large-print}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, LetterFormat> parse(String code) {
        for (LetterFormat format : values()) {
            if (format.code().equals(code)) {
                return Either.right(format);
            }
        }
        return Either.left(Problem.of(
                CoreCode.UNKNOWN_CODE, "A format is standard, large-print, braille, easy-read, audio or email."));
    }
}
