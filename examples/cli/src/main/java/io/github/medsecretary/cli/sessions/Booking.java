package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.cli.sessions.BookingState.Availability;
import io.github.medsecretary.cli.sessions.BookingState.Status;
import io.github.medsecretary.scheduling.support.Claim;
import io.github.medsecretary.scheduling.support.Rank;
import io.github.medsecretary.scheduling.support.Standing;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A booking of a scenario.
 *
 * @param ref its reference
 * @param visit when and what for
 * @param state how it stands
 * @param notes what else is known of it
 */
record Booking(String ref, Visit visit, BookingState state, Notes notes) {

    /**
     * What else is known of a booking.
     *
     * @param created its place in the order of creation
     * @param expired whether its hold has run out
     * @param contactable whether its patient can be told
     */
    record Notes(long created, boolean expired, boolean contactable) {}

    /** A booking that is there before the first step. */
    static Option<Booking> shape(ObjectReader in) {
        String ref = in.text("ref");
        Visit visit = Visit.read(in);
        Status status = in.parse("status", BookingState::status, Status.BOOKED);
        Availability availability =
                in.optionalParse("availability", BookingState::availability).orElse(Availability.UNKNOWN);
        var notes = new Notes(
                in.whole("createdOrder", 0, Integer.MAX_VALUE),
                in.flagOr("expired", false),
                in.flagOr("contactable", true));
        return in.build(() -> new Booking(ref, visit, new BookingState(status, availability), notes));
    }

    /** A booking that is to be made; it becomes the last created when it is accepted. */
    static Option<Booking> asked(ObjectReader in) {
        String ref = in.text("ref");
        Visit visit = Visit.read(in);
        Status status = in.parse("status", BookingState::status, Status.BOOKED);
        boolean contactable = in.flagOr("contactable", true);
        return in.build(() -> new Booking(
                ref, visit, new BookingState(status, Availability.SUPPORTED), new Notes(0, false, contactable)));
    }

    LocalDate date() {
        return visit.date();
    }

    /** Whether it claims a seat: booked, or held and not expired. */
    boolean isLive() {
        return isBooked() || (state.is(Status.PROVISIONAL) && !notes.expired);
    }

    boolean isBooked() {
        return state.is(Status.BOOKED);
    }

    Claim claim() {
        var standing = isBooked() ? Standing.BOOKED : Standing.PROVISIONAL;
        return new Claim(ref, visit.slot(), visit.service(), new Rank(standing, notes.created));
    }

    Booking with(BookingState other) {
        return new Booking(ref, visit, other, notes);
    }

    Booking created(long order) {
        return new Booking(ref, visit, state, new Notes(order, notes.expired, notes.contactable));
    }

    @Override
    public String toString() {
        return "Booking[***]";
    }
}
