package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** The figures of a small diary of whole minutes by looking at each visit in each minute of each session. */
final class PlainStatistics {

    private final Diary diary;
    private final Interval stretch;
    private final AsOf asOf;
    private final Seq<Visit> visits;
    private Tallies told = Tallies.none();

    private PlainStatistics(Diary diary, Interval stretch, AsOf asOf) {
        this.diary = diary;
        this.stretch = stretch;
        this.asOf = asOf;
        this.visits = diary.visits()
                .values()
                .filter(each -> each.appointment()
                        .heldUntil()
                        .filter(until -> !asOf.instant().isBefore(until))
                        .isEmpty());
    }

    static Tallies of(Diary diary, Interval stretch, AsOf asOf) {
        var plain = new PlainStatistics(diary, stretch, asOf);
        diary.sessions().values().forEach(plain::session);
        plain.visits.forEach(plain::elsewhere);
        diary.appointments().forEach(plain::appointment);
        return plain.told;
    }

    private void session(ClinicSession session) {
        var mine = visits.filter(each -> belongs(each, session));
        for (Visit each : mine.filter(this::startsInside)) {
            add("visits " + session.id());
            add("visits " + session.id() + " " + each.service().id());
        }
        for (Instant minute : minutes(session.interval())) {
            add("held " + session.id());
            var present = mine.filter(each -> each.interval().contains(minute));
            for (Visit each : present) {
                add("booked " + session.id());
                add("booked " + session.id() + " " + each.service().id());
            }
            present.drop(1).forEach(any -> add("overbooked " + session.id()));
            session.terms().carveOuts().forEach(each -> kept(session, each, minute, present));
        }
    }

    private void kept(ClinicSession session, CarveOut carveOut, Instant minute, Seq<Visit> present) {
        var start = session.interval().start();
        if (!carveOut.stretch().after(start).contains(minute)) {
            return;
        }
        String name = session.id() + " " + carveOut;
        add("kept " + name);
        boolean own = present.exists(each ->
                carveOut.kept().isFor(each.service().id(), each.appointment().priority()));
        add((own ? "own " : present.isEmpty() ? "unused " : "others ") + name);
        if (carveOut.kept().releases().exists(each -> !asOf.instant().isBefore(start.minus(each.before())))) {
            add("released " + name);
        }
    }

    private void elsewhere(Visit visit) {
        if (diary.sessions().values().exists(each -> belongs(visit, each))) {
            return;
        }
        if (startsInside(visit)) {
            add("visits elsewhere " + visit.service().id());
        }
        minutes(visit.interval())
                .forEach(each -> add("booked elsewhere " + visit.service().id()));
    }

    private void appointment(Appointment appointment) {
        boolean isThere = appointment.start().filter(stretch::contains).isPresent()
                && (visits.exists(each -> each.id().equals(appointment.id()))
                        || !diary.visits().containsKey(appointment.id()));
        if (!isThere) {
            return;
        }
        add(appointment.service() + " " + appointment.status());
        if (appointment.status() == AppointmentStatus.CANCELLED) {
            add(appointment.service() + " "
                    + appointment
                            .cancellation()
                            .map(Cancellation::reason)
                            .map(Object::toString)
                            .orElse("for no reason"));
        } else if (appointment.status() != AppointmentStatus.ENTERED_IN_ERROR) {
            add("appointments");
            told = told.add("moves", appointment.movedBefore());
        }
    }

    private boolean startsInside(Visit visit) {
        return stretch.contains(visit.interval().start());
    }

    private boolean belongs(Visit visit, ClinicSession session) {
        return visit.resources().map(Resource::id).contains(session.practitioner())
                && diary.sessions()
                        .values()
                        .filter(each -> each.practitioner().equals(session.practitioner())
                                && each.interval().encloses(visit.interval()))
                        .sorted(Comparator.comparing((ClinicSession each) ->
                                        !each.offers(visit.service().id()))
                                .thenComparing(ClinicSession::interval)
                                .thenComparing(ClinicSession::id))
                        .headOption()
                        .contains(session);
    }

    private Seq<Instant> minutes(Interval interval) {
        return Stream.iterate(interval.start(), each -> each.plus(Duration.ofMinutes(1)))
                .takeWhile(interval::contains)
                .filter(stretch::contains);
    }

    private void add(String name) {
        told = told.add(name, 1);
    }
}
