package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Place;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** What is settled, as commands for the diary and as the ground on which the rest is planned. */
record Agreed(CallList list) {

    private Basis basis() {
        return list.plan().basis();
    }

    /** The disruptions that are left when emergencies are in the diary. */
    Seq<Disruption> disruptions() {
        return basis().disruptions().reject(Disruption.Emergency.class::isInstance);
    }

    /** The diary with the emergencies in it and all that is settled, which can't be moved any more. */
    Diary diary() {
        Seq<Change> emergencies = basis().disruptions()
                .filter(Disruption.Emergency.class::isInstance)
                .map(each -> new Change.Book(((Disruption.Emergency) each).appointment()));
        Seq<Change> all = emergencies.appendAll(list.settled().flatMap(this::deeds));
        Diary settled = after(basis().diary().asOf(basis().replanning().asOf()), all);
        return list.settled()
                .filterValues(Agreed::isFixed)
                .keySet()
                .foldLeft(
                        settled,
                        (so, id) ->
                                so.imagining(so.appointment(id).orElseThrow().withPinned(true)));
    }

    private static boolean isFixed(Settled decision) {
        return decision instanceof Settled.Promised
                || decision instanceof Settled.Reseated
                || decision instanceof Settled.Kept;
    }

    private static Diary after(Diary diary, Seq<Change> changes) {
        return diary.apply(new Change.Together(changes))
                .map(Applied::diary)
                .getOrElseThrow(refusal -> new IllegalStateException("what is settled can be done"));
    }

    /** What is settled, with what upset the diary, as one change to the diary that the plan was made for. */
    Change change(Conflicts conflicts) {
        Seq<String> told = list.settled()
                .filterValues(Settled.Waiting.class::isInstance)
                .keySet()
                .toList()
                .filter(basis().displaced()::contains);
        Seq<Change> done =
                basis().facts().appendAll(list.settled().flatMap(this::deeds)).appendAll(told.flatMap(this::released));
        Seq<String> inTheWay = inTheWay(conflicts, done);
        while (!inTheWay.isEmpty()) {
            done = done.appendAll(inTheWay.flatMap(this::released));
            inTheWay = inTheWay(conflicts, done);
        }
        return new Change.Together(done);
    }

    // Who is displaced may still stand, by the diary, where somebody else has been promised to be.
    private Seq<String> inTheWay(Conflicts conflicts, Seq<Change> done) {
        Diary after = after(basis().diary(), done);
        Seq<String> open =
                basis().displaced().filter(id -> list.settled().get(id).forAll(Settled.ToDecide.class::isInstance));
        return conflicts
                .about(after, list.settled().keySet())
                .filter(each -> each.severity() == Severity.BLOCK)
                .flatMap(each -> each.about())
                .map(Reference::id)
                .filter(id -> open.contains(id) && after.visits().containsKey(id))
                .distinct();
    }

    private Seq<Change> deeds(Tuple2<String, Settled> settled) {
        String id = settled._1;
        Settled decision = settled._2;
        if (decision instanceof Settled.Promised promised) {
            return moved(id, promised.place(), true);
        }
        if (decision instanceof Settled.Reseated reseated) {
            return moved(id, reseated.place(), false);
        }
        if (decision instanceof Settled.Waiting || decision instanceof Settled.ToDecide) {
            // Whose place was valid gave it up when they agreed to wait; who is displaced has lost it already.
            return basis().displaced().contains(id) ? List.empty() : released(id);
        }
        return decision instanceof Settled.CalledOff off && off.because().answer() instanceof Answer.Cancels cancels
                ? List.of(new Change.Cancel(id, cancellation(id, cancels.reason(), off.because())))
                : List.empty();
    }

    private Seq<Change> moved(String id, Place to, boolean isTold) {
        var reschedule = new Change.Reschedule(id, to.start(), to.with());
        if (!isTold) {
            return List.of(reschedule);
        }
        Appointment before = basis().appointment(id).orElseThrow();
        Appointment there = basis().diary().moved(before, to.start(), to.with());
        return List.of(reschedule, new Change.Amend(there.withNotified(true)));
    }

    private Seq<Change> released(String id) {
        Optional<AppointmentStatus> status = basis().appointment(id).map(Appointment::status);
        var release = new Change.Release(id);
        return status.filter(each -> each == AppointmentStatus.BOOKED).isPresent()
                ? List.of(new Change.Transition(id, AppointmentStatus.PENDING), release)
                : List.of(release);
    }

    private Cancellation cancellation(String id, CancellationReason reason, Attempt said) {
        Reference patient = Diary.patient(basis().appointment(id).orElseThrow());
        return new Cancellation(patient, reason, said.at());
    }
}
