package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/** What a clinician can decide about a patient who was not seen. */
public enum AfterMissed {
    /** Another appointment is sent. */
    ANOTHER_APPOINTMENT,
    /** The patient is to ring for another appointment. */
    PLEASE_RING,
    /** Somebody of the clinic rings the patient. */
    TELEPHONE_CALL,
    /** The patient is back in the care of the general practitioner. */
    DISCHARGE_TO_GP;

    /** In lower case with hyphens, such as {@code discharge-to-gp}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The decision of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, AfterMissed> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "After a missed appointment follows "
                                + List.of(values()).map(AfterMissed::code).mkString(", ") + "."));
    }
}
