package io.github.medsecretary.scheduling.replanning.solving;

import java.util.List;

/**
 * Something scarce that spots take.
 *
 * @param quantity how many there are; of one the spots exclude each other, of several so many may take it at once
 * @param longestGap the longest that must lie between two spots that take it, ways between sites included
 * @param travels whether the ways between sites count for it
 * @param loads what is taken of several already, or out of use; of one the spots don't meet what is taken
 */
public record Supply(int quantity, long longestGap, boolean travels, List<Load> loads) {

    /**
     * Some pieces that are gone for a time.
     *
     * @param start from when
     * @param end until when
     * @param pieces how many
     */
    public record Load(long start, long end, long pieces) {}

    /** Copies the loads. */
    public Supply {
        loads = List.copyOf(loads);
    }

    /** The longest that may lie between two spots that are in each other's way: of several, both may want time. */
    long reach() {
        return quantity == 1 ? longestGap : 2 * longestGap;
    }

    /** How many pieces are there for spots at a moment. */
    long left(long moment) {
        long left = quantity;
        for (Load load : loads) {
            left -= load.start <= moment && moment < load.end ? load.pieces : 0;
        }
        return left;
    }
}
