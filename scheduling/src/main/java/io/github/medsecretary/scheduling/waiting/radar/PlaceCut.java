package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.OfferedPlace;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/**
 * How a session's free time is cut into places.
 *
 * @param length how long a place is: as long as the longest service of the session
 * @param gap how long must be free before and after it: the longest turnaround of these services, or what practitioner
 *     and room themselves need
 */
record PlaceCut(Duration length, Duration gap) {

    static PlaceCut of(Diary diary, ClinicSession session) {
        var services = session.services().flatMap(diary.services()::get);
        var length = services.map(HealthcareService::duration)
                .max()
                .getOrElse(session.interval().length());
        var own = things(session)
                .flatMap(id -> Option.ofOptional(diary.resource(id)))
                .flatMap(each -> services.flatMap(
                        service -> List.of(service.turnaroundAfter(each), service.turnaroundBefore(each))));
        return new PlaceCut(length, own.max().getOrElse(Duration.ZERO));
    }

    private static Seq<String> things(ClinicSession session) {
        return List.of(session.practitioner()).appendAll(session.room().stream().toList());
    }

    /** The latest start that a place in a session could have, if nothing were booked; its start if it has none. */
    Instant latest(ClinicSession session) {
        long steps = session.interval().length().minus(length).toNanos()
                / session.step().toNanos();
        return session.interval().start().plusNanos(session.step().toNanos() * Math.max(0, steps));
    }

    /**
     * The free places of a session from the present on, from the earliest on each as early as it may be after the one
     * before it: of equal lengths no other way gives more. No more than its terms leave room for.
     */
    Seq<SafePlace> places(Diary diary, ClinicSession session, Instant present) {
        var busy = busy(diary, session);
        var places = new ArrayList<SafePlace>();
        long stride = Math.max(1, ceil(length.plus(gap), session.step()));
        long last = session.interval().length().minus(length).toNanos();
        long nanos = session.step().toNanos();
        for (long step = 0; last >= 0 && step * nanos <= last; ) {
            Instant start = session.interval().start().plusNanos(step * nanos);
            if (!start.isBefore(present) && isFree(busy, start)) {
                places.add(new SafePlace(session.id(), Interval.between(start, start.plus(length))));
                step += stride;
            } else {
                step++;
            }
        }
        return List.ofAll(places).take(left(diary, session)).reverse();
    }

    private static long ceil(Duration length, Duration step) {
        return Math.floorDiv(length.toNanos() + step.toNanos() - 1, step.toNanos());
    }

    private boolean isFree(Seq<Interval> busy, Instant start) {
        var visit = Interval.between(start, start.plus(length));
        for (Interval each : busy) {
            if (each.overlaps(visit)) {
                return false;
            }
        }
        return true;
    }

    /** When no place may be: visits with the gap around them, and absences. */
    private Seq<Interval> busy(Diary diary, ClinicSession session) {
        var whole = session.interval();
        var wide = Interval.between(whole.start().minus(gap), whole.end().plus(gap));
        var busy = new ArrayList<Interval>();
        for (String id : things(session)) {
            var thing = diary.resource(id).orElseThrow().reference();
            for (Visit each : diary.visitsTaking(thing, wide)) {
                var visit = each.interval();
                busy.add(Interval.between(visit.start().minus(gap), visit.end().plus(gap)));
            }
            addClosures(diary, thing, whole, busy);
        }
        var site = diary.sites()
                .get(OfferedPlace.of(diary, session, session.interval()).site());
        site.forEach(each -> addClosures(diary, each.reference(), whole, busy));
        return List.ofAll(busy);
    }

    private static void addClosures(Diary diary, Reference thing, Interval whole, ArrayList<Interval> busy) {
        for (Occupancy each : diary.closures(thing, whole)) {
            busy.add(each.interval());
        }
    }

    private static int left(Diary diary, ClinicSession session) {
        var meant = session.terms().places();
        if (meant.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var practitioner = diary.resource(session.practitioner()).orElseThrow().reference();
        int held = diary.visitsTaking(practitioner, session.interval())
                .count(each -> session.interval().encloses(each.interval()));
        return Math.max(0, meant.get() - held);
    }
}
