package io.github.medsecretary.correspondence.promise;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/** What is to come. */
public enum LoopKind {
    /** A result that is not there yet. */
    RESULT(Harm.HIGH),
    /** An operation or another treatment. */
    TREATMENT(Harm.HIGH),
    /** Somebody else is to see or advise. */
    REFERRAL(Harm.HIGH),
    /** A test, an image or a measurement. */
    TEST(Harm.MIDDLE),
    /** The patient is to be seen, or spoken to, again. */
    REVIEW(Harm.MIDDLE),
    /** Something else that is asked of somebody. */
    ACTION(Harm.LOW),
    /** Somebody is to be written to, telephoned or told. */
    MESSAGE(Harm.LOW);

    private final Harm harm;

    LoopKind(Harm harm) {
        this.harm = harm;
    }

    /** How much may come of it if it is forgotten. */
    public Harm harm() {
        return harm;
    }

    /** In lower case, such as {@code review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, LoopKind> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "A kind is one of "
                                + List.of(values()).map(LoopKind::code).mkString(", ") + "."));
    }
}
