package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The appointments of a diary, whom and what they take, which of them take nothing, and how they follow each other. In
 * both timetables the tag of a
 * row is the number of its service.
 */
record Bookings(
        Premises premises,
        Roll<Appointment> appointments,
        Timetable<Appointment> byResource,
        Timetable<Appointment> byPatient,
        TreeSet<String> placeless,
        Pairs<Link> links,
        Pairs<Match> matches) {

    static Bookings of(DiaryContent content, Premises premises) {
        var byResource = new ArrayList<Row<Appointment>>();
        var byPatient = new ArrayList<Row<Appointment>>();
        var placeless = new ArrayList<String>();
        var ofResources = new AppointmentOrder(premises, false);
        var ofPatients = new AppointmentOrder(premises, true);
        for (Appointment each : content.appointments()) {
            if (each.isOccupying()) {
                int service = premises.numberOfService(each);
                byPatient.add(Row.of(Lane.of(each.patient()), ofPatients, service, each));
                each.with().forEach(id -> byResource.add(Row.of(premises.laneOf(id), ofResources, service, each)));
            } else {
                placeless.add(each.id());
            }
        }
        return new Bookings(
                premises,
                Roll.of(content.appointments(), Appointment::id),
                Timetable.of(ofResources, byResource),
                Timetable.of(ofPatients, byPatient),
                TreeSet.ofAll(placeless),
                Pairs.of(content.links()),
                Pairs.of(content.matches()));
    }

    /** These bookings with one more connection. */
    Bookings with(Connection connection) {
        return connection instanceof Link link
                ? connected(links.with(link), matches)
                : connected(links, matches.with((Match) connection));
    }

    /** These bookings without the last connection like that. */
    Bookings without(Connection connection) {
        return connection instanceof Link link
                ? connected(links.without(link), matches)
                : connected(links, matches.without((Match) connection));
    }

    /** These bookings with these connections and no others, in this order. */
    Bookings connectedBy(Seq<Connection> all) {
        return connected(
                Pairs.of(all.filter(Link.class::isInstance).map(Link.class::cast)),
                Pairs.of(all.filter(Match.class::isInstance).map(Match.class::cast)));
    }

    private Bookings connected(Pairs<Link> linked, Pairs<Match> matched) {
        return new Bookings(premises, appointments, byResource, byPatient, placeless, linked, matched);
    }

    /** These bookings with an appointment added, or in place of the one with its id. */
    Bookings put(Appointment appointment) {
        Optional<Appointment> old = appointments.get(appointment.id()).toJavaOptional();
        return old.map(this::cleared).orElse(this).filled(appointment);
    }

    private Bookings cleared(Appointment old) {
        if (!old.isOccupying()) {
            return this;
        }
        var left = byResource;
        for (String id : old.with()) {
            left = left.remove(premises.laneOf(id), old);
        }
        var visitors = byPatient.remove(Lane.of(old.patient()), old);
        return new Bookings(premises, appointments, left, visitors, placeless, links, matches);
    }

    private Bookings filled(Appointment appointment) {
        var enrolled = appointments.put(appointment.id(), appointment);
        if (!appointment.isOccupying()) {
            var more = placeless.add(appointment.id());
            return new Bookings(premises, enrolled, byResource, byPatient, more, links, matches);
        }
        int service = premises.numberOfService(appointment);
        var taken = byResource;
        for (String id : appointment.with()) {
            taken = taken.put(premises.laneOf(id), service, appointment);
        }
        var visitors = byPatient.put(Lane.of(appointment.patient()), service, appointment);
        var fewer = placeless.isEmpty() ? placeless : placeless.remove(appointment.id());
        return new Bookings(premises, enrolled, taken, visitors, fewer, links, matches);
    }

    /** These bookings without an appointment that no link names. */
    Bookings without(String id) {
        Bookings rest = appointments.get(id).map(this::cleared).getOrElse(this);
        return new Bookings(
                premises,
                appointments.remove(id),
                rest.byResource,
                rest.byPatient,
                placeless.remove(id),
                links,
                matches);
    }
}
