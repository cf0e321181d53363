package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;

/** The appointments of a diary, with what they take and how they follow each other. */
record Bookings(
        TreeMap<String, Appointment> appointments,
        TreeMap<String, Visit> visits,
        Occupancies taken,
        Vector<Link> links,
        Map<String, List<Link>> linksById) {

    static Bookings of(DiaryContent content, Premises premises) {
        var visits = TreeMap.ofEntries(content.appointments()
                .flatMap(each -> Option.ofOptional(premises.visit(each)))
                .map(each -> Tuple.of(each.id(), each)));
        var taken = new ArrayList<Occupancy>();
        visits.values().forEach(each -> taken.addAll(Occupancies.of(each)));
        var links = Vector.ofAll(content.links());
        return new Bookings(
                TreeMap.ofEntries(content.appointments().map(each -> Tuple.of(each.id(), each))),
                visits,
                Occupancies.of(taken),
                links,
                links.<Map<String, List<Link>>>foldLeft(TreeMap.empty(), Bookings::indexed));
    }

    private static Map<String, List<Link>> indexed(Map<String, List<Link>> byId, Link link) {
        return indexed(indexed(byId, link.before(), link), link.after(), link);
    }

    private static Map<String, List<Link>> indexed(Map<String, List<Link>> byId, String id, Link link) {
        return byId.put(id, byId.getOrElse(id, List.empty()).prepend(link));
    }

    Seq<Link> linksOf(String id) {
        return linksById.getOrElse(id, List.empty()).reverse();
    }

    /** These bookings with an appointment added, or in place of the one with its id. */
    Bookings put(Appointment appointment, Premises premises) {
        String id = appointment.id();
        var cleared = visits.get(id).fold(() -> taken, taken::remove);
        var put = appointments.put(id, appointment);
        return premises.visit(appointment)
                .map(visit -> new Bookings(put, visits.put(id, visit), cleared.put(visit), links, linksById))
                .orElseGet(() -> new Bookings(put, visits.remove(id), cleared, links, linksById));
    }

    /** These bookings without an appointment that no link names. */
    Bookings without(String id) {
        var cleared = visits.get(id).fold(() -> taken, taken::remove);
        return new Bookings(appointments.remove(id), visits.remove(id), cleared, links, linksById);
    }
}
