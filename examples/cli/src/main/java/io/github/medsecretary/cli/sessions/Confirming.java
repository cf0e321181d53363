package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.cli.sessions.BookingState.Status;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Makes held bookings firm, all or none, and cancels the one that they replace. Nobody's seat is looked at.
 *
 * @param refs the references of what is held
 * @param replaces the reference of what is replaced, if anything
 */
record Confirming(Seq<String> refs, Option<String> replaces) implements Action {

    static Option<Action> shape(ObjectReader in) {
        Seq<String> refs = in.texts("refs");
        if (refs.isEmpty()) {
            in.refuse("refs", Problem.of(CoreCode.MISSING, "At least one reference belongs here."));
        }
        Option<String> replaces = Option.ofOptional(in.optionalText("replaces"));
        return in.build(() -> new Confirming(refs, replaces));
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        return refusal(clinic).map(rule -> Played.refused(clinic, rule)).getOrElse(() -> confirmed(clinic));
    }

    private Option<RequestRule> refusal(Clinic clinic) {
        if (!refs.appendAll(replaces).forAll(clinic.bookings()::containsKey)) {
            return Option.of(RequestRule.NOT_FOUND);
        }
        Seq<Booking> held = refs.flatMap(clinic.bookings()::get);
        if (!held.forAll(booking -> booking.state().is(Status.PROVISIONAL))
                || !replaces.flatMap(clinic.bookings()::get).forAll(Booking::isBooked)) {
            return Option.of(RequestRule.NOT_PROVISIONAL);
        }
        return Option.when(!held.forAll(Booking::isLive), RequestRule.EXPIRED);
    }

    private Played confirmed(Clinic clinic) {
        Clinic after = clinic.change(
                        refs.flatMap(clinic.bookings()::get),
                        state -> new BookingState(Status.BOOKED, state.availability()))
                .change(replaces.flatMap(clinic.bookings()::get).toList(), state -> BookingState.CANCELLED);
        return Played.done(after, after.bookingsJson().with("supportedCount", after.storedSupported()));
    }
}
