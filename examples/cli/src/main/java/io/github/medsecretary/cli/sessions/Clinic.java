package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.sessions.BookingState.Status;
import io.github.medsecretary.scheduling.support.SessionSupport;
import io.github.medsecretary.scheduling.support.SlottedSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The sessions and bookings of a scenario at one moment.
 *
 * @param sessions the sessions in the order in which they came
 * @param bookings the bookings by reference
 */
record Clinic(Seq<DatedSession> sessions, TreeMap<String, Booking> bookings) {

    /** The seating of all who claim a seat. */
    SessionSupport support() {
        return support(Booking::isLive);
    }

    /** The seating of some of those who claim a seat. */
    SessionSupport support(Predicate<Booking> who) {
        Seq<SlottedSession> slotted = sessions.zipWithIndex((session, number) -> session.slotted(number));
        return SessionSupport.of(
                        slotted, all().filter(Booking::isLive).filter(who).map(Booking::claim))
                .get();
    }

    Seq<Booking> all() {
        return bookings.values();
    }

    Seq<Booking> in(DateRange range) {
        return all().filter(booking -> range.contains(booking.date()));
    }

    Seq<DatedSession> sessionsIn(DateRange range) {
        return sessions.filter(session -> range.contains(session.date()));
    }

    /** Every date with a session or a booking, in order. */
    Seq<LocalDate> dates() {
        return sessions.map(DatedSession::date)
                .appendAll(all().map(Booking::date))
                .distinct()
                .sorted();
    }

    Clinic withSessions(Seq<DatedSession> others) {
        return new Clinic(others, bookings);
    }

    Clinic with(Booking booking) {
        return new Clinic(sessions, bookings.put(booking.ref(), booking));
    }

    Clinic withAll(Iterable<Booking> changed) {
        return List.ofAll(changed).foldLeft(this, Clinic::with);
    }

    Clinic change(Seq<Booking> some, UnaryOperator<BookingState> how) {
        return withAll(some.map(booking -> booking.with(how.apply(booking.state()))));
    }

    /** The booking as the last created. */
    Clinic make(Booking booking) {
        long last = all().map(each -> each.notes().created()).max().getOrElse(0L);
        return with(booking.created(last + 1));
    }

    /** How many who claim a seat had one when that was last looked at. */
    long storedSupported() {
        return all().count(booking -> booking.isLive() && booking.state().isSupported());
    }

    long cancelledOn(LocalDate date) {
        return all().count(booking ->
                booking.state().is(Status.CANCELLED) && booking.date().equals(date));
    }

    Fields bookingsJson() {
        Fields states = bookings.foldLeft(
                Fields.none(),
                (json, each) -> json.with(each._1, each._2.state().json()));
        return Fields.none().with("bookings", states);
    }

    Seq<Fields> sessionsJson() {
        return sessions.map(DatedSession::json);
    }
}
