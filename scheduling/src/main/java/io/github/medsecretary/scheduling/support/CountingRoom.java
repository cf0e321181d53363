package io.github.medsecretary.scheduling.support;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.Interval;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Instant;

/**
 * How many more of one service would fit, with everybody supported staying so.
 *
 * <p>Rooms of different services do not add up: they may be the same seats.
 *
 * @param service the id of the service
 */
public record CountingRoom(String service) {

    private static final Rank LAST = new Rank(Standing.PROVISIONAL, Long.MAX_VALUE);

    /** Checks that nothing is null. */
    public CountingRoom {
        requireNonNull(service, "service");
    }

    /** How many more fit in one slot. */
    public int at(SessionSupport support, Interval slot) {
        return support.seats(slot).room(new Claim("", slot, service, LAST));
    }

    boolean hasAny(SessionSupport support, Interval slot) {
        return support.canBook(new Claim("", slot, service, LAST));
    }

    /** How many more fit in each slot that lies wholly within a stretch of time, in order; slots with none are left out. */
    public Map<Interval, Integer> within(SessionSupport support, Interval stretch) {
        return TreeMap.ofEntries(support.slots(stretch).map(slot -> new Tuple2<>(slot, at(support, slot))))
                .filterValues(room -> room > 0);
    }

    /**
     * How many can be seen so many times in a row, from each slot on: the least room of the slots that follow each other
     * without a gap, and of several such rows the one with the most. It is 0 for a slot with room that begins no row.
     *
     * @param visits how many slots in a row, at least 1
     */
    public Map<Interval, Integer> inARow(SessionSupport support, Interval stretch, int visits) {
        Map<Interval, Integer> single = within(support, stretch);
        var byStart = new java.util.TreeMap<Instant, Seq<Interval>>();
        single.keySet().forEach(slot -> byStart.merge(slot.start(), List.of(slot), Seq::appendAll));
        Map<Interval, Integer> rows = single;
        for (int visit = 1; visit < visits; visit++) {
            Map<Interval, Integer> rest = rows;
            rows = single.map((slot, room) ->
                    new Tuple2<>(slot, Math.min(room, most(byStart.getOrDefault(slot.end(), List.empty()), rest))));
        }
        return rows;
    }

    private static int most(Seq<Interval> slots, Map<Interval, Integer> rooms) {
        return slots.flatMap(rooms::get).max().getOrElse(0);
    }
}
