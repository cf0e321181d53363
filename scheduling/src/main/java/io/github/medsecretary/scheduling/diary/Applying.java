package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
        if (change instanceof Change.Cancel cancel) {
            return applying.cancel(cancel);
        }
        if (change instanceof Change.Hold hold) {
            return applying.tentative(hold.appointment(), old -> old.held(hold.until()));
        }
        if (change instanceof Change.Release release) {
            return applying.tentative(release.appointment(), Appointment::released);
        }
        if (change instanceof Change.TakeBack back) {
            return new TakingBack(diary, back.done()).diary();
        }
        if (change instanceof Change.Open open) {
            return applying.open(open);
        }
        if (change instanceof Change.Close close) {
            return applying.close(close);
        }
        if (change instanceof Change.Withdraw withdraw) {
            return applying.withdraw(withdraw.session());
        }
        if (change instanceof Change.Reopen reopen) {
            return applying.reopen(reopen.unavailability());
        }
        if (change instanceof Change.Amend amend) {
            return applying.amend(amend.appointment());
        }
        if (change instanceof Change.Connect connect) {
            return applying.connect(connect.connection());
        }
        if (change instanceof Change.Disconnect disconnect) {
            return applying.disconnect(disconnect.connection());
        }
        if (change instanceof Change.Discharge discharge) {
            return applying.discharge(discharge.appointment());
        }
        if (change instanceof Change.Happened happened) {
            return to(diary, happened.change());
        }
        return applying.together(((Change.Together) change).changes());
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
        return diary.movable(change.appointment()).flatMap(old -> put(diary.moved(old, change.start(), change.with())));
    }

    private Either<Refusal, Diary> transition(Change.Transition change) {
        return found(
                change.appointment(),
                old -> old.status().canBecome(change.status())
                        ? put(old.becoming(change.status()))
                        : refused(SchedulingCode.ILLEGAL_TRANSITION));
    }

    private Either<Refusal, Diary> cancel(Change.Cancel change) {
        return found(
                change.appointment(),
                old -> old.status().canBecome(AppointmentStatus.CANCELLED)
                        ? put(old.cancelled(change.cancellation()))
                        : refused(SchedulingCode.ILLEGAL_TRANSITION));
    }

    private Either<Refusal, Diary> tentative(String id, UnaryOperator<Appointment> then) {
        return found(
                id,
                old -> old.status().isTentative() ? put(then.apply(old)) : refused(SchedulingCode.ILLEGAL_TRANSITION));
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

    private Either<Refusal, Diary> withdraw(String session) {
        return diary.sessions().containsKey(session)
                ? Either.right(diary.with(diary.schedule().without(session)))
                : refused(SchedulingCode.UNKNOWN_SESSION);
    }

    private Either<Refusal, Diary> reopen(Unavailability unavailability) {
        return diary.unavailable().contains(unavailability)
                ? Either.right(diary.with(diary.schedule().without(unavailability)))
                : refused(SchedulingCode.NOT_CLOSED);
    }

    private Either<Refusal, Diary> amend(Appointment wanted) {
        return found(
                wanted.id(),
                old -> old.differsInDetailsOnly(wanted) ? put(wanted) : refused(SchedulingCode.NOT_A_DETAIL));
    }

    private Either<Refusal, Diary> connect(Connection connection) {
        return whole(new BookingCheck(References.of(diary)).connection(connection))
                .map(fine -> diary.with(connection));
    }

    private Either<Refusal, Diary> disconnect(Connection connection) {
        return diary.connectionsOf(connection.before()).contains(connection)
                ? Either.right(diary.without(connection))
                : refused(SchedulingCode.NOT_LINKED);
    }

    private Either<Refusal, Diary> discharge(String id) {
        return found(
                id,
                old -> old.status() == AppointmentStatus.NOSHOW && !old.discharged()
                        ? put(old.afterDischarge())
                        : refused(SchedulingCode.ILLEGAL_TRANSITION));
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
