package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.cli.sessions.Reseating.Loss;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Cancels one booking and looks anew at the seats of its day.
 *
 * @param ref its reference
 * @param reason why, if that is told
 */
record CancellingBooking(String ref, Option<String> reason) implements Action {

    private static final List<String> REASONS = List.of(
            "CancelledByCitizen", "CancelledBySite", "CancelledByService", "RescheduledByCitizen", "AutoCancelled");

    static Option<Action> shape(ObjectReader in) {
        String ref = in.text("ref");
        Option<String> reason = Option.ofOptional(in.optionalText("reason"));
        return in.build(() -> new CancellingBooking(ref, reason));
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        if (!reason.forAll(REASONS::contains)) {
            return Played.refused(clinic, RequestRule.UNKNOWN_CANCELLATION_REASON);
        }
        return clinic.bookings()
                .get(ref)
                .map(booking -> cancelled(clinic, booking))
                .getOrElse(() -> Played.refused(clinic, RequestRule.NOT_FOUND));
    }

    private static Played cancelled(Clinic clinic, Booking booking) {
        Clinic without = clinic.with(booking.with(BookingState.CANCELLED));
        Reseating reseating = Reseating.of(without, DateRange.of(booking.date()), Loss.ORPHAN);
        return Played.done(
                reseating.after(),
                reseating.json().with("dayAggregates", DayAggregate.ofAll(reseating.after(), List.of(booking.date()))));
    }
}
