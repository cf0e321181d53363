package io.github.medsecretary.core.identity;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * A professional's entry in a register, such as {@code GMC 0000000}. Registers are public: it prints as it is. Only the
 * form is checked; whether the entry stands is the register's to say. Immutable and thread-safe.
 */
public final class Registration {

    private final Regulator regulator;
    private final String number;

    private Registration(Regulator regulator, String number) {
        this.regulator = regulator;
        this.number = number;
    }

    /** The entry of that number; {@code MALFORMED} if the regulator's numbers have another form. */
    public static Either<Problem, Registration> of(Regulator regulator, String number) {
        String plain = number.strip();
        return regulator.issues(plain)
                ? Either.right(new Registration(regulator, plain.toUpperCase(Locale.ROOT)))
                : Either.left(Problem.of(
                        CoreCode.MALFORMED, "This is not the form of the numbers of the " + regulator.display() + "."));
    }

    /** Reads the regulator's abbreviation, a space, and the number; {@code UNKNOWN_CODE} or {@code MALFORMED}. */
    public static Either<Problem, Registration> parse(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        String name = parts[0].toUpperCase(Locale.ROOT);
        for (Regulator regulator : Regulator.values()) {
            if (regulator.name().equals(name) && parts.length == 2) {
                return of(regulator, parts[1]);
            }
        }
        return Either.left(Problem.of(
                CoreCode.UNKNOWN_CODE, "A registration is a regulator's abbreviation, a space and a number."));
    }

    /** Who registers. */
    public Regulator regulator() {
        return regulator;
    }

    /** The number. */
    public String number() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Registration that && regulator == that.regulator && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return 31 * regulator.name().hashCode() + number.hashCode();
    }

    /** As it is printed on a letter: {@code GMC 0000000}. */
    @Override
    public String toString() {
        return regulator.name() + " " + number;
    }
}
