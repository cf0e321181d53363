package io.github.medsecretary.core.confidentiality;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/** In which role somebody reads a letter. */
public enum Audience {
    /** The patient's general practitioner. */
    GENERAL_PRACTITIONER(Standing.CARE),
    /** Whoever referred the patient. */
    REFERRER(Standing.CARE),
    /** Another clinician who looks after the patient. */
    CLINICIAN(Standing.CARE),
    /** The patient. */
    PATIENT(Standing.PATIENT),
    /** A parent of a patient who is a child. */
    PARENT(Standing.FOR_PATIENT),
    /** Somebody who cares for the patient. */
    CARER(Standing.FOR_PATIENT),
    /** Somebody who acts for the patient. */
    PROXY(Standing.FOR_PATIENT),
    /** An insurer. */
    INSURER(Standing.OUTSIDE),
    /** The patient's employer. */
    EMPLOYER(Standing.OUTSIDE),
    /** A school. */
    SCHOOL(Standing.OUTSIDE),
    /** A solicitor. */
    SOLICITOR(Standing.OUTSIDE),
    /** The police. */
    POLICE(Standing.OUTSIDE),
    /** A social worker. */
    SOCIAL_CARE(Standing.OUTSIDE),
    /** A researcher. */
    RESEARCHER(Standing.OUTSIDE);

    private enum Standing {
        CARE,
        PATIENT,
        FOR_PATIENT,
        OUTSIDE
    }

    private final Standing standing;

    Audience(Standing standing) {
        this.standing = standing;
    }

    /** Whether it looks after the patient. */
    public boolean isDirectCare() {
        return standing == Standing.CARE;
    }

    /** Whether it is the patient, or somebody in the patient's place. */
    public boolean isPatientSide() {
        return standing == Standing.PATIENT || standing == Standing.FOR_PATIENT;
    }

    /** Whether it is somebody in the patient's place. */
    public boolean isForPatient() {
        return standing == Standing.FOR_PATIENT;
    }

    /** Whether it neither looks after the patient nor stands in the patient's place. */
    public boolean isOutside() {
        return standing == Standing.OUTSIDE;
    }

    /** The name in lower case with hyphens, such as {@code general-practitioner}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The audience of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, Audience> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "A role is one of "
                                + List.of(values()).map(Audience::code).mkString(", ") + "."));
    }
}
