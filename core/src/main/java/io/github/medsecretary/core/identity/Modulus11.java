package io.github.medsecretary.core.identity;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;

/**
 * The ten-digit form that the health numbers of the United Kingdom share: nine digits and a check digit.
 *
 * <p>The check digit is 11 minus the remainder by 11 of the sum of the digits weighted 10 down to 2; 11 counts as 0,
 * and numbers that would need 10 are not issued (NHS Data Model and Dictionary, "NHS Number"). It catches every single
 * wrong digit and every swap of two different neighbours.
 */
final class Modulus11 {

    private static final int LENGTH = 10;

    private Modulus11() {}

    /** The ten digits of a text that may be grouped by spaces or hyphens, or why it isn't such a number. */
    static Either<Problem, String> digits(String text) {
        var digits = new StringBuilder(LENGTH);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ' && c != '-' && c != '\u00A0') {
                return malformed();
            }
        }
        return digits.length() == LENGTH ? checked(digits.toString()) : malformed();
    }

    private static Either<Problem, String> malformed() {
        return Either.left(Problem.of(CoreCode.MALFORMED, "The number has ten digits, grouped by spaces or hyphens."));
    }

    private static Either<Problem, String> checked(String digits) {
        return checkDigit(digits) == digits.charAt(LENGTH - 1) - '0'
                ? Either.right(digits)
                : Either.left(Problem.of(CoreCode.CHECK_DIGIT));
    }

    /** The check digit of nine digits or more, of which the first nine count; 10 if there is none. */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }

    /** Three, three and four digits, as the NHS writes them. */
    static String grouped(String digits) {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }
}
