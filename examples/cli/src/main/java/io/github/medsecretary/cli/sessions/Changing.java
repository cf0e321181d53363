package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.cli.sessions.Reseating.Loss;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * On every date of a range, puts another session in the place of the first that matches, or none.
 *
 * @param range the dates
 * @param match tells the session
 * @param replacement what comes in its place
 */
record Changing(DateRange range, SessionMatch match, Optional<SessionTemplate> replacement) {

    static Option<Action> replacing(ObjectReader in) {
        return changing(in, in.object("replacement", SessionTemplate::shape).toJavaOptional());
    }

    static Option<Action> cancelling(ObjectReader in) {
        return changing(in, Optional.empty());
    }

    private static Option<Action> changing(ObjectReader in, Optional<SessionTemplate> replacement) {
        Loss loss = in.optionalParse("onUnsupported", Loss::parse).orElse(Loss.ORPHAN);
        DateRange range = DateRange.read(in);
        Option<SessionMatch> match = in.object("match", SessionMatch::shape);
        return in.build(() -> {
            var changing = new Changing(range, match.get(), replacement);
            return (clinic, today) -> changing.change(clinic, loss);
        });
    }

    static Option<Action> proposing(ObjectReader in) {
        DateRange range = DateRange.read(in);
        Option<SessionMatch> match = in.object("match", SessionMatch::shape);
        Optional<SessionTemplate> replacement = in.optionalObject("replacement", SessionTemplate::shape);
        return in.build(() -> {
            var changing = new Changing(range, match.get(), replacement);
            return (clinic, today) -> changing.propose(clinic);
        });
    }

    private Action.Played change(Clinic clinic, Loss loss) {
        if (range.refusal().isDefined()) {
            return Action.Played.refused(clinic, range.refusal().get());
        }
        return changed(clinic, SessionMatch::equalTo)
                .map(changed -> Reseating.of(changed, range, loss).after())
                .map(after -> Action.Played.done(after, told(after)))
                .getOrElse(() -> Action.Played.asked(
                        clinic, Fields.none().with("accepted", false).and(told(clinic))));
    }

    private Fields told(Clinic after) {
        Seq<LocalDate> gone = range.dates()
                .filter(date ->
                        !after.sessions().exists(each -> each.date().equals(date) && match.equalTo(each.template())));
        return after.bookingsJson()
                .with("supportedCount", after.storedSupported())
                .with("sessions", after.sessionsJson())
                .with(
                        "sessionsAbsent",
                        gone.map(date -> match.write(Fields.none().with("date", date.toString()))));
    }

    private Action.Played propose(Clinic clinic) {
        if (range.refusal().isDefined()) {
            return Action.Played.refused(clinic, range.refusal().get());
        }
        Option<Clinic> changed = changed(clinic, SessionMatch::covers);
        Fields found = Fields.none().with("matchingSessionFound", changed.isDefined());
        return Action.Played.asked(
                clinic,
                changed.map(SupportMetrics::of)
                        .map(found::and)
                        .getOrElse(() -> found.with("supportedCount", clinic.storedSupported())));
    }

    /** The clinic after the change, if a session matches. */
    private Option<Clinic> changed(Clinic clinic, BiPredicate<SessionMatch, SessionTemplate> matches) {
        var done = new TreeSet<LocalDate>();
        Seq<DatedSession> changed = clinic.sessions().flatMap(each -> {
            boolean first =
                    range.contains(each.date()) && matches.test(match, each.template()) && done.add(each.date());
            return first ? inPlaceOf(each) : List.of(each);
        });
        return Option.when(!done.isEmpty(), () -> clinic.withSessions(changed));
    }

    private Seq<DatedSession> inPlaceOf(DatedSession session) {
        return Option.ofOptional(replacement)
                .map(template -> new DatedSession(session.date(), template))
                .toList();
    }
}
