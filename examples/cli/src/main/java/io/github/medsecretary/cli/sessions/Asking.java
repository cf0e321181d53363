package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.scheduling.support.Vacancy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Steps that ask for the state as it is. */
final class Asking {

    private Asking() {}

    static Option<Action> nothing(ObjectReader in) {
        return in.build(() -> (clinic, today) -> Action.Played.asked(
                clinic,
                clinic.bookingsJson()
                        .with("dayAggregates", DayAggregate.ofAll(clinic, clinic.dates()))
                        .with("supportedCount", clinic.support().supported().size())));
    }

    static Option<Action> sessions(ObjectReader in) {
        DateRange range = DateRange.read(in);
        return in.build(() -> (clinic, today) -> range.refusal()
                .map(rule -> Action.Played.refused(clinic, rule))
                .getOrElse(() -> Action.Played.asked(
                        clinic,
                        clinic.bookingsJson()
                                .with("sessions", clinic.sessionsIn(range).map(DatedSession::json))
                                .with(
                                        "supportedCount",
                                        clinic.support().supported().size()))));
    }

    static Option<Action> freeSlots(ObjectReader in) {
        DateRange range = DateRange.read(in);
        return in.build(() -> (clinic, today) -> range.refusal()
                .map(rule -> Action.Played.refused(clinic, rule))
                .getOrElse(() -> Action.Played.asked(clinic, freeSlots(clinic, range))));
    }

    private static Fields freeSlots(Clinic clinic, DateRange range) {
        var support = clinic.support();
        Seq<Vacancy> vacancies = support.vacancies(range.stretch());
        Seq<Integer> sessions = vacancies
                .map(vacancy -> DatedSession.number(vacancy.session()))
                .distinct()
                .sorted();
        return Fields.none()
                .with("freeSessionSlots", vacancies.size())
                .with("freeSessionIndexes", sessions.map(number -> out -> out.writeNumber(number)))
                .with("supportedCount", support.supported().size());
    }
}
