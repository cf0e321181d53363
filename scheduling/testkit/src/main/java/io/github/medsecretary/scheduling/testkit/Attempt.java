package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.Rescheduling;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What is tried at a place: to book what is new, or to move what is booked.
 *
 * @param request what is asked for; of a move, what the appointment says of it
 * @param trying how it is tried
 */
record Attempt(SlotRequest request, Trying trying) {

    /** A place is tried, with the rules and without. */
    private interface Trying {

        Change change(Instant start, Seq<String> with);

        Either<Refusal, Applied> done(Conflicts conflicts, Diary diary, Instant start, Seq<String> with);
    }

    private record Anew(SlotRequest request) implements Trying {
        @Override
        public Change change(Instant start, Seq<String> with) {
            return new Change.Book(request.at(start, with));
        }

        @Override
        public Either<Refusal, Applied> done(Conflicts conflicts, Diary diary, Instant start, Seq<String> with) {
            return new Booking(conflicts).book(diary, request.at(start, with));
        }
    }

    private record Moved(String id) implements Trying {
        @Override
        public Change change(Instant start, Seq<String> with) {
            return new Change.Reschedule(id, start, with);
        }

        @Override
        public Either<Refusal, Applied> done(Conflicts conflicts, Diary diary, Instant start, Seq<String> with) {
            return new Rescheduling(conflicts).reschedule(diary, id, start, with);
        }
    }

    static Attempt of(SlotRequest request) {
        return new Attempt(request, new Anew(request));
    }

    /** Of an appointment that is in the diary. */
    static Attempt of(Diary diary, MoveRequest move) {
        Appointment old = diary.appointments().get(move.appointment()).get();
        var request = SlotRequest.builder()
                .appointment(old.id())
                .patient(old.patient())
                .service(old.service())
                .duration(old.duration())
                .within(move.within())
                .priority(old.priority())
                .prefers(old.prefers())
                .with(move.with().orElseGet(() -> kept(diary, old)))
                .accessibility(old.accessibility())
                .breachDate(old.breachDate())
                .build();
        return new Attempt(request, new Moved(old.id()));
    }

    /** Practitioners, and of each other kind what comes after the first, of which services need one at most. */
    private static Seq<String> kept(Diary diary, Appointment old) {
        var needed = diary.services().get(old.service()).get().needs().map(need -> need.kind());
        var taken = old.with().sorted().flatMap(id -> Option.ofOptional(diary.resource(id)));
        return taken.filter(each -> each.kind() == ResourceKind.PRACTITIONER
                        || !needed.contains(each.kind())
                        || !each.equals(meant(each.kind(), diary, old)))
                .map(Resource::id);
    }

    /** What stands for a need of a kind: the first that meets it, else the first. */
    private static Resource meant(ResourceKind kind, Diary diary, Appointment old) {
        var need = diary.services()
                .get(old.service())
                .get()
                .needs()
                .find(each -> each.kind() == kind)
                .get();
        var taken = old.with()
                .sorted()
                .flatMap(id -> Option.ofOptional(diary.resource(id)))
                .filter(each -> each.kind() == kind);
        return taken.find(need::isMetBy).getOrElse(taken::head);
    }

    /** What the use case says. */
    Either<Refusal, Applied> done(Conflicts conflicts, Diary diary, Instant start, Seq<String> with) {
        return trying.done(conflicts, diary, start, with);
    }

    /** What brings it there. */
    Change change(Instant start, Seq<String> with) {
        return trying.change(start, with);
    }

    /** The diary with it there, whatever the rules say. */
    Diary imagined(Diary diary, Instant start, Seq<String> with) {
        return diary.apply(change(start, with)).get().diary();
    }

    /** All that the rules find about it there. */
    Seq<Finding> found(Conflicts conflicts, Diary diary, Instant start, Seq<String> with) {
        return conflicts.about(imagined(diary, start, with), request.appointment());
    }
}
