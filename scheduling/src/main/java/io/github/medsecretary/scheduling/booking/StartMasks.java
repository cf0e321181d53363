package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.diary.TakenMinutes;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.TreeMap;

/**
 * At which starts of a grid a visit certainly can't be had.
 *
 * @param patient when the patient is taken
 * @param length how long the visit takes
 */
record StartMasks(TakenMinutes patient, Duration length) {

    /** Where something is taken that no visit does without. What only some do without is left to the seats. */
    StartMask blocked(SessionSeats.Place place, StartGrid grid) {
        var seats = place.seats();
        long shortest = grid.wholeMinutes(length);
        long longest = grid.wholeMinutes(length.plus(seats.after()));
        var visits = StartMask.over(grid, longest).and(patient, Layer.VISITS);
        place.site().ifPresent(site -> visits.and(site, Layer.CLOSED));
        for (Seat each : seats.certain()) {
            visits.and(each.minutes(), Layer.CLOSED).and(each.minutes(), Layer.BUSY);
        }
        var mask = visits.spread(shortest);
        return longest > shortest ? mask.or(kept(seats, grid, longest)) : mask;
    }

    /** Where others take what a visit keeps after its end. */
    private StartMask kept(Seats seats, StartGrid grid, long longest) {
        var byLength = new TreeMap<Long, StartMask>();
        for (Seat each : seats.certain()) {
            byLength.computeIfAbsent(grid.wholeMinutes(length.plus(each.after())), any -> StartMask.over(grid, longest))
                    .and(each.minutes(), Layer.VISITS);
        }
        var mask = StartMask.unknown();
        for (var each : byLength.entrySet()) {
            mask = mask.or(each.getValue().spread(each.getKey()));
        }
        return mask;
    }

    /**
     * Where a visit breaks two different rules at least, whatever it takes.
     *
     * @param once whether it breaks one anyway, about what is not looked at here
     */
    StartMask brokenTwice(SessionSeats.Place place, StartGrid grid, boolean once) {
        long minutes = grid.wholeMinutes(length);
        var absent = StartMask.over(grid, minutes);
        var booked = StartMask.over(grid, minutes);
        var rest = StartMask.over(grid, minutes);
        for (Seat each : place.seats().certain()) {
            (each.isPractitioner() ? absent : rest).and(each.minutes(), Layer.CLOSED);
            (each.isPractitioner() ? booked : rest).and(each.minutes(), Layer.VISITS);
        }
        var closed = StartMask.over(grid, minutes);
        place.site().ifPresent(site -> closed.and(site, Layer.CLOSED));
        var busy = StartMask.over(grid, minutes).and(patient, Layer.VISITS);

        var broken = once ? StartMask.all(grid, minutes) : StartMask.over(grid, minutes);
        var twice = StartMask.over(grid, minutes);
        for (StartMask each : List.of(absent, booked, rest, closed, busy)) {
            StartMask another = each.spread(minutes);
            twice.orBoth(broken, another);
            broken.or(another);
        }
        return twice;
    }
}
