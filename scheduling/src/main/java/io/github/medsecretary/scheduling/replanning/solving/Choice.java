package io.github.medsecretary.scheduling.replanning.solving;

import org.jspecify.annotations.Nullable;

/**
 * A row in a spot, or nowhere, with what that costs and is charged for, in fractions.
 *
 * @param row the row
 * @param spot the spot, or none
 * @param value its cost and what the moments it takes are charged
 */
record Choice(Row row, @Nullable Spot spot, long value) implements Comparable<Choice> {

    long cost() {
        return spot == null ? row.unplaced : spot.cost;
    }

    @Override
    public int compareTo(Choice other) {
        int byValue = Long.compare(value, other.value);
        if (byValue != 0 || spot == null || other.spot == null) {
            return byValue != 0 ? byValue : Boolean.compare(spot == null, other.spot == null);
        }
        return spot.compareTo(other.spot);
    }
}
