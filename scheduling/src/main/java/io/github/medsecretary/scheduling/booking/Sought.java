package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a search is for.
 *
 * @param diary the diary as the rules see it, without the place that is given up
 * @param request what is asked for
 * @param becoming the appointment that comes of it
 */
record Sought(Diary diary, SlotRequest request, Becoming becoming) {

    /** What is asked for, at a place. */
    @FunctionalInterface
    interface Becoming {
        Appointment at(Instant start, Seq<String> taken);
    }

    /** A place for a new appointment, or why none can be looked for. */
    static Either<Refusal, Sought> of(Conflicts conflicts, Diary diary, SlotRequest request) {
        var unknown = unknown(diary, request);
        if (unknown.isDefined()) {
            return Either.left(unknown.get());
        }
        return diary.appointments().containsKey(request.appointment())
                ? Either.left(Refusal.of(SchedulingCode.DUPLICATE_ID))
                : Either.right(new Sought(conflicts.seen(diary), request, request::at));
    }

    /** Another place for an appointment, or why it can have none. */
    static Either<Refusal, Sought> of(Conflicts conflicts, Diary diary, MoveRequest move) {
        return of(conflicts, diary, move, List.empty());
    }

    /** Another place for an appointment while others give up theirs as well, or why it can have none. */
    static Either<Refusal, Sought> of(Conflicts conflicts, Diary diary, MoveRequest move, Seq<String> others) {
        if (hasLapsed(conflicts, diary, move.appointment())) {
            return Either.left(Refusal.of(SchedulingCode.HOLD_EXPIRED));
        }
        return diary.movable(move.appointment())
                .flatMap(old -> of(conflicts, diary, old, others, request(diary, old, move)));
    }

    /** A lapsed hold is released before its appointment can be moved, so that nothing is found that would be refused. */
    private static boolean hasLapsed(Conflicts conflicts, Diary diary, String appointment) {
        return conflicts
                .context()
                .asOf()
                .filter(present -> Holding.hasLapsed(diary, appointment, present))
                .isPresent();
    }

    private static Either<Refusal, Sought> of(
            Conflicts conflicts, Diary diary, Appointment old, Seq<String> others, SlotRequest request) {
        return unknown(diary, request)
                .<Either<Refusal, Sought>>map(Either::left)
                .getOrElse(() -> Either.right(new Sought(
                        without(conflicts.seen(diary).imagining(old.released()), others),
                        request,
                        (start, taken) -> diary.moved(old, start, taken))));
    }

    private static Diary without(Diary diary, Seq<String> others) {
        return others.flatMap(id -> Option.ofOptional(diary.appointment(id)))
                .foldLeft(diary, (so, each) -> so.imagining(each.released()));
    }

    private static Option<Refusal> unknown(Diary diary, SlotRequest request) {
        if (!diary.services().containsKey(request.service())) {
            return Option.of(Refusal.of(SchedulingCode.UNKNOWN_SERVICE));
        }
        return Option.when(
                !request.with().forAll(diary.resources()::containsKey),
                () -> Refusal.of(SchedulingCode.UNKNOWN_RESOURCE));
    }

    private static SlotRequest request(Diary diary, Appointment old, MoveRequest move) {
        return SlotRequest.builder()
                .appointment(old.id())
                .patient(old.patient())
                .service(old.service())
                .duration(old.duration())
                .within(move.within())
                .priority(old.priority())
                .prefers(old.prefers())
                .with(move.with().orElseGet(() -> kept(diary, old)))
                .accessibility(old.accessibility())
                .organisation(old.organisation())
                .modality(old.modality())
                .breachDate(old.breachDate())
                .usualPractitioner(old.usualPractitioner())
                .referral(old.referral())
                .awaiting(old.awaiting())
                .limit(move.limit())
                .build();
    }

    /** What an appointment would not like to lose by a move: its practitioners, and what no need stands for. */
    private static Seq<String> kept(Diary diary, Appointment old) {
        var taken = old.with().sorted().flatMap(id -> Option.ofOptional(diary.resource(id)));
        var spare = Filling.of(diary.serviceOf(old).needs(), taken).spare();
        return taken.filter(each -> each.kind() == ResourceKind.PRACTITIONER || spare.contains(each))
                .map(Resource::id);
    }

    /** The appointment that comes of it at a place. */
    Appointment at(Instant start, Seq<String> taken) {
        return becoming.at(start, taken);
    }

    /** Whether it is in the diary already, and gets another place. */
    boolean isKnown() {
        return diary.appointments().containsKey(request.appointment());
    }

    /** Whether it must come before or after other appointments, or be as they are. */
    boolean isConnected() {
        return !diary.connectionsOf(request.appointment()).isEmpty();
    }
}
