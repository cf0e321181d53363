package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/** What sort of letter it is. */
public enum LetterKind {
    /** After a visit to a clinic. */
    CLINIC("Clinic letter");

    private final String title;

    LetterKind(String title) {
        this.title = title;
    }

    /** As it is printed. */
    public String title() {
        return title;
    }

    /** In lower case, such as {@code clinic}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, LetterKind> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() -> Problem.of(CoreCode.UNKNOWN_CODE, "This is not a kind of letter that is known."));
    }
}
