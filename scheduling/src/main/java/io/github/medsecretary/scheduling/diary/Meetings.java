package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;

/**
 * Which two visits meet on a resource or patient, or come close there. One sweep over what is booked, in time linear in
 * its length and in the pairs; each pair is told once, the earlier visit first. Takes the steps of one run of a rule,
 * and belongs to its thread.
 */
public final class Meetings {

    private final Bookings bookings;
    private final RuleRun run;

    Meetings(Bookings bookings, RuleRun run) {
        this.bookings = bookings;
        this.run = run;
    }

    /** Is told of two visits. */
    @FunctionalInterface
    public interface Pair {

        /** The earlier visit, and one that starts no sooner. */
        void meet(Visit first, Visit second);
    }

    /** Each two visits of one patient that overlap. */
    public void ofPatients(Pair pair) {
        var byPatient = bookings.byPatient();
        byPatient.rows(sweep(byPatient, Reach.overlap(premises()), Meetings::overlap, pair));
    }

    /** Each two visits that take a resource at once. */
    public void of(Resource resource, Pair pair) {
        on(resource, Reach.overlap(premises()), Meetings::overlap, pair);
    }

    /** Each two visits between which there is less than that on a resource, or nothing. */
    public void within(Resource resource, Duration distance, Pair pair) {
        on(
                resource,
                Reach.within(premises(), distance),
                (first, second) ->
                        starts(second).isBefore(first.interval().end().plus(distance)),
                pair);
    }

    /** Each two visits that do not overlap but leave a resource no time to be ready in between. */
    public void hurried(Resource resource, Pair pair) {
        on(
                resource,
                Reach.turnaround(premises(), resource),
                (first, second) ->
                        !overlap(first, second) && starts(second).isBefore(first.readyAgain(resource, second)),
                pair);
    }

    private void on(Resource resource, Reach reach, BiPredicate<Visit, Visit> exactly, Pair pair) {
        var byResource = bookings.byResource();
        byResource.rows(premises().lane(resource), sweep(byResource, reach, exactly, pair));
    }

    private Sweep<Appointment> sweep(
            Timetable<Appointment> timetable, Reach reach, BiPredicate<Visit, Visit> exactly, Pair pair) {
        return new Sweep<>(timetable.order(), reach, run, (one, other) -> {
            var first = new Visit(one, premises());
            var second = new Visit(other, premises());
            if (exactly.test(first, second)) {
                pair.meet(first, second);
            }
        });
    }

    private static boolean overlap(Visit first, Visit second) {
        return first.interval().overlaps(second.interval());
    }

    private static Instant starts(Visit visit) {
        return visit.interval().start();
    }

    private Premises premises() {
        return bookings.premises();
    }
}
