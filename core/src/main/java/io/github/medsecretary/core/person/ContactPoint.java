package io.github.medsecretary.core.person;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/**
 * A way to reach somebody other than by post: FHIR's ContactPoint.
 *
 * @param medium by what
 * @param value the number or address; masked when printed
 * @param mayLeaveMessage whether the person agreed that a message be left there
 */
public record ContactPoint(Medium medium, String value, boolean mayLeaveMessage) {

    private static final Pattern TELEPHONE = Pattern.compile("[+(]?[0-9][0-9 ()-]{5,22}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,190}");

    /** By what somebody is reached. */
    public enum Medium {
        /** Telephone. */
        PHONE,
        /** Text message. */
        SMS,
        /** Electronic mail. */
        EMAIL
    }

    /** Checks that nothing is null. */
    public ContactPoint {
        requireNonNull(medium, "medium");
        requireNonNull(value, "value");
    }

    /** The contact point of that shape, or {@code MALFORMED}; no message may be left unless that is said. */
    public static Either<Problem, ContactPoint> of(Medium medium, String value) {
        Pattern shape = medium == Medium.EMAIL ? EMAIL : TELEPHONE;
        String plain = value.strip();
        return shape.matcher(plain).matches()
                ? Either.right(new ContactPoint(medium, plain, false))
                : Either.left(Problem.of(CoreCode.MALFORMED, "This is no telephone number or e-mail address."));
    }

    /** The same, with the person's agreement that a message be left. */
    public ContactPoint withMessages() {
        return new ContactPoint(medium, value, true);
    }

    /** Without the number. */
    @Override
    public String toString() {
        return "ContactPoint[" + medium + ", ***]";
    }
}
