package io.github.medsecretary.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalNumbersTest {

    private static String complete(String nine) {
        return nine + Modulus11.checkDigit(nine);
    }

    private static ChiNumber chi(String nine) {
        return ChiNumber.parse(complete(nine)).get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"290200123", "010130123", "311299123", "300490123"})
    void a_scottish_number_begins_with_a_day_of_a_year(String nine) {
        assertTrue(ChiNumber.parse(complete(nine)).isRight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"300200123", "000130123", "320130133", "310490123", "011330123", "010030123"})
    void what_begins_with_no_day_of_a_year_is_out_of_range(String nine) {
        assertEquals(
                CoreCode.OUT_OF_RANGE, ChiNumber.parse(complete(nine)).getLeft().code());
    }

    @Test
    void a_scottish_number_is_printed_after_its_date_of_birth() {
        var number = chi("010130123");
        assertEquals("010130 " + number.digits().substring(6), number.formatted());
        assertEquals("ChiNumber[***]", number.toString());
    }

    @Test
    void a_scottish_number_agrees_with_a_birthday_in_any_century() {
        var number = chi("010203123");
        assertTrue(number.agreesWith(LocalDate.of(1903, 2, 1)));
        assertTrue(number.agreesWith(LocalDate.of(2003, 2, 1)));
        assertFalse(number.agreesWith(LocalDate.of(2003, 1, 2)));
        assertFalse(number.agreesWith(LocalDate.of(2003, 2, 2)));
        assertFalse(number.agreesWith(LocalDate.of(2003, 3, 1)));
        assertFalse(number.agreesWith(LocalDate.of(2004, 2, 1)));
    }

    @Test
    void the_ninth_digit_is_even_for_women() {
        assertTrue(chi("010130122").wasIssuedToWoman());
        assertFalse(chi("010130123").wasIssuedToWoman());
        assertTrue(chi("010130120").wasIssuedToWoman());
    }

    @Test
    void scottish_numbers_are_equal_by_their_digits() {
        assertEquals(chi("010130123"), chi("010130123"));
        assertEquals(chi("010130123").hashCode(), chi("010130123").hashCode());
        assertNotEquals(chi("010130123").hashCode(), chi("010130122").hashCode());
        assertNotEquals(chi("010130123"), chi("010130122"));
        assertFalse(chi("010130123").equals((Object) "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"320000001", "399999999", "350000001"})
    void a_northern_irish_number_lies_between_320_and_399_million(String nine) {
        var number = HealthAndCareNumber.parse(complete(nine)).get();
        assertEquals(complete(nine), number.digits());
        assertEquals(12, number.formatted().length());
        assertEquals("HealthAndCareNumber[***]", number.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"319999998", "400000000", "000000000", "943476591"})
    void any_other_number_is_not_northern_irish(String nine) {
        assertEquals(
                CoreCode.OUT_OF_RANGE,
                HealthAndCareNumber.parse(complete(nine)).getLeft().code());
    }

    @Test
    void northern_irish_numbers_are_equal_by_their_digits() {
        var number = HealthAndCareNumber.parse(complete("350000001")).get();
        var same = HealthAndCareNumber.parse(complete("350000001")).get();
        var other = HealthAndCareNumber.parse(complete("360000001")).get();
        assertEquals(number, same);
        assertEquals(number.hashCode(), same.hashCode());
        assertNotEquals(number, other);
        assertNotEquals(number.hashCode(), other.hashCode());
        assertFalse(number.equals((Object) "x"));
    }

    @Test
    void a_text_that_is_no_number_is_malformed_everywhere() {
        assertEquals(CoreCode.MALFORMED, ChiNumber.parse("0101301").getLeft().code());
        assertEquals(
                CoreCode.MALFORMED, HealthAndCareNumber.parse("x").getLeft().code());
    }
}
