package io.github.medsecretary.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final ClinicalText KNEE =
            ClinicalText.of("Pain in the left knee.").get();

    private static Edit edit(int start, int end, String replacement) {
        return Edit.replace(Span.of(start, end), replacement);
    }

    private static Edits edits(Edit... all) {
        return Edits.of(List.of(all)).get();
    }

    private static Either<Problem, Edits> tried(Edit... all) {
        return Edits.of(List.of(all));
    }

    @Test
    void all_are_made_at_once_whatever_their_order() {
        var changed = edits(edit(21, 22, "!"), edit(12, 16, "right"), edit(0, 0, "No. "))
                .applyTo(KNEE)
                .get();
        assertEquals("No. Pain in the right knee!", changed.value());
    }

    @Test
    void none_leaves_the_text_as_it_is() {
        assertEquals(KNEE, edits().applyTo(KNEE).get());
        assertTrue(edits().inverse(KNEE).toSeq().isEmpty());
    }

    @Test
    void two_at_one_place_are_refused_with_the_place() {
        var problem = tried(edit(0, 5, "a"), edit(4, 6, "b")).getLeft();
        assertEquals(CoreCode.OVERLAPPING_EDITS, problem.code());
        assertEquals("Two edits change offset 4.", problem.reason());
        assertTrue(tried(edit(3, 3, "a"), edit(3, 3, "b")).isLeft());
        assertTrue(tried(edit(3, 5, "a"), edit(3, 5, "a")).isLeft());
        assertTrue(tried(edit(3, 5, "a"), edit(4, 4, "b")).isLeft());
        assertTrue(tried(edit(0, 9, "a"), edit(1, 2, "b"), edit(8, 10, "c")).isLeft());
    }

    @Test
    void neighbours_and_insertions_at_their_edges_go_together() {
        var text = ClinicalText.of("abcd").get();
        var changed = edits(edit(0, 2, "X"), edit(2, 2, "-"), edit(2, 4, "Y"), edit(4, 4, "."), edit(0, 0, ">"))
                .applyTo(text)
                .get();
        assertEquals(">X-Y.", changed.value());
    }

    @Test
    void one_that_does_not_fit_changes_nothing() {
        var both = edits(edit(0, 4, "Ache"), edit(20, 23, "x"));
        var problem = both.applyTo(KNEE).getLeft();
        assertEquals(CoreCode.SPAN_OUTSIDE_TEXT, problem.code());
        assertEquals("An edit of 20..23 does not fit a text of 22 units.", problem.reason());
        assertTrue(edits(edit(22, 22, "!")).applyTo(KNEE).isRight());
    }

    @Test
    void one_that_cuts_a_surrogate_pair_does_not_fit() {
        var smile = ClinicalText.of("😀").get();
        assertEquals(
                CoreCode.SPAN_OUTSIDE_TEXT,
                edits(edit(1, 1, "x")).applyTo(smile).getLeft().code());
    }

    @Test
    void a_replacement_that_can_not_be_text_is_refused() {
        assertEquals(
                CoreCode.ILLEGAL_CHARACTER,
                edits(edit(0, 1, "\u0000")).applyTo(KNEE).getLeft().code());
        assertEquals(
                CoreCode.ILLEGAL_CHARACTER,
                edits(edit(0, 1, "\uD83D")).applyTo(KNEE).getLeft().code());
    }

    @Test
    void two_halves_of_a_pair_in_neighbouring_edits_are_refused() {
        var halves = edits(edit(0, 1, "\uD83D"), edit(1, 2, "\uDE00"));
        assertEquals(CoreCode.ILLEGAL_CHARACTER, halves.applyTo(KNEE).getLeft().code());
    }

    @Test
    void the_inverse_of_neighbouring_deletions_is_one_insertion() {
        var text = ClinicalText.of("abcdef").get();
        var deletions = edits(edit(1, 2, ""), edit(2, 4, ""), edit(4, 5, ""));
        var inverse = deletions.inverse(text);
        assertEquals(List.of(edit(1, 1, "bcd" + "e")), inverse.toSeq());
        assertEquals("af", deletions.applyTo(text).get().value());
        assertEquals(text, inverse.applyTo(deletions.applyTo(text).get()).get());
    }

    @Test
    void the_inverse_shifts_with_what_was_put_in_before() {
        var text = ClinicalText.of("left knee").get();
        var both = edits(edit(0, 4, "right"), edit(9, 9, "s"), edit(5, 6, ""));
        assertEquals("right nees", both.applyTo(text).get().value());
        assertEquals(
                List.of(edit(0, 5, "left"), edit(6, 6, "k"), edit(9, 10, "")),
                both.inverse(text).toSeq());
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> both.inverse(ClinicalText.of("knee").get()));
    }

    @Test
    void an_edit_prints_its_place_only() {
        assertEquals("Edit[0..4 -> ***]", edit(0, 4, "right").toString());
        assertNotEquals(edit(0, 4, "right"), edit(0, 4, "left"));
    }
}
