package io.github.medsecretary.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", " 943\u00A0476\u00A05919 "})
    void the_dictionarys_example_is_read_however_it_is_grouped(String typed) {
        var number = NhsNumber.parse(typed).get();
        assertEquals("9434765919", number.digits());
        assertEquals("943 476 5919", number.formatted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "943476591",
                "94347659190",
                "943 476 591X",
                "943.476.5919",
                "٩٤٣٤٧٦٥٩١٩",
                "９４３４７６５９１９",
                "/434765919",
                ":434765919"
            })
    void anything_but_ten_ascii_digits_is_malformed(String typed) {
        assertEquals(CoreCode.MALFORMED, NhsNumber.parse(typed).getLeft().code());
    }

    @Test
    void a_wrong_check_digit_is_told_from_a_wrong_form() {
        assertEquals(
                CoreCode.CHECK_DIGIT, NhsNumber.parse("9434765918").getLeft().code());
    }

    @Test
    void a_number_whose_check_digit_would_be_ten_was_never_issued() {
        assertEquals(10, Modulus11.checkDigit("987654313"));
        for (char last = '0'; last <= '9'; last++) {
            assertEquals(
                    CoreCode.CHECK_DIGIT,
                    NhsNumber.parse("987654313" + last).getLeft().code());
        }
    }

    @Test
    void a_remainder_of_nothing_has_the_check_digit_nought() {
        assertEquals(0, Modulus11.checkDigit("000000000"));
        assertEquals(9, Modulus11.checkDigit("943476591"));
    }

    @Test
    void numbers_for_tests_and_issued_ranges_are_known_by_their_first_digits() {
        assertTrue(NhsNumber.parse("9990000018").get().isForTests());
        assertFalse(NhsNumber.parse("9434765919").get().isForTests());
        assertFalse(NhsNumber.parse("9434765919").get().isInIssuedRange());
        assertTrue(NhsNumber.parse("4010232137").get().isInIssuedRange());
        assertTrue(NhsNumber.parse(number("600000000")).get().isInIssuedRange());
        assertTrue(NhsNumber.parse(number("700000000")).get().isInIssuedRange());
        assertFalse(NhsNumber.parse(number("500000000")).get().isInIssuedRange());
    }

    private static String number(String nine) {
        return nine + Modulus11.checkDigit(nine);
    }

    @Test
    void two_readings_of_one_number_are_equal_and_masked() {
        var number = NhsNumber.parse("9434765919").get();
        assertEquals(number, NhsNumber.parse("943 476 5919").get());
        assertEquals(number.hashCode(), NhsNumber.parse("943 476 5919").get().hashCode());
        assertNotEquals(number, NhsNumber.parse("9990000018").get());
        assertFalse(number.equals((Object) "9434765919"));
        assertEquals("NhsNumber[***]", number.toString());
        assertNotEquals(0, number.hashCode());
    }
}
