package io.github.medsecretary.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M1 1AA",
                "M60 1NW",
                "CR2 6XH",
                "DN55 1PT",
                "W1A 1HQ",
                "EC1A 1BB",
                "EX8 1AA",
                "GIR 0AA",
                "BF1 0AX",
                "BX1 1LT",
                "JE2 3AB",
                "GY1 1AA",
                "IM1 1AA",
                "ZZ99 3VZ",
                "ZZ99 3CZ",
                "N1C 4AG"
            })
    void every_shape_that_royal_mail_and_the_nhs_use_is_read(String text) {
        assertEquals(text, Postcode.parse(text).get().value());
    }

    @ParameterizedTest
    @CsvSource({
        "ex81aa,EX8 1AA",
        "eX8 1aA,EX8 1AA",
        "'  EX8   1AA  ',EX8 1AA",
        "EX 81 AA,EX8 1AA",
        "EX8\u00A01AA,EX8 1AA",
        "gir0aa,GIR 0AA",
        "zz993vz,ZZ99 3VZ"
    })
    void case_and_spaces_are_put_right(String typed, String expected) {
        assertEquals(expected, Postcode.parse(typed).get().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EX8",
                "1AA",
                "EX8 1A",
                "EX8 1AAA",
                "EX8 AAA",
                "QX8 1AA",
                "VX8 1AA",
                "XX8 1AA",
                "EI8 1AA",
                "EJ8 1AA",
                "EZ8 1AA",
                "EX8 1CA",
                "EX8 1IA",
                "EX8 1KA",
                "EX8 1AM",
                "EX8 1AO",
                "EX8 1AV",
                "W1I 1HQ",
                "EC1C 1BB",
                "EX888 1AA",
                "BFPO 58",
                "GIR 0AB",
                "ZZ98 3VZ",
                "EX8-1AA",
                "90210"
            })
    void anything_else_is_malformed(String text) {
        assertEquals(CoreCode.MALFORMED, Postcode.parse(text).getLeft().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ß1 1AA", "ſW1A 1AA", "ıP1 1AA", "GıR 0AA", "ＥX8 1AA", "EX٨ 1AA"})
    void letters_with_english_capitals_are_not_english_letters(String text) {
        assertEquals(CoreCode.MALFORMED, Postcode.parse(text).getLeft().code());
    }

    @Test
    void only_zz99_stands_for_no_place() {
        assertTrue(Postcode.noFixedAbode().isPseudo());
        assertEquals("ZZ99 3VZ", Postcode.noFixedAbode().value());
        assertTrue(Postcode.parse("ZZ99 3CZ").get().isPseudo());
        assertFalse(Postcode.parse("GIR 0AA").get().isPseudo());
        assertFalse(Postcode.parse("EX8 1AA").get().isPseudo());
    }

    @Test
    void postcodes_are_equal_in_any_spelling_and_masked() {
        var code = Postcode.parse("EX8 1AA").get();
        assertEquals(code, Postcode.parse("ex81aa").get());
        assertEquals(code.hashCode(), Postcode.parse("ex81aa").get().hashCode());
        assertNotEquals(code, Postcode.parse("EX8 1AB").get());
        assertNotEquals(code.hashCode(), Postcode.parse("EX8 1AB").get().hashCode());
        assertFalse(code.equals((Object) "EX8 1AA"));
        assertEquals("Postcode[***]", code.toString());
    }
}
