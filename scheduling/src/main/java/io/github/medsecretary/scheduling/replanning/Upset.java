package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A diary before and after what upsets it; nobody has been moved in either, emergencies wait for a place in both, and so
 * does whoever held a place that has lapsed.
 *
 * @param calm as it was planned
 * @param diary with everything that is out of use, changed or takes longer
 * @param disruptions what made the one of the other
 * @param facts what made it of the diary as it was read: holds that are given back, then the disruptions in their order
 */
record Upset(Diary calm, Diary diary, Seq<Disruption> disruptions, Seq<Change> facts) {

    /** The diary that knows of the disruptions, or what is wrong with the first of them that is not whole. */
    static Either<Refusal, Upset> of(Diary diary, Seq<Disruption> disruptions, AsOf present) {
        Diary now = diary.asOf(present);
        Seq<Change> lapsed = diary.lapsed(present).map(Change.Release::new);
        Either<Refusal, Upset> upset = Either.right(new Upset(now, now, List.empty(), lapsed));
        for (Disruption each : disruptions) {
            upset = upset.flatMap(so -> so.with(each));
        }
        return upset;
    }

    private Either<Refusal, Upset> with(Disruption next) {
        Either<Refusal, Change> change = change(next);
        Either<Refusal, Diary> before = next instanceof Disruption.Emergency ? calmAfter(change) : Either.right(calm);
        return before.flatMap(known -> change.flatMap(fact -> diary.apply(fact)
                .map(applied -> new Upset(known, applied.diary(), disruptions.append(next), facts.append(fact)))));
    }

    private Either<Refusal, Diary> calmAfter(Either<Refusal, Change> change) {
        return change.flatMap(calm::apply).map(Applied::diary);
    }

    private Either<Refusal, Change> change(Disruption disruption) {
        if (disruption instanceof Disruption.Absence absence) {
            return Either.right(new Change.Close(absence.unavailability()));
        }
        if (disruption instanceof Disruption.Outage outage) {
            return change(outage);
        }
        if (disruption instanceof Disruption.SessionChanged changed) {
            return Either.right(new Change.Happened(Change.rearranging(changed.session())));
        }
        if (disruption instanceof Disruption.SessionWithdrawn withdrawn) {
            return Either.right(new Change.Withdraw(withdrawn.session()));
        }
        if (disruption instanceof Disruption.Overrun overrun) {
            return change(overrun);
        }
        return change(((Disruption.Emergency) disruption).appointment());
    }

    // Whoever could not be given a place would be in no plan, and nobody would know.
    private static Either<Refusal, Change> change(Appointment emergency) {
        if (!emergency.status().isMovable()) {
            return Either.left(Refusal.of(SchedulingCode.ILLEGAL_TRANSITION));
        }
        return emergency.pinned()
                ? Either.left(Refusal.of(SchedulingCode.PINNED))
                : Either.right(new Change.Book(emergency));
    }

    private Either<Refusal, Change> change(Disruption.Outage outage) {
        var device = diary.resource(outage.resource());
        if (device.isEmpty()) {
            return Either.left(Refusal.of(SchedulingCode.UNKNOWN_RESOURCE));
        }
        if (outage.pieces() < 1 || outage.pieces() > device.get().quantity()) {
            return Either.left(Refusal.of(SchedulingCode.OUT_OF_RANGE));
        }
        return Either.right(new Change.Close(Unavailability.builder()
                .resource(outage.resource())
                .interval(outage.interval())
                .reason("outage")
                .quantity(outage.pieces())
                .build()));
    }

    private Either<Refusal, Change> change(Disruption.Overrun overrun) {
        Optional<Visit> visit = diary.appointment(overrun.appointment()).flatMap(diary::visit);
        if (visit.isEmpty()) {
            return Either.left(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT));
        }
        if (!overrun.until().isAfter(visit.get().interval().end())) {
            return Either.left(Refusal.of(SchedulingCode.EMPTY_INTERVAL));
        }
        Instant start = visit.get().interval().start();
        return Either.right(new Change.Happened(
                new Change.Amend(visit.get().appointment().lasting(Duration.between(start, overrun.until())))));
    }

    /** The ids of those that take longer than was planned. */
    Seq<String> overrunning() {
        return disruptions
                .filter(Disruption.Overrun.class::isInstance)
                .map(each -> ((Disruption.Overrun) each).appointment())
                .distinct();
    }

    /** All of one sort. */
    <T extends Disruption> Seq<T> all(Class<T> sort) {
        return disruptions.filter(sort::isInstance).map(sort::cast);
    }
}
