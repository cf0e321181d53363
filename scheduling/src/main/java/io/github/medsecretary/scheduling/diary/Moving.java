package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/** Which appointments of a diary may be moved, and what a move leaves behind, whatever the rules say of the place. */
record Moving(Diary diary) {

    /** The appointment of that id, or why it can't be moved anywhere. */
    Either<Refusal, Appointment> movable(String id) {
        var found = diary.appointment(id);
        if (found.isEmpty()) {
            return Either.left(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT));
        }
        Appointment old = found.get();
        if (!old.status().isMovable()) {
            return Either.left(Refusal.of(SchedulingCode.ILLEGAL_TRANSITION));
        }
        return old.pinned() ? Either.left(Refusal.of(SchedulingCode.PINNED)) : Either.right(old);
    }

    /** A re-seat, which changes only room or device, is not a move that the patient feels. */
    Appointment moved(Appointment old, Instant start, Seq<String> with) {
        boolean moved = old.start().isPresent()
                && !(old.start().filter(start::equals).isPresent()
                        && practitioners(old.with()).equals(practitioners(with)));
        return (moved ? old.movedOnce() : old).at(start, with);
    }

    private Seq<String> practitioners(Seq<String> with) {
        return with.filter(id -> diary.resource(id)
                        .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                        .isPresent())
                .sorted();
    }
}
