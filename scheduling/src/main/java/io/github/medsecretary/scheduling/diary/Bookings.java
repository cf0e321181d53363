package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
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
        Vector<Link> links,
        Map<String, List<Link>> linksById) {

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
        var links = Vector.ofAll(content.links());
        return new Bookings(
                premises,
                Roll.of(content.appointments(), Appointment::id),
                Timetable.of(ofResources, byResource),
                Timetable.of(ofPatients, byPatient),
                TreeSet.ofAll(placeless),
                links,
                links.<Map<String, List<Link>>>foldLeft(TreeMap.empty(), Bookings::indexed));
    }

    private static Map<String, List<Link>> indexed(Map<String, List<Link>> byId, Link link) {
        return indexed(indexed(byId, link.before(), link), link.after(), link);
    }

    private static Map<String, List<Link>> indexed(Map<String, List<Link>> byId, String id, Link link) {
        return byId.put(id, byId.getOrElse(id, List.empty()).prepend(link));
    }

    /** These bookings with one more link. */
    Bookings with(Link link) {
        return new Bookings(
                premises, appointments, byResource, byPatient, placeless, links.append(link), indexed(linksById, link));
    }

    /** These bookings without the last link of that kind. */
    Bookings without(Link link) {
        var fewer = links.removeAt(links.lastIndexOf(link));
        var byId = List.of(link.before(), link.after())
                .foldLeft(linksById, (so, id) -> so.put(id, so.get(id).get().remove(link)));
        return new Bookings(
                premises,
                appointments,
                byResource,
                byPatient,
                placeless,
                fewer,
                fewer.isEmpty() ? TreeMap.empty() : byId);
    }

    /** These bookings with these links and no others, in this order. */
    Bookings linkedBy(Seq<Link> all) {
        return all.foldLeft(
                new Bookings(premises, appointments, byResource, byPatient, placeless, Vector.empty(), TreeMap.empty()),
                Bookings::with);
    }

    Seq<Link> linksOf(String id) {
        return linksById.isEmpty()
                ? List.empty()
                : linksById.getOrElse(id, List.empty()).reverse();
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
        return new Bookings(premises, appointments, left, visitors, placeless, links, linksById);
    }

    private Bookings filled(Appointment appointment) {
        var enrolled = appointments.put(appointment.id(), appointment);
        if (!appointment.isOccupying()) {
            var more = placeless.add(appointment.id());
            return new Bookings(premises, enrolled, byResource, byPatient, more, links, linksById);
        }
        int service = premises.numberOfService(appointment);
        var taken = byResource;
        for (String id : appointment.with()) {
            taken = taken.put(premises.laneOf(id), service, appointment);
        }
        var visitors = byPatient.put(Lane.of(appointment.patient()), service, appointment);
        var fewer = placeless.isEmpty() ? placeless : placeless.remove(appointment.id());
        return new Bookings(premises, enrolled, taken, visitors, fewer, links, linksById);
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
                linksById);
    }
}
