package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.identity.ChiNumber;
import io.github.medsecretary.core.identity.HealthAndCareNumber;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.IdentifierSchemes;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.OdsCode;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IdentitiesProperties {

    @Property
    void a_single_wrong_digit_is_caught(
            @ForAll NhsNumber number, @ForAll @IntRange(max = 9) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = new StringBuilder(number.digits());
        digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + by) % 10));
        assertCaught(NhsNumber.parse(digits.toString()));
    }

    @Property(tries = 500)
    void two_digits_in_each_others_place_are_caught(
            @ForAll NhsNumber number, @ForAll @IntRange(max = 9) int a, @ForAll @IntRange(max = 9) int b) {
        var digits = new StringBuilder(number.digits());
        Assume.that(digits.charAt(a) != digits.charAt(b));
        char first = digits.charAt(a);
        digits.setCharAt(a, digits.charAt(b));
        digits.setCharAt(b, first);
        assertCaught(NhsNumber.parse(digits.toString()));
    }

    @Property(tries = 300)
    void a_single_wrong_digit_is_caught_in_scotland(
            @ForAll ChiNumber number, @ForAll @IntRange(max = 9) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = new StringBuilder(number.digits());
        digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + by) % 10));
        assertCaught(ChiNumber.parse(digits.toString()));
    }

    private static void assertCaught(Either<Problem, ?> read) {
        assertEquals(CoreCode.CHECK_DIGIT, read.getLeft().code());
    }

    @Property(tries = 200)
    void what_is_printed_on_a_letter_is_read_back(
            @ForAll NhsNumber nhs, @ForAll ChiNumber chi, @ForAll HealthAndCareNumber hcn) {
        assertEquals(nhs, NhsNumber.parse(nhs.formatted()).get());
        assertEquals(chi, ChiNumber.parse(chi.formatted()).get());
        assertEquals(hcn, HealthAndCareNumber.parse(hcn.formatted()).get());
    }

    @Property(tries = 200)
    void a_register_entry_and_a_code_are_read_back_in_either_case(@ForAll Registration entry, @ForAll OdsCode code) {
        assertEquals(
                entry,
                Registration.parse(entry.toString().toLowerCase(Locale.ROOT)).get());
        assertEquals(
                code, OdsCode.parse(code.toString().toLowerCase(Locale.ROOT)).get());
    }

    @Property(tries = 200)
    void an_identifier_of_a_known_system_survives_being_printed(@ForAll Identifier identifier) {
        var schemes = IdentifierSchemes.builtIn();
        Assume.that(schemes.systems().contains(identifier.system()));
        assertEquals(
                identifier,
                schemes.parse(identifier.system(), schemes.formatted(identifier))
                        .get());
    }

    @Property(tries = 300)
    void the_order_of_identifiers_agrees_with_equality(@ForAll Identifier a, @ForAll Identifier b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    }

    @Property(tries = 100)
    void numbers_for_tests_are_told_from_issued_ones(@ForAll NhsNumber number) {
        assertTrue(number.isForTests());
        assertNotEquals(number.isForTests(), number.isInIssuedRange());
    }
}
