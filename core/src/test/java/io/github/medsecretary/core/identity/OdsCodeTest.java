package io.github.medsecretary.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.medsecretary.core.problem.CoreCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"RH8", "A12345", "7A1", "ABCDE12345", " rh8\n"})
    void three_to_ten_letters_and_digits_are_a_code(String text) {
        var code = OdsCode.parse(text).get();
        assertEquals(text.strip().toUpperCase(java.util.Locale.ROOT), code.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RH", "ABCDE123456", "RH-8", "R H8", "RHÉ", "ß12", "ı12", "ﬁ2"})
    void anything_else_is_malformed(String text) {
        assertEquals(CoreCode.MALFORMED, OdsCode.parse(text).getLeft().code());
    }

    @Test
    void codes_are_equal_in_either_case() {
        var code = OdsCode.parse("RH8").get();
        assertEquals(code, OdsCode.parse("rh8").get());
        assertEquals(code.hashCode(), OdsCode.parse("rh8").get().hashCode());
        assertNotEquals(code, OdsCode.parse("RH9").get());
        assertNotEquals(code.hashCode(), OdsCode.parse("RH9").get().hashCode());
        assertFalse(code.equals((Object) "RH8"));
    }
}
