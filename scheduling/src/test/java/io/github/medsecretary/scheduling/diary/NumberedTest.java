package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The small parts that the trees are made of. */
class NumberedTest {

    private static final Numbered<String> NUMBERED = Numbered.of(List.of("b", "Aa", "BB"), each -> each);

    @Test
    void things_are_numbered_in_order_of_id() {
        assertEquals(3, NUMBERED.size());
        assertEquals(List.of("Aa", "BB", "b"), NUMBERED.all().asJava());
        for (int i = 0; i < NUMBERED.size(); i++) {
            assertEquals(i, NUMBERED.number(NUMBERED.at(i)));
        }
    }

    @Test
    void what_is_not_there_has_no_number() {
        assertEquals(-1, NUMBERED.number("c"));
        assertNull(NUMBERED.find("c"));
        assertEquals("b", NUMBERED.find("b"));
    }

    @Test
    void portions_are_as_even_as_can_be() {
        var all = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertEquals(List.of(3, 3, 4), Portion.of(all, 4, List::size));
        assertEquals(List.of(10), Portion.of(all, 10, List::size));
        assertEquals(List.of(), Portion.of(List.<Integer>of(), 10, List::size));
        assertEquals(List.of(all.subList(0, 5), all.subList(5, 10)), Portion.of(all, 9, List::copyOf));
    }

    @Test
    void a_splice_replaces_a_part() {
        int[] array = {1, 2, 3, 4};
        assertArrayEquals(new int[] {1, 9, 8, 7, 4}, Splice.of(array, 1, 3, new int[] {9, 8, 7}));
        assertArrayEquals(new int[] {1, 2, 3, 4, 5}, Splice.of(array, 4, 4, new int[] {5}));
        assertArrayEquals(new int[] {4}, Splice.of(array, 0, 3, new int[0]));
        assertArrayEquals(new int[] {1, 2, 3, 4}, array);
    }

    @Test
    void a_splice_of_other_arrays_is_the_same() {
        assertArrayEquals(new long[] {1, 9}, Splice.of(new long[] {1, 2, 3}, 1, 3, new long[] {9}));
        assertArrayEquals(new String[] {"x", "b"}, Splice.of(new String[] {"a", "b"}, 0, 1, new String[] {"x"}));
    }

    @Test
    void lanes_of_ids_that_hash_alike_are_two() {
        assertEquals(Lane.of("Aa").number(), Lane.of("BB").number());
        assertEquals(false, Lane.of("Aa").equals(Lane.of("BB")));
    }
}
