package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.cli.sessions.Reseating.Loss;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Opens a session on every date of a range.
 *
 * @param range the dates
 * @param mode what becomes of the sessions that are there
 * @param session the session
 */
record Opening(DateRange range, Mode mode, SessionTemplate session) implements Action {

    /** What becomes of the sessions that are there. */
    enum Mode {
        OVERWRITE,
        ADDITIVE;

        static Either<Problem, Mode> parse(String word) {
            return BookingState.parse(Mode.class, word)
                    .mapLeft(unknown -> Problem.of(CoreCode.UNKNOWN_CODE, "A mode is Overwrite or Additive."));
        }
    }

    static Option<Action> ofOneDay(ObjectReader in) {
        return shape(in, DateRange.of(in.parse("date", WallClock::date, LocalDate.EPOCH)));
    }

    static Option<Action> ofARange(ObjectReader in) {
        return shape(in, DateRange.read(in));
    }

    private static Option<Action> shape(ObjectReader in, DateRange range) {
        Mode mode = in.parse("mode", Mode::parse, Mode.ADDITIVE);
        Option<SessionTemplate> session = in.object("session", SessionTemplate::shape);
        return in.build(() -> new Opening(range, mode, session.get()));
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        return range.refusal().map(rule -> Played.refused(clinic, rule)).getOrElse(() -> opened(clinic));
    }

    private Played opened(Clinic clinic) {
        var kept = mode == Mode.ADDITIVE
                ? clinic.sessions()
                : clinic.sessions().filter(each -> !range.contains(each.date()));
        var added = range.dates().map(date -> new DatedSession(date, session));
        Reseating reseating = Reseating.of(clinic.withSessions(kept.appendAll(added)), range, Loss.ORPHAN);
        return Played.done(
                reseating.after(),
                reseating.json().with("sessions", reseating.after().sessionsJson()));
    }
}
