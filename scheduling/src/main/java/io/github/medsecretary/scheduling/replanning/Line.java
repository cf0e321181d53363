package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.replanning.solving.Source;
import io.github.medsecretary.scheduling.replanning.solving.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The spots of one appointment, a calendar day at a time as they become cheap enough. Belongs to one thread. */
final class Line implements Source {

    /**
     * A link to somebody who stays.
     *
     * @param link the link
     * @param isFirst whether the one who stays comes first
     * @param other where that one is
     */
    record Tie(Link link, boolean isFirst, Stop other) {

        boolean isKept(Stop own) {
            Stop first = isFirst ? other : own;
            Stop second = isFirst ? own : other;
            long days = second.siteDay() - first.siteDay();
            return second.start() >= first.end() + Clock.seconds(link.pause())
                    && days >= link.minDays()
                    && days <= link.maxDays();
        }
    }

    private final int row;
    private final Bounds bounds;
    private final Fare fare;
    private final @Nullable Stop stay;
    private final Supplier<List<Taken.Use>> patient;
    private final List<Tie> ties;
    private final Limits limits;
    private final Supplier<List<Stop>> besides;
    private final Timetable timetable;
    private final Appointment appointment;

    // From the first question on.
    private @Nullable Places places;
    private int[] days = new int[0];
    private int daysLeft;
    private List<Stop> own = List.of();
    private List<Taken.Use> attended = List.of();

    // What has been weighed and is dearer than what was asked for.
    private Stop[] dear = new Stop[32];
    private long[] costs = new long[32];
    private int dears;

    /**
     * @param row the number of the row
     * @param stay where it is, if that is still valid
     * @param besides places of its own beside those of its kind
     * @param timetable the places of its kind
     * @param patient what the patient attends anyhow
     * @param ties to those who stay
     * @param limits which places it may have
     */
    Line(
            int row,
            Appointment appointment,
            Fare fare,
            Optional<Stop> stay,
            Supplier<List<Stop>> besides,
            Timetable timetable,
            Supplier<List<Taken.Use>> patient,
            List<Tie> ties,
            Limits limits) {
        this.row = row;
        this.appointment = appointment;
        this.bounds = Bounds.of(appointment);
        this.fare = fare;
        this.stay = stay.orElse(null);
        this.besides = besides;
        this.timetable = timetable;
        this.patient = patient;
        this.ties = ties;
        this.limits = limits;
    }

    @Override
    public long add(long limit, List<Spot> spots) {
        Places all = places == null ? begin() : places;
        places = all;
        long least = weigh(all, limit);
        int kept = 0;
        for (int i = 0; i < dears; i++) {
            if (costs[i] <= limit) {
                addAllowed(dear[i], costs[i], spots);
            } else {
                least = Math.min(least, costs[i]);
                costs[kept] = costs[i];
                dear[kept++] = dear[i];
            }
        }
        dears = kept;
        return least;
    }

    /** Weighs the places of the days that are cheap enough; what those of the other days cost at least. */
    private long weigh(Places all, long limit) {
        long least = NO_MORE;
        int kept = 0;
        for (int i = 0; i < daysLeft; i++) {
            long atLeast = fare.atLeast(all.day(days[i]));
            if (atLeast <= limit) {
                weigh(all.on(days[i]));
            } else {
                least = Math.min(least, atLeast);
                days[kept++] = days[i];
            }
        }
        daysLeft = kept;
        return least;
    }

    private void weigh(List<Stop> some) {
        for (int i = 0; i < some.size(); i++) {
            if (!isAmong(own, some.get(i))) {
                weigh(some.get(i));
            }
        }
    }

    private Places begin() {
        Places all = timetable.places(appointment);
        int first = all.from(limits.dayOfFirst());
        daysLeft = all.days() - first;
        days = new int[daysLeft];
        Arrays.setAll(days, i -> first + i);
        attended = patient.get();
        own = besides.get();
        own.forEach(this::weigh);
        return all;
    }

    private static boolean isAmong(List<Stop> some, Stop stop) {
        for (Stop each : some) {
            if (stop.isSamePlace(each)) {
                return true;
            }
        }
        return false;
    }

    private void weigh(Stop stop) {
        if (isWanted(stop)) {
            if (dears == dear.length) {
                dear = Arrays.copyOf(dear, 2 * dears);
                costs = Arrays.copyOf(costs, 2 * dears);
            }
            costs[dears] = fare.to(stop);
            dear[dears++] = stop;
        }
    }

    // Of those that are weighed few are cheap enough to be asked more about.
    private void addAllowed(Stop stop, long cost, List<Spot> spots) {
        boolean isStay = stay != null && stay.isSamePlace(stop);
        if (!isStay && limits.allow(stop) && isFree(stop)) {
            spots.add(spot(stop, cost));
        }
    }

    private Spot spot(Stop stop, long cost) {
        return new Spot(row, cost, limits.seats().apply(stop));
    }

    /** Where it stays, at no cost. */
    Optional<Spot> stay() {
        return Optional.ofNullable(stay).map(stop -> spot(stop, 0));
    }

    private boolean isWanted(Stop stop) {
        return bounds.contain(stop.start()) && isTied(stop);
    }

    private boolean isTied(Stop stop) {
        for (Tie tie : ties) {
            if (!tie.isKept(stop)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(Stop stop) {
        for (Taken.Use use : attended) {
            if (use.start() < stop.end() && use.end() > stop.start()) {
                return false;
            }
        }
        return true;
    }
}
