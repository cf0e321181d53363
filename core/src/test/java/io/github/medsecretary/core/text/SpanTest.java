package io.github.medsecretary.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void a_span_begins_at_nought_or_later_and_ends_no_earlier_than_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> Span.of(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> Span.of(2, 1));
        assertEquals(0, Span.of(0, 0).length());
        assertThrows(IllegalArgumentException.class, () -> Span.of(1, 2).shift(-2));
        assertThrows(IllegalArgumentException.class, () -> Span.of(1, 2).shift(Integer.MAX_VALUE));
    }

    @Test
    void a_point_overlaps_nothing_and_is_enclosed_by_what_it_touches() {
        var point = Span.of(3, 3);
        assertTrue(point.isEmpty());
        assertFalse(point.overlaps(Span.of(0, 9)));
        assertFalse(Span.of(0, 9).overlaps(point));
        assertTrue(Span.of(0, 3).encloses(point));
        assertTrue(Span.of(3, 5).encloses(point));
        assertFalse(Span.of(4, 5).encloses(point));
        assertTrue(Span.of(0, 3).abuts(point));
        assertTrue(point.intersection(Span.of(0, 9)).isEmpty());
    }

    @Test
    void neighbours_abut_and_do_not_overlap() {
        var first = Span.of(0, 3);
        var second = Span.of(3, 5);
        assertTrue(first.abuts(second));
        assertTrue(second.abuts(first));
        assertFalse(first.overlaps(second));
        assertFalse(second.overlaps(first));
        assertFalse(first.abuts(Span.of(4, 5)));
        assertEquals(Span.of(0, 5), second.span(first));
    }

    @Test
    void what_two_share_is_their_intersection() {
        assertEquals(Optional.of(Span.of(2, 3)), Span.of(0, 3).intersection(Span.of(2, 5)));
        assertEquals(Optional.of(Span.of(2, 3)), Span.of(2, 5).intersection(Span.of(0, 3)));
        assertEquals(Optional.of(Span.of(2, 3)), Span.of(0, 9).intersection(Span.of(2, 3)));
    }

    @Test
    void the_longer_of_two_that_begin_together_comes_first() {
        assertEquals(
                List.of(Span.of(0, 5), Span.of(0, 3), Span.of(0, 0), Span.of(1, 9)),
                List.of(Span.of(0, 0), Span.of(1, 9), Span.of(0, 3), Span.of(0, 5))
                        .sorted());
        assertEquals(0, Span.of(1, 2).compareTo(Span.of(1, 2)));
    }

    @Test
    void a_shifted_span_keeps_its_length() {
        assertEquals(Span.of(5, 8), Span.of(2, 5).shift(3));
        assertEquals(Span.of(0, 3), Span.of(2, 5).shift(-2));
    }
}
