package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Veto;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** What answers have ruled out: a place that was turned down, what a wish does not allow, and what is past. */
final class Refused implements Veto {

    private final CallList list;
    private final Map<String, Seq<Attempt>> attempts;
    private final Optional<Instant> now;

    Refused(CallList list) {
        this.list = list;
        this.attempts = list.attempts().groupBy(Attempt::appointment).mapValues(each -> (Seq<Attempt>) each);
        this.now = list.attempts().map(Attempt::at).map(AsOf::instant).max().toJavaOptional();
    }

    @Override
    public boolean bars(Appointment appointment, Instant start, Optional<String> practitioner) {
        String id = appointment.id();
        LocalDateTime local = list.plan().basis().diary().zone().wallClock(start);
        return list.settled().get(id).exists(Settled.ToDecide.class::isInstance)
                || now.filter(start::isBefore).isPresent()
                || attempts.getOrElse(id, List.empty()).exists(each -> bars(each, start, local, practitioner));
    }

    private boolean bars(Attempt attempt, Instant start, LocalDateTime local, Optional<String> practitioner) {
        if (attempt.answer() instanceof Answer.Wishes wishes) {
            return !wishes.wish().allows(start, local, practitioner);
        }
        return attempt.answer() instanceof Answer.Refuses
                && attempt.offered()
                        .filter(place -> isSame(attempt.appointment(), place, start, practitioner))
                        .isPresent();
    }

    // Nobody turns down a room.
    private boolean isSame(String id, Place place, Instant start, Optional<String> practitioner) {
        return place.start().equals(start)
                && list.plan()
                        .basis()
                        .transfer(id, Optional.of(place))
                        .newPractitioner()
                        .equals(practitioner);
    }

    /** Nothing is ruled out before anybody was asked. */
    static Veto of(CallList list) {
        return list.attempts().isEmpty() && list.settled().isEmpty() ? Veto.NONE : new Refused(list);
    }
}
