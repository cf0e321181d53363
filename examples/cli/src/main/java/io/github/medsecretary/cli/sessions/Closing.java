package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.cli.sessions.Reseating.Loss;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Takes away every session of a range of dates, and cancels who is booked there or leaves them without a seat.
 *
 * @param range the dates
 * @param cancelBookings whether who is booked is cancelled
 */
record Closing(DateRange range, boolean cancelBookings) implements Action {

    static Option<Action> shape(ObjectReader in) {
        DateRange range = DateRange.read(in);
        boolean cancelBookings = in.flagOr("cancelBookings", false);
        return in.build(() -> new Closing(range, cancelBookings));
    }

    /** Only counts what would be closed. */
    static Option<Action> proposing(ObjectReader in) {
        DateRange range = DateRange.read(in);
        return in.build(() -> (clinic, today) -> range.refusal(today)
                .map(rule -> Played.refused(clinic, rule))
                .getOrElse(() -> Played.asked(clinic, proposed(clinic, range))));
    }

    private static Fields proposed(Clinic clinic, DateRange range) {
        int bookings = clinic.in(range)
                .count(booking -> booking.isBooked() && booking.state().isSupported());
        Fields metrics =
                Fields.none().with("sessions", clinic.sessionsIn(range).size()).with("bookings", bookings);
        return Fields.none()
                .with("proposedCancelMetrics", metrics)
                .with("supportedCount", clinic.support().supported().size());
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        return range.refusal(today).map(rule -> Played.refused(clinic, rule)).getOrElse(() -> closed(clinic));
    }

    private Played closed(Clinic clinic) {
        Seq<DatedSession> removed = clinic.sessionsIn(range);
        Clinic emptied = clinic.withSessions(clinic.sessions().filter(each -> !range.contains(each.date())));
        Seq<Booking> cancelled = cancelBookings
                ? clinic.in(range).filter(Booking::isBooked)
                : clinic.all().take(0);
        Clinic after = cancelBookings
                ? emptied.change(cancelled, state -> BookingState.CANCELLED)
                : Reseating.of(emptied, range, Loss.ORPHAN).after();
        Fields metrics = Fields.none()
                .with("sessions", removed.size())
                .with("bookings", cancelled.size())
                .with(
                        "bookingsWithoutContact",
                        cancelled.count(booking -> !booking.notes().contactable()));
        return Played.done(
                after,
                after.bookingsJson()
                        .with("cancelMetrics", metrics)
                        .with("noSessionsOn", Fields.texts(range.dates().map(LocalDate::toString)))
                        .with("sessions", after.sessionsJson())
                        .with("supportedCount", after.storedSupported()));
    }
}
