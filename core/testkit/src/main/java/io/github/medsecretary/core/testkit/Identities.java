package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.identity.ChiNumber;
import io.github.medsecretary.core.identity.HealthAndCareNumber;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.OdsCode;
import io.github.medsecretary.core.identity.Registration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitraries of numbers by which people and bodies are known. */
public final class Identities {

    private Identities() {}

    /** NHS numbers reserved for tests: they begin with 999. */
    public static Arbitrary<NhsNumber> nhsNumbers() {
        return digits(7)
                .map(rest -> "999" + rest)
                .map(NhsNumber::parse)
                .filter(either -> either.isRight())
                .map(either -> either.get());
    }

    /** Health and Care numbers. */
    public static Arbitrary<HealthAndCareNumber> healthAndCareNumbers() {
        return digits(9)
                .map(rest -> "3" + rest)
                .map(HealthAndCareNumber::parse)
                .filter(either -> either.isRight())
                .map(either -> either.get());
    }

    /** CHI numbers, whose first six digits are a date of birth. */
    public static Arbitrary<ChiNumber> chiNumbers() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 99),
                        digits(4))
                .as((day, month, year, rest) -> String.format("%02d%02d%02d%s", day, month, year, rest))
                .map(ChiNumber::parse)
                .filter(either -> either.isRight())
                .map(either -> either.get());
    }

    /** NHS numbers as identifiers. */
    public static Arbitrary<Identifier> identifiers() {
        return nhsNumbers().map(Identifier::of);
    }

    /** Entries in the General Medical Council's register. */
    public static Arbitrary<Registration> registrations() {
        return digits(7).map(number -> Registration.parse("GMC " + number).get());
    }

    /** Codes of general practices. */
    public static Arbitrary<OdsCode> odsCodes() {
        return digits(5).map(number -> OdsCode.parse("A" + number).get());
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }
}
