package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** What a plan does with each appointment, as commands of the diary. */
final class Deeds {

    private Deeds() {}

    /** By the appointment's id: who gives up a place first, then the moves, chain by chain. */
    static Map<String, Change> of(Plan plan) {
        Map<String, Change> deeds = LinkedHashMap.empty();
        for (Unplaced each : plan.unplaced()) {
            deeds = deeds.put(each.appointment(), release(plan.basis(), each.appointment()));
        }
        for (Move each : plan.moves().sortBy(Move::chain)) {
            deeds = deeds.put(
                    each.appointment(),
                    new Change.Reschedule(
                            each.appointment(), each.to().start(), each.to().with()));
        }
        return deeds;
    }

    // Only what is not agreed yet can be released.
    private static Change release(Basis basis, String id) {
        var release = new Change.Release(id);
        boolean isBooked = basis.appointment(id)
                .filter(each -> each.status() == AppointmentStatus.BOOKED)
                .isPresent();
        return isBooked
                ? new Change.Together(List.of(new Change.Transition(id, AppointmentStatus.PENDING), release))
                : release;
    }

    static Change together(Seq<Change> changes) {
        return changes.size() == 1 ? changes.head() : new Change.Together(changes);
    }
}
