package io.github.medsecretary.core.identity;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;

/**
 * The number by which Health and Social Care in Northern Ireland knows a patient (H&amp;C number).
 *
 * <p>Ten digits from 320 000 0001 to 399 999 9999 with the NHS number's check digit. Source: NHS Data Model and
 * Dictionary, "Health and Care Number". Prints masked. Immutable and thread-safe.
 */
public final class HealthAndCareNumber {

    private static final String LEAST = "3200000001";
    private static final String GREATEST = "3999999999";

    private final String digits;

    private HealthAndCareNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads ten digits that may be grouped by spaces or hyphens; {@code MALFORMED}, {@code CHECK_DIGIT} or
     * {@code OUT_OF_RANGE} otherwise.
     */
    public static Either<Problem, HealthAndCareNumber> parse(String text) {
        return Modulus11.digits(text)
                .filterOrElse(
                        digits -> digits.compareTo(LEAST) >= 0 && digits.compareTo(GREATEST) <= 0,
                        digits -> Problem.of(CoreCode.OUT_OF_RANGE))
                .map(HealthAndCareNumber::new);
    }

    /** The ten digits without spaces. */
    public String digits() {
        return digits;
    }

    /** The digits as they are printed on a letter, in groups of three, three and four. */
    public String formatted() {
        return Modulus11.grouped(digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HealthAndCareNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Masked: the number identifies the patient. */
    @Override
    public String toString() {
        return "HealthAndCareNumber[***]";
    }
}
