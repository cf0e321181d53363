package io.github.medsecretary.core.identity;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;

/**
 * The number by which the NHS in England, Wales and the Isle of Man knows a patient.
 *
 * <p>Ten digits, the last of them a check digit. Only the form is checked: numbers issued begin with 4, 6 or 7, those
 * for tests with 999, and history knows exceptions, so {@link #isForTests} and {@link #isInIssuedRange} tell rather
 * than refuse. Source: NHS Data Model and Dictionary, "NHS Number". Prints masked. Immutable and thread-safe.
 */
public final class NhsNumber {

    private final String digits;

    private NhsNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads ten digits that may be grouped by spaces or hyphens; {@code MALFORMED} or {@code CHECK_DIGIT} otherwise.
     */
    public static Either<Problem, NhsNumber> parse(String text) {
        return Modulus11.digits(text).map(NhsNumber::new);
    }

    /** The ten digits without spaces. */
    public String digits() {
        return digits;
    }

    /** The digits as they are printed on a letter: {@code 999 123 4567}. */
    public String formatted() {
        return Modulus11.grouped(digits);
    }

    /** Whether it is reserved for tests: it begins with 999. */
    public boolean isForTests() {
        return digits.startsWith("999");
    }

    /** Whether it lies in a range from which numbers have been issued: 400 to 499 and 600 to 799, million by million. */
    public boolean isInIssuedRange() {
        char first = digits.charAt(0);
        return first == '4' || first == '6' || first == '7';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NhsNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Masked: the number identifies the patient. */
    @Override
    public String toString() {
        return "NhsNumber[***]";
    }
}
