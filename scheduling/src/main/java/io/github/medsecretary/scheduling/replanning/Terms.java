package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Admission;
import io.github.medsecretary.scheduling.conflict.Belonging;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.solving.Footprint;
import io.github.medsecretary.scheduling.replanning.solving.Seat;
import io.github.medsecretary.scheduling.replanning.solving.Supply;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the terms of sessions leave to those who move: nobody goes where the rules would find that a term is not kept.
 * Whoever stays may stay, whatever was agreed. Belongs to one thread.
 */
final class Terms {

    private record Seated(Seat seat, List<Integer> counted) {}

    private record Taking(Footprint footprint, List<Integer> counted) {}

    private final Diary diary;
    private final Admission admission;
    private final Belonging belonging;
    private final boolean areNone;
    private final int first;
    private final Map<String, Spaces> spaces = new HashMap<>();
    private final Map<String, List<Rest>> rests = new HashMap<>();
    private final List<Supply> supplies;
    private final IdentityHashMap<Stop, Seq<ClinicSession>> known = new IdentityHashMap<>();
    private final Map<Seated, Seat> seats = new HashMap<>();
    private final Map<Taking, Footprint> footprints = new HashMap<>();

    /**
     * @param diary with what is out of use
     */
    Terms(Diary diary, Movers movers, AsOf asOf) {
        this.diary = diary;
        this.admission = new Admission(diary, asOf);
        this.belonging = new Belonging(diary);
        this.areNone = diary.sessionsOnTerms().isEmpty();
        this.first = diary.resources().size();
        var counting = new Counting(belonging, movers, first);
        for (ClinicSession each : diary.sessionsOnTerms()) {
            if (each.interval().end().isAfter(asOf.instant())) {
                if (Counting.isCounted(each)) {
                    spaces.put(each.id(), counting.of(each));
                }
                rest(each, movers);
            }
        }
        this.supplies = counting.supplies();
    }

    private void rest(ClinicSession session, Movers movers) {
        session.terms()
                .breaks()
                .forEach(owed -> owed.within()
                        .after(session.interval().start())
                        .intersection(session.interval())
                        .ifPresent(within -> rests.computeIfAbsent(session.practitioner(), fresh -> new ArrayList<>())
                                .add(Rest.of(owed, session, within, belonging, movers::mustStay, movers::mayStay))));
    }

    /** What is counted, in the order of the numbers, which follow those of the resources. */
    List<Supply> supplies() {
        return supplies;
    }

    /** Whether somebody may be kept out only to be on the safe side, so that another plan may cost less. */
    boolean areSafe() {
        return spaces.values().stream()
                        .anyMatch(each -> each.all().exists(space -> space.full() == Space.Full.WHILE_THEY_STAY))
                || rests.values().stream().anyMatch(each -> each.stream().anyMatch(Rest::isChosen));
    }

    /** Whether an appointment is kept out of a place. */
    boolean bar(Appointment appointment, Stop stop) {
        return !areNone
                && (rests(stop).stream().anyMatch(each -> each.isMet(stop.interval()))
                        || held(appointment, stop)
                                .exists(each -> isFull(each, appointment) || isRefused(each, appointment, stop)));
    }

    /** Whether an appointment can't be in a place in any plan. */
    boolean barForGood(Appointment appointment, Stop stop) {
        return !areNone
                && (rests(stop).stream().anyMatch(each -> each.isGone(stop.interval()))
                        || held(appointment, stop)
                                .exists(each ->
                                        isFullForGood(each, appointment) || isRefused(each, appointment, stop)));
    }

    private List<Rest> rests(Stop stop) {
        return stop.crew().practitioner().map(rests::get).orElse(List.of());
    }

    private boolean isFull(ClinicSession session, Appointment appointment) {
        return spaces(session, appointment).exists(each -> each.full() != Space.Full.NO);
    }

    private boolean isFullForGood(ClinicSession session, Appointment appointment) {
        return spaces(session, appointment).exists(each -> each.full() == Space.Full.FOR_GOOD);
    }

    private Seq<Space> spaces(ClinicSession session, Appointment appointment) {
        Spaces of = spaces.get(session.id());
        return of == null ? io.vavr.collection.List.empty() : of.of(appointment);
    }

    private boolean isRefused(ClinicSession session, Appointment appointment, Stop stop) {
        return Admission.isAsked(session)
                && !admission.against(visit(appointment, stop), session).isEmpty();
    }

    private Seq<ClinicSession> held(Appointment appointment, Stop stop) {
        return known.computeIfAbsent(stop, fresh -> belonging.onTerms(visit(appointment, stop)));
    }

    private Visit visit(Appointment appointment, Stop stop) {
        return diary.visit(appointment.at(
                        Instant.ofEpochSecond(stop.start()), stop.crew().ids()))
                .orElseThrow();
    }

    /** What an appointment takes in a place, pieces of what is counted included. */
    Seat seat(Appointment appointment, Stop stop) {
        if (supplies.isEmpty()) {
            return stop.seat();
        }
        var counted = new ArrayList<Integer>();
        for (ClinicSession session : held(appointment, stop)) {
            for (Space space : spaces(session, appointment)) {
                space.counted().ifPresent(counted::add);
            }
        }
        return counted.isEmpty() ? stop.seat() : seat(stop.seat(), List.copyOf(counted));
    }

    private Seat seat(Seat plain, List<Integer> counted) {
        return seats.computeIfAbsent(
                new Seated(plain, counted),
                fresh -> new Seat(plain.start(), plain.end(), plain.day(), footprint(plain.footprint(), counted)));
    }

    private Footprint footprint(Footprint plain, List<Integer> counted) {
        return footprints.computeIfAbsent(new Taking(plain, counted), fresh -> {
            Footprint all = plain;
            for (int each : counted) {
                all = all.with(each, supplies.get(each - first).longestGap());
            }
            return all;
        });
    }
}
