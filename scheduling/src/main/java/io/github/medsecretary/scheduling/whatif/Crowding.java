package io.github.medsecretary.scheduling.whatif;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many at least can't stay where rooms are too few: those who are there at one moment need a room each, whichever
 * like rooms they are given. So that this need not be learnt by giving them out in every way.
 *
 * @param guests who would stay
 */
record Crowding(List<Guest> guests) {

    /**
     * Somebody who needs one of some rooms.
     *
     * @param when how long
     * @param own the ids of the rooms that they had; whoever shared one may have to be borne with as before
     * @param rooms the ids of the rooms that would do
     */
    record Guest(Interval when, Set<String> own, Set<String> rooms) {}

    /** At moments at which nobody is there who was at the last one, all that lack a room together; the most of these. */
    int outAtLeast() {
        var moments = guests.map(each -> each.when().start()).distinct().sorted();
        var most = new TreeMap<Instant, Integer>();
        for (Instant moment : moments) {
            var there = guests.filter(each -> each.when().contains(moment));
            var apart =
                    most.lowerEntry(there.map(each -> each.when().start()).min().get());
            var before = most.lowerEntry(moment);
            int here = lacking(there) + (apart == null ? 0 : apart.getValue());
            most.put(moment, Math.max(here, before == null ? 0 : before.getValue()));
        }
        return most.isEmpty() ? 0 : most.lastEntry().getValue();
    }

    /** How many of those who are there at once have no room when as many as can be have one. */
    private static int lacking(Seq<Guest> there) {
        var takers = new TreeMap<String, Guest>();
        var shared = new TreeSet<String>();
        int lacking = 0;
        for (Guest each : there) {
            boolean isAlone = each.own().stream().noneMatch(shared::contains);
            shared.addAll(each.own());
            if (isAlone && !isSeated(each, takers, new TreeSet<>())) {
                lacking++;
            }
        }
        return lacking;
    }

    private static boolean isSeated(Guest guest, Map<String, Guest> takers, Set<String> seen) {
        for (String room : guest.rooms()) {
            if (seen.add(room)) {
                var taker = takers.get(room);
                if (taker == null || isSeated(taker, takers, seen)) {
                    takers.put(room, guest);
                    return true;
                }
            }
        }
        return false;
    }
}
