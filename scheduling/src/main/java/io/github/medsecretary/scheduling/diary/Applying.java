package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** How a change changes a diary, as far as the diary must stay whole; the rules come later. */
final class Applying {

    private final Diary diary;

    private Applying(Diary diary) {
        this.diary = diary;
    }

    static Either<Refusal, Diary> to(Diary diary, Change change) {
        var applying = new Applying(diary);
        if (change instanceof Change.Book book) {
            return applying.book(book.appointment());
        }
        if (change instanceof Change.Reschedule reschedule) {
            return applying.reschedule(reschedule);
        }
        if (change instanceof Change.Transition transition) {
            return applying.transition(transition);
        }
        if (change instanceof Change.Open open) {
            return applying.open(open);
        }
        if (change instanceof Change.Close close) {
            return applying.close(close);
        }
        return applying.together(((Change.Together) change).changes());
    }

    /** The appointments that get a place by a change, each once. */
    static Seq<String> judged(Diary before, Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(each -> judged(before, each)).distinct();
        }
        if (change instanceof Change.Book book) {
            return List.of(book.appointment().id());
        }
        if (change instanceof Change.Reschedule reschedule) {
            return List.of(reschedule.appointment());
        }
        // What happened must be recorded whatever the rules say; only what comes back into the diary is judged.
        if (change instanceof Change.Transition transition && takesPlace(before, transition)) {
            return List.of(transition.appointment());
        }
        return List.empty();
    }

    private static boolean takesPlace(Diary before, Change.Transition change) {
        return change.status().isMovable() && !before.visits().containsKey(change.appointment());
    }

    private Either<Refusal, Diary> together(Seq<Change> changes) {
        Either<Refusal, Diary> result = Either.right(diary);
        for (Change each : changes) {
            result = result.flatMap(so -> to(so, each));
        }
        return result;
    }

    private Either<Refusal, Diary> book(Appointment appointment) {
        return diary.appointments().containsKey(appointment.id())
                ? refused(SchedulingCode.DUPLICATE_ID)
                : put(appointment);
    }

    private Either<Refusal, Diary> reschedule(Change.Reschedule change) {
        return found(change.appointment(), old -> {
            if (!old.status().isMovable()) {
                return refused(SchedulingCode.ILLEGAL_TRANSITION);
            }
            return old.pinned()
                    ? refused(SchedulingCode.PINNED)
                    : put(left(old, change).at(change.start(), change.with()));
        });
    }

    /** A re-seat, which changes only room or device, is not a move that the patient feels. */
    private Appointment left(Appointment old, Change.Reschedule change) {
        boolean moved = old.start().isPresent()
                && !(old.start().filter(change.start()::equals).isPresent()
                        && practitioners(old.with()).equals(practitioners(change.with())));
        return moved ? old.movedOnce() : old;
    }

    private Seq<String> practitioners(Seq<String> with) {
        return with.filter(id -> diary.resource(id)
                        .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                        .isPresent())
                .sorted();
    }

    private Either<Refusal, Diary> transition(Change.Transition change) {
        return found(
                change.appointment(),
                old -> old.status().canBecome(change.status())
                        ? put(old.withStatus(change.status()))
                        : refused(SchedulingCode.ILLEGAL_TRANSITION));
    }

    private Either<Refusal, Diary> open(Change.Open change) {
        if (diary.sessions().containsKey(change.session().id())) {
            return refused(SchedulingCode.DUPLICATE_ID);
        }
        return whole(new SessionCheck(References.of(diary)).session(change.session()))
                .map(fine -> diary.with(change.session()));
    }

    private Either<Refusal, Diary> close(Change.Close change) {
        return whole(new SessionCheck(References.of(diary)).unavailability(change.unavailability()))
                .map(fine -> diary.with(change.unavailability()));
    }

    private Either<Refusal, Diary> found(String id, Function<Appointment, Either<Refusal, Diary>> then) {
        return diary.appointment(id).map(then).orElseGet(() -> refused(SchedulingCode.UNKNOWN_APPOINTMENT));
    }

    private Either<Refusal, Diary> put(Appointment appointment) {
        return whole(new BookingCheck(References.of(diary)).appointment(appointment))
                .map(fine -> diary.imagining(appointment));
    }

    private Either<Refusal, Diary> whole(Seq<Problem> problems) {
        return problems.isEmpty()
                ? Either.right(diary)
                : Either.left(new Refusal(problems.head().code(), problems.map(Applying::finding)));
    }

    private static Finding finding(Problem problem) {
        return Finding.builder()
                .rule(RuleId.builtIn(problem.code().name()))
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(problem.reason())
                .build();
    }

    private static Either<Refusal, Diary> refused(SchedulingCode code) {
        return Either.left(Refusal.of(code));
    }
}
