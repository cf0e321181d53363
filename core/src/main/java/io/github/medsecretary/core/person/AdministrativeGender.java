package io.github.medsecretary.core.person;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.Locale;

/** The gender that a record uses for administration: the codes of FHIR's {@code administrative-gender}. */
public enum AdministrativeGender {
    /** Male. */
    MALE,
    /** Female. */
    FEMALE,
    /** Neither male nor female. */
    OTHER,
    /** Not known to the record. */
    UNKNOWN;

    /** FHIR's code: the lower-case name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The gender of a code of FHIR's, or {@link CoreCode#UNKNOWN_CODE}. */
    public static Either<Problem, AdministrativeGender> parse(String code) {
        for (AdministrativeGender gender : values()) {
            if (gender.code().equals(code)) {
                return Either.right(gender);
            }
        }
        return Either.left(Problem.of(CoreCode.UNKNOWN_CODE, "A gender is male, female, other or unknown."));
    }
}
