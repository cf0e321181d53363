package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.replanning.solving.Footprint;
import io.github.medsecretary.scheduling.replanning.solving.Source;
import io.github.medsecretary.scheduling.replanning.solving.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
            return second.start() >= first.end() && days >= link.minDays() && days <= link.maxDays();
        }
    }

    private final int row;
    private final Appointment appointment;
    private final Fare fare;
    private final Optional<Stop> stay;
    private final Supplier<List<Taken.Use>> patient;
    private final List<Tie> ties;
    private final long earliestDay;
    private final UnaryOperator<Footprint> withPatient;
    private final Predicate<Stop> isAllowed;
    private final Supplier<SortedMap<Long, List<Stop>>> days;
    private TreeMap<Long, List<Stop>> left = new TreeMap<>();
    private List<Taken.Use> attended = List.of();
    private final Supplier<List<Stop>> besides;
    private boolean isBegun;

    /**
     * @param row the number of the row
     * @param stay where it is, if that is still valid
     * @param besides places of its own beside those of its kind
     * @param days the places of its kind, by calendar day
     * @param patient what the patient attends anyhow
     * @param ties to those who stay
     * @param earliestDay the first calendar day to which it may go
     * @param withPatient what it takes, and the patient's time with it
     * @param isAllowed whether it may go to a place at all
     */
    Line(
            int row,
            Appointment appointment,
            Fare fare,
            Optional<Stop> stay,
            Supplier<List<Stop>> besides,
            Supplier<SortedMap<Long, List<Stop>>> days,
            Supplier<List<Taken.Use>> patient,
            List<Tie> ties,
            long earliestDay,
            UnaryOperator<Footprint> withPatient,
            Predicate<Stop> isAllowed) {
        this.row = row;
        this.appointment = appointment;
        this.fare = fare;
        this.stay = stay;
        this.besides = besides;
        this.days = days;
        this.patient = patient;
        this.ties = ties;
        this.earliestDay = earliestDay;
        this.withPatient = withPatient;
        this.isAllowed = isAllowed;
    }

    @Override
    public boolean add(long limit, List<Spot> spots) {
        List<Stop> own = besides.get();
        if (!isBegun) {
            isBegun = true;
            left = new TreeMap<>(days.get().tailMap(earliestDay));
            attended = patient.get();
            own.stream().filter(stop -> stop.local().day() >= earliestDay).forEach(stop -> add(stop, spots));
        }
        var days = left.entrySet().iterator();
        while (days.hasNext()) {
            Map.Entry<Long, List<Stop>> day = days.next();
            if (fare.atLeast(day.getKey()) <= limit) {
                for (Stop stop : day.getValue()) {
                    if (own.stream().noneMatch(stop::isSamePlace)) {
                        add(stop, spots);
                    }
                }
                days.remove();
            }
        }
        return !left.isEmpty();
    }

    private void add(Stop stop, List<Spot> spots) {
        boolean isStay = stay.isPresent() && stay.get().isSamePlace(stop);
        if (!isStay && isWanted(stop) && isFree(stop) && isAllowed.test(stop)) {
            spots.add(spot(stop, fare.to(stop)));
        }
    }

    private Spot spot(Stop stop, long cost) {
        return new Spot(
                row,
                cost,
                stop.start(),
                stop.end(),
                stop.siteDay(),
                withPatient.apply(stop.crew().footprint()));
    }

    /** Where it stays, at no cost. */
    Optional<Spot> stay() {
        return stay.map(stop -> spot(stop, 0));
    }

    private boolean isWanted(Stop stop) {
        return Timetable.isWanted(appointment, stop.start()) && ties.stream().allMatch(tie -> tie.isKept(stop));
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
