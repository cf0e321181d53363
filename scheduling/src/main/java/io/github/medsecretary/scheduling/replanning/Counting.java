package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Belonging;
import io.github.medsecretary.scheduling.conflict.Gaps;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.solving.Supply;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Overbooking;
import io.github.medsecretary.scheduling.session.Quota;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts how many more visits sessions may have beside those who stay. Whoever comes takes a piece of a supply for so
 * long before and after that it meets everybody else in the session. Belongs to one thread.
 */
final class Counting {

    private final Belonging belonging;
    private final Movers movers;
    private final Optional<Duration> shortest;
    private final int first;
    private final List<Supply> supplies = new ArrayList<>();

    /**
     * @param first the number of the first supply that is free
     */
    Counting(Belonging belonging, Movers movers, int first) {
        this.belonging = belonging;
        this.movers = movers;
        this.first = first;
        this.shortest = movers.all().map(belonging.diary()::durationOf).min().toJavaOptional();
    }

    /** Whether terms of a session count at all. */
    static boolean isCounted(ClinicSession session) {
        return session.terms().places().isPresent()
                || !session.terms().quotas().isEmpty()
                || session.terms().overbooking().flatMap(Overbooking::time).isPresent();
    }

    Spaces of(ClinicSession session) {
        Seq<Visit> here = belonging.visitsOf(session).filter(each -> movers.mustStay(each) || movers.mayStay(each));
        Space ofAll = session.terms()
                .places()
                .filter(places -> mayExceed(places, here, session))
                .map(places -> space(places, here, movers.all().size(), session))
                .orElse(Space.ENOUGH);
        Map<String, Space> shares = TreeMap.empty();
        for (Quota quota : session.terms().quotas()) {
            Seq<Visit> theirs = here.filter(each -> isOf(each.appointment(), quota.organisation()));
            int most = movers.all().count(each -> isOf(each, quota.organisation()));
            shares = shares.put(quota.organisation(), space(quota.visits(), theirs, most, session));
        }
        boolean isSettled = ofAll.full() == Space.Full.FOR_GOOD;
        return new Spaces(
                isSettled ? ofAll : isTooLong(here, session).map(Space::full).orElse(ofAll), shares);
    }

    /** All that are counted by now, in order of their numbers. */
    List<Supply> supplies() {
        return List.copyOf(supplies);
    }

    private static boolean isOf(Appointment appointment, String organisation) {
        return appointment.organisation().filter(organisation::equals).isPresent();
    }

    private Space space(int most, Seq<Visit> here, int comers, ClinicSession session) {
        int stuck = here.count(movers::mustStay);
        if (stuck >= most) {
            return Space.full(Space.Full.FOR_GOOD);
        }
        if (here.size() > most) {
            return Space.full(Space.Full.WHILE_THEY_STAY);
        }
        return most - stuck < comers ? Space.counted(supply(most - stuck, session)) : Space.ENOUGH;
    }

    private int supply(int pieces, ClinicSession session) {
        long reach = Clock.secondAfter(session.interval().end())
                - Clock.second(session.interval().start());
        supplies.add(new Supply(pieces, reach, false, List.of()));
        return first + supplies.size() - 1;
    }

    // One after another no more fit into it than its time allows, unless some overlap already.
    private boolean mayExceed(int places, Seq<Visit> here, ClinicSession session) {
        Duration least = here.map(each -> each.interval().length())
                .appendAll(shortest.stream().toList())
                .min()
                .getOrElse(Duration.ZERO);
        return !overlap(here, session).isZero()
                || least.isZero()
                || session.interval().length().dividedBy(least) > places;
    }

    // Nobody who comes overlaps anybody, so that only those who are there already can be longer than the session.
    private Optional<Space.Full> isTooLong(Seq<Visit> here, ClinicSession session) {
        Optional<Duration> beyond = session.terms().overbooking().flatMap(Overbooking::time);
        if (beyond.isEmpty() || overlap(here, session).compareTo(beyond.get()) <= 0) {
            return Optional.empty();
        }
        Duration stuck = booked(here.filter(movers::mustStay));
        return Optional.of(
                session.terms().isTooMuch(stuck, session.interval().length())
                        ? Space.Full.FOR_GOOD
                        : Space.Full.WHILE_THEY_STAY);
    }

    private static Duration overlap(Seq<Visit> here, ClinicSession session) {
        Duration free =
                sum(Gaps.in(session.interval(), here.map(Visit::interval)).map(gap -> gap.length()));
        return booked(here).plus(free).minus(session.interval().length());
    }

    private static Duration booked(Seq<Visit> visits) {
        return sum(visits.map(each -> each.interval().length()));
    }

    private static Duration sum(Seq<Duration> all) {
        return all.fold(Duration.ZERO, Duration::plus);
    }
}
