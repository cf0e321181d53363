package io.github.medsecretary.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClinicalTextTest {

    private static ClinicalText text(String value) {
        return ClinicalText.of(value).get();
    }

    @Test
    void whatNoFormatCanCarryIsRefusedWithItsPlace() {
        var nul = ClinicalText.of("ab\u0000c").getLeft();
        assertEquals(CoreCode.ILLEGAL_CHARACTER, nul.code());
        assertTrue(nul.reason().contains("offset 2"));
        assertTrue(ClinicalText.of("a\ud83d").getLeft().reason().contains("offset 1"));
        assertTrue(ClinicalText.of("\udc4d").getLeft().reason().contains("offset 0"));
        assertTrue(ClinicalText.of("\udc4d\ud83d").isLeft());
        assertTrue(ClinicalText.of("a👍\ud83dx").getLeft().reason().contains("offset 3"));
    }

    @Test
    void everythingElseIsKeptAsItIs() {
        String odd = "İß e\u0301 👩‍⚕️\t\r\n\u00a0\ufeff";
        assertEquals(odd, text(odd).value());
        assertEquals(odd.length(), text(odd).length());
        assertEquals('İ', text(odd).charAt(0));
        assertEquals("ß", text(odd).subSequence(1, 2).toString());
        assertEquals(Span.of(0, odd.length()), text(odd).whole());
    }

    @Test
    void aSpanMustLieInsideAndCutNoCharacter() {
        ClinicalText thumb = text("a👍b");
        assertTrue(thumb.holds(Span.of(1, 3)));
        assertFalse(thumb.holds(Span.of(1, 2)));
        assertFalse(thumb.holds(Span.of(2, 4)));
        assertTrue(thumb.holds(Span.of(0, 4)));
        assertFalse(thumb.holds(Span.of(0, 5)));
        assertTrue(thumb.holds(Span.of(4, 4)));
        assertEquals("👍", thumb.quote(Span.of(1, 3)));
        assertThrows(IndexOutOfBoundsException.class, () -> thumb.quote(Span.of(3, 5)));
    }

    @Test
    void aTextPrintsItsLengthOnly() {
        assertEquals("ClinicalText[5]", text("Field").toString());
        assertEquals(text("Field"), text("Field"));
        assertEquals(text("Field").hashCode(), text("Field").hashCode());
        assertNotEquals(text("Field"), text("field"));
        assertNotEquals(text("Field"), (Object) "Field");
    }

    @Test
    void spansKnowTheirRelations() {
        Span two = Span.of(2, 5);
        assertEquals(3, two.length());
        assertTrue(two.encloses(Span.of(2, 5)));
        assertTrue(two.encloses(Span.of(3, 4)));
        assertFalse(two.encloses(Span.of(1, 4)));
        assertFalse(two.encloses(Span.of(3, 6)));
        assertTrue(two.overlaps(Span.of(4, 9)));
        assertFalse(two.overlaps(Span.of(5, 9)));
        assertFalse(two.overlaps(Span.of(3, 3)));
        assertFalse(Span.of(3, 3).overlaps(two));
        assertTrue(two.abuts(Span.of(5, 9)));
        assertTrue(Span.of(5, 9).abuts(two));
        assertFalse(two.abuts(Span.of(6, 9)));
        assertEquals(Optional.of(Span.of(4, 5)), two.intersection(Span.of(4, 9)));
        assertEquals(Optional.empty(), two.intersection(Span.of(5, 9)));
        assertEquals(Span.of(2, 9), two.span(Span.of(7, 9)));
        assertEquals(Span.of(1, 4), two.shift(-1));
        assertTrue(Span.of(3, 3).isEmpty());
        assertFalse(two.isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Span.of(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> Span.of(3, 2));
    }

    @Test
    void spansAreOrderedByStartTheLongerFirst() {
        assertEquals(
                List.of(Span.of(0, 9), Span.of(0, 3), Span.of(1, 2)),
                List.of(Span.of(1, 2), Span.of(0, 3), Span.of(0, 9)).sorted());
    }

    @Test
    void editsAreMadeAllOrNone() {
        ClinicalText original = text("the ilium and 5.0 mg");
        Edits edits = Edits.of(List.of(Edit.replace(Span.of(14, 20), "5 mg"), Edit.replace(Span.of(4, 9), "ileum")))
                .get();
        assertEquals("the ileum and 5 mg", edits.applyTo(original).get().value());
        assertEquals(2, edits.toSeq().size());
        assertEquals(Span.of(4, 9), edits.toSeq().head().span());
        ClinicalText edited = edits.applyTo(original).get();
        assertEquals(original, edits.inverse(original).applyTo(edited).get());
    }

    @Test
    void editsOfOnePlaceAreRefused() {
        var overlap = Edits.of(List.of(Edit.replace(Span.of(0, 3), "a"), Edit.replace(Span.of(2, 5), "b")));
        assertEquals(CoreCode.OVERLAPPING_EDITS, overlap.getLeft().code());
        assertTrue(overlap.getLeft().reason().contains("offset 2"));
        assertTrue(Edits.of(List.of(Edit.replace(Span.of(1, 1), "a"), Edit.replace(Span.of(1, 1), "b")))
                .isLeft());
        assertTrue(Edits.of(List.of(Edit.replace(Span.of(0, 3), "a"), Edit.replace(Span.of(3, 5), "b")))
                .isRight());
    }

    @Test
    void editsThatDoNotFitChangeNothing() {
        ClinicalText thumb = text("a👍b");
        assertEquals(
                CoreCode.SPAN_OUTSIDE_TEXT,
                Edits.of(List.of(Edit.replace(Span.of(3, 9), "x")))
                        .get()
                        .applyTo(thumb)
                        .getLeft()
                        .code());
        assertEquals(
                CoreCode.SPAN_OUTSIDE_TEXT,
                Edits.of(List.of(Edit.replace(Span.of(2, 3), "x")))
                        .get()
                        .applyTo(thumb)
                        .getLeft()
                        .code());
        assertEquals(
                CoreCode.ILLEGAL_CHARACTER,
                Edits.of(List.of(Edit.replace(Span.of(0, 1), "\u0000")))
                        .get()
                        .applyTo(thumb)
                        .getLeft()
                        .code());
        assertFalse(Edit.replace(Span.of(0, 1), "secret").toString().contains("secret"));
    }
}
