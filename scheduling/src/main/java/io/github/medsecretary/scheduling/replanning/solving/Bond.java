package io.github.medsecretary.scheduling.replanning.solving;

/**
 * Two rows that must keep an order and a distance, if both have spots.
 *
 * @param before the number of the row that comes first
 * @param after the number of the row that comes when the first has ended
 * @param minDays the least number of calendar days between
 * @param maxDays the greatest
 */
public record Bond(int before, int after, long minDays, long maxDays) {

    boolean isKept(Spot first, Spot second) {
        long days = second.day - first.day;
        return second.start >= first.end && days >= minDays && days <= maxDays;
    }
}
