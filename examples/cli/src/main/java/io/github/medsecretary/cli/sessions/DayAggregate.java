package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.scheduling.support.SessionSupport;
import io.github.medsecretary.scheduling.support.SupportTally;
import io.github.medsecretary.scheduling.support.Vacancy;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * How full a day is, by those who are booked: whoever only holds a place does not count.
 *
 * @param clinic the state
 * @param support the seating of those who are booked
 * @param date the day
 */
record DayAggregate(Clinic clinic, SessionSupport support, LocalDate date) {

    static Seq<Fields> ofAll(Clinic clinic, Seq<LocalDate> dates) {
        SessionSupport support = clinic.support(Booking::isBooked);
        return dates.map(date -> new DayAggregate(clinic, support, date).json());
    }

    SupportTally tally() {
        return support.tally(WallClock.day(date));
    }

    static Fields write(SupportTally tally) {
        return Fields.none()
                .with("maximumCapacity", tally.places())
                .with("remainingCapacity", tally.remaining())
                .with("supported", tally.supported())
                .with("orphaned", tally.orphaned());
    }

    /** The figures of the day. */
    Fields totals() {
        return Fields.none()
                .with("date", date.toString())
                .and(write(tally()))
                .with("cancelled", clinic.cancelledOn(date));
    }

    private Fields json() {
        Seq<Booking> booked = clinic.in(DateRange.of(date)).filter(Booking::isBooked);
        Seq<Vacancy> vacancies = support.vacancies(WallClock.day(date));
        Fields byService = clinic.sessionsIn(DateRange.of(date))
                .flatMap(session -> session.template().services())
                .appendAll(booked.map(booking -> booking.visit().service()))
                .distinct()
                .foldLeft(Fields.none(), (json, service) -> json.with(service, of(service, booked, vacancies)));
        return totals().with("byService", byService);
    }

    private Fields of(String service, Seq<Booking> booked, Seq<Vacancy> vacancies) {
        Seq<Booking> those = booked.filter(booking -> booking.visit().service().equals(service));
        int supported = those.count(booking -> support.isSupported(booking.ref()));
        long remaining = vacancies
                .filter(vacancy -> vacancy.session().offers(service))
                .map(Vacancy::seats)
                .sum()
                .longValue();
        return Fields.none()
                .with("bookings", supported)
                .with("orphaned", those.size() - supported)
                .with("remainingCapacity", remaining);
    }
}
