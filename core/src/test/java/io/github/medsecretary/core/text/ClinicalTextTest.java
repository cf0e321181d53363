package io.github.medsecretary.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicalTextTest {

    private static ClinicalText text(String value) {
        return ClinicalText.of(value).get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "knee", "a\r\nb\tc", "😀", "e\u0301", "\uFFFD\uFFFE\u0001", "İß\u00A0"})
    void well_formed_text_is_kept_as_it_was_written(String value) {
        assertEquals(value, text(value).value());
        assertEquals(value.length(), text(value).length());
    }

    @Test
    void a_nul_is_refused_with_its_offset() {
        var problem = ClinicalText.of("ab\u0000c\u0000").getLeft();
        assertEquals(CoreCode.ILLEGAL_CHARACTER, problem.code());
        assertEquals("The text holds a NUL character at offset 2.", problem.reason());
        assertTrue(ClinicalText.of("\u0000").getLeft().reason().contains("offset 0"));
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_with_its_offset() {
        String high = "\uD83D";
        String low = "\uDE00";
        assertHalfAt(0, high);
        assertHalfAt(0, low);
        assertHalfAt(2, "ab" + high);
        assertHalfAt(2, "ab" + high + "c");
        assertHalfAt(2, high + low + low);
        assertHalfAt(0, high + high + low);
        assertHalfAt(0, low + high);
        assertHalfAt(3, "a" + high + low + high);
    }

    private static void assertHalfAt(int offset, String value) {
        assertEquals(
                "The text holds half of a surrogate pair at offset " + offset + ".",
                ClinicalText.of(value).getLeft().reason());
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,true",
        "0,4,true",
        "4,4,true",
        "1,1,true",
        "1,3,true",
        "2,3,false",
        "1,2,false",
        "2,2,false",
        "0,5,false",
        "5,5,false"
    })
    void it_holds_spans_within_it_that_cut_no_pair(int start, int end, boolean held) {
        assertEquals(held, text("a😀b").holds(Span.of(start, end)));
    }

    @Test
    void it_quotes_what_a_span_covers() {
        assertEquals("😀", text("a😀b").quote(Span.of(1, 3)));
        assertEquals("", text("").quote(text("").whole()));
        assertEquals("knee", text("knee").quote(text("knee").whole()));
        assertThrows(IndexOutOfBoundsException.class, () -> text("knee").quote(Span.of(2, 5)));
    }

    @Test
    void it_is_a_sequence_of_characters() {
        assertEquals('n', text("knee").charAt(1));
        assertEquals("nee", text("knee").subSequence(1, 4).toString());
    }

    @Test
    void texts_are_equal_by_their_units_and_never_print_them() {
        assertEquals(text("knee"), text("knee"));
        assertEquals(text("knee").hashCode(), text("knee").hashCode());
        assertNotEquals(text("knee"), text("hip"));
        assertNotEquals(text("knee").hashCode(), text("hip").hashCode());
        assertNotEquals(text("é"), text("e\u0301"));
        assertFalse(text("knee").equals((Object) "knee"));
        assertEquals("ClinicalText[4]", text("knee").toString());
    }
}
