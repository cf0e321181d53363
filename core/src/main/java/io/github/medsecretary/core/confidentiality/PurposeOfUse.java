package io.github.medsecretary.core.confidentiality;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;

/** What information is asked for: HL7's v3-ActReason, purpose of use. */
public enum PurposeOfUse {
    /** Treatment. */
    TREAT,
    /** Emergency treatment. */
    ETREAT,
    /** Care management. */
    CAREMGT,
    /** Coordination of care. */
    COC,
    /** The patient asks. */
    PATRQT,
    /** The family asks. */
    FAMRQT,
    /** Somebody with power of attorney asks. */
    PWATRNY,
    /** A support network asks. */
    SUPNWK,
    /** Insurance or benefit. */
    COVERAGE,
    /** Payment. */
    HPAYMT,
    /** Operations of a health service. */
    HOPERAT,
    /** Legal proceedings. */
    HLEGAL,
    /** Public health. */
    PUBHLTH,
    /** A threat to somebody's safety. */
    THREAT,
    /** Research. */
    HRESCH,
    /** Training. */
    TRAIN;

    /** Whether it serves the patient's own care. */
    public boolean isDirectCare() {
        return this == TREAT || this == ETREAT || this == CAREMGT || this == COC;
    }

    /** The purpose of HL7's code, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, PurposeOfUse> parse(String code) {
        return List.of(values())
                .find(each -> each.name().equals(code))
                .toEither(() -> Problem.of(CoreCode.UNKNOWN_CODE, "A purpose is HL7's code, such as TREAT or PATRQT."));
    }
}
