package io.github.medsecretary.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the check digit is for. */
class Modulus11Properties {

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(9)
                .filter(digits -> Modulus11.checkDigit(digits) < 10)
                .map(digits -> digits + Modulus11.checkDigit(digits));
    }

    @Property
    void aNumberWithItsCheckDigitIsAccepted(@ForAll("numbers") String number) {
        assertEquals(number, NhsNumber.parse(number).get().digits());
        assertEquals(number, NhsNumber.parse(Modulus11.grouped(number)).get().digits());
    }

    @Property
    void oneWrongDigitIsNoticed(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 9) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        int wrong = (number.charAt(at) - '0' + by) % 10;
        assertTrue(NhsNumber.parse(number.substring(0, at) + wrong + number.substring(at + 1))
                .isLeft());
    }

    @Property
    void twoNeighboursInTheWrongOrderAreNoticed(@ForAll("numbers") String number, @ForAll @IntRange(max = 8) int at) {
        char[] digits = number.toCharArray();
        char first = digits[at];
        digits[at] = digits[at + 1];
        digits[at + 1] = first;
        String swapped = new String(digits);
        assertTrue(swapped.equals(number) || NhsNumber.parse(swapped).isLeft());
    }
}
