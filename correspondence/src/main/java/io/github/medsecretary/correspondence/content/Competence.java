package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * Whether a patient under 16 understands enough to decide who is told, as a clinician has judged: Gillick competence in
 * England, Wales and Northern Ireland, section 2(4) of the Age of Legal Capacity (Scotland) Act 1991 in Scotland.
 */
public enum Competence {
    /** Nobody has judged; the law's presumption for the age holds. */
    NOT_ASSESSED,
    /** The patient decides. */
    COMPETENT,
    /** The patient does not. */
    NOT_COMPETENT;

    /** In lower case with hyphens, such as {@code not-assessed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The competence of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, Competence> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() ->
                        Problem.of(CoreCode.UNKNOWN_CODE, "A competence is not-assessed, competent or not-competent."));
    }
}
