package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/** Why something is not there. */
public enum Absence {
    /** It was asked, and there is none. */
    KNOWN_NONE("None known."),
    /** Nobody wrote it down. */
    NOT_RECORDED("Not recorded."),
    /** It is known and was kept back at the source. */
    WITHHELD("Not given."),
    /** It was said and could not be heard: a question to the clinician, never printed in a signed letter. */
    INAUDIBLE("Awaiting the clinician's answer.");

    private final String printed;

    Absence(String printed) {
        this.printed = printed;
    }

    /** The sentence that stands in a letter. */
    public String printed() {
        return printed;
    }

    /** The key of {@link #printed} in a language's texts. */
    public String key() {
        return "absence." + code();
    }

    /** Whether the clinician must be asked before the letter can be signed. */
    public boolean needsAnswer() {
        return this == INAUDIBLE;
    }

    /** In lower case with hyphens, such as {@code known-none}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The absence of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, Absence> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE, "An absence is known-none, not-recorded, withheld or inaudible."));
    }
}
