package io.github.medsecretary.core.identity;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.Month;

/**
 * The number by which the NHS in Scotland knows a patient (Community Health Index).
 *
 * <p>Ten digits: date of birth as DDMMYY, three more of which the last is even for women and odd for men, and the NHS
 * number's check digit. The century is not in the number. Source: Public Health Scotland, data dictionary, "CHI
 * Number". Prints masked. Immutable and thread-safe.
 */
public final class ChiNumber {

    private final String digits;

    private ChiNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads ten digits that may be grouped by spaces or hyphens; {@code MALFORMED}, {@code CHECK_DIGIT}, or
     * {@code OUT_OF_RANGE} if the first four are no day of a year.
     */
    public static Either<Problem, ChiNumber> parse(String text) {
        return Modulus11.digits(text)
                .filterOrElse(
                        ChiNumber::startsWithDay,
                        digits -> Problem.of(CoreCode.OUT_OF_RANGE, "The number does not begin with a date of birth."))
                .map(ChiNumber::new);
    }

    private static boolean startsWithDay(String digits) {
        int day = number(digits, 0);
        int month = number(digits, 2);
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    /** The ten digits without spaces. */
    public String digits() {
        return digits;
    }

    /** The digits as they are printed on a letter: the date of birth, then the rest. */
    public String formatted() {
        return digits.substring(0, 6) + " " + digits.substring(6);
    }

    /** Whether day, month and the last two digits of the year are those of the number. */
    public boolean agreesWith(LocalDate birthDate) {
        return birthDate.getDayOfMonth() == number(digits, 0)
                && birthDate.getMonthValue() == number(digits, 2)
                && Math.floorMod(birthDate.getYear(), 100) == number(digits, 4);
    }

    /** Whether the ninth digit is that of a woman's number, as it was when the number was issued. */
    public boolean wasIssuedToWoman() {
        return (digits.charAt(8) - '0') % 2 == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChiNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Masked: the number identifies the patient. */
    @Override
    public String toString() {
        return "ChiNumber[***]";
    }
}
