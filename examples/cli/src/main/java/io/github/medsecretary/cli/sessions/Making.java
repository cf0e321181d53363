package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.cli.sessions.BookingState.Status;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Makes a booking if it can be seated with everybody else.
 *
 * @param booking what is asked for
 */
record Making(Booking booking) implements Action {

    static Option<Action> shape(ObjectReader in) {
        Option<Booking> booking = in.object("booking", Making::asked);
        return in.build(() -> new Making(booking.get()));
    }

    private static Option<Booking> asked(ObjectReader in) {
        return Booking.asked(in).peek(booking -> {
            if (!booking.state().is(Status.BOOKED) && !booking.state().is(Status.PROVISIONAL)) {
                in.refuse("status", Problem.of(CoreCode.UNKNOWN_CODE, "A booking is made Booked or Provisional."));
            }
        });
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        if (clinic.bookings().containsKey(booking.ref())) {
            return Played.refused(clinic, RequestRule.DUPLICATE_REFERENCE);
        }
        boolean fits = clinic.support().canBook(booking.claim());
        Clinic after = fits ? clinic.make(booking) : clinic;
        Fields told = after.bookingsJson()
                .with("supportedCount", after.storedSupported())
                .with("dayAggregates", DayAggregate.ofAll(after, List.of(booking.date())));
        return new Played(after, Fields.none().with("accepted", fits).and(told));
    }
}
