package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Prepares each movable appointment: its old place, where else it could go, and what that would cost. */
final class Jobs {

    private final Diary calm;
    private final Diary fixed;
    private final Replanning replanning;
    private final PlaceFinder finder;
    private final Map<String, Seq<Link>> links = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, TreeSet<Instant>> stays = new HashMap<>();

    /**
     * @param calm the diary before the disruptions
     * @param fixed those who stay, after them
     * @param valid the ids of those who may be moved although their place is valid
     */
    Jobs(Diary calm, Diary fixed, Replanning replanning, Iterable<String> valid) {
        this.calm = calm;
        this.fixed = fixed;
        this.replanning = replanning;
        this.finder = new PlaceFinder(fixed, replanning.asOf());
        calm.links().forEach(link -> {
            link(link.before(), link);
            link(link.after(), link);
        });
        for (String id : valid) {
            calm.appointment(id)
                    .flatMap(calm::visit)
                    .ifPresent(visit -> stays.computeIfAbsent(lane(visit.resources(), id), lane -> new TreeSet<>())
                            .add(visit.interval().start()));
        }
    }

    private static String lane(Seq<Resource> resources, String appointment) {
        return practitioner(resources)
                .or(() -> resources.headOption().map(Resource::id).toJavaOptional())
                .orElse(appointment);
    }

    private void link(String id, Link link) {
        links.merge(id, List.of(link), (known, more) -> known.appendAll(more));
    }

    Map<String, Seq<Link>> links() {
        return links;
    }

    /** Why the places that an appointment could not take were none. */
    Tally tally(String id) {
        return tallies.getOrDefault(id, new Tally());
    }

    PlaceFinder finder() {
        return finder;
    }

    Job of(String id, String cause) {
        Appointment appointment = calm.appointment(id).orElseThrow();
        boolean displaced = !cause.isEmpty();
        var tally = new Tally();
        tallies.put(id, tally);
        Optional<Candidate> stay =
                displaced ? Optional.empty() : calm.visit(appointment).map(this::staying);
        Lazy<Seq<Candidate>> places = Lazy.of(() -> finder.places(appointment, tally)
                .filter(found -> displaced || mayGo(found.place()))
                .map(found -> candidate(appointment, displaced, found))
                .filter(each -> keepsLinksToFixed(id, each.date()))
                .filter(each ->
                        stay.filter(own -> own.place().equals(each.place())).isEmpty())
                .sorted()
                .toArray());
        long unplaced = replanning.cost().of(transfer(appointment, displaced, Optional.empty(), Optional.empty()));
        return new Job(appointment, stay, displaced, cause, places, unplaced);
    }

    private boolean mayGo(Place place) {
        var from =
                replanning.asOf().date(calm.zone()).plusDays(replanning.policy().noticeDays());
        return !calm.zone().date(place.start()).isBefore(from);
    }

    private Candidate staying(Visit visit) {
        Place place = new Place(visit.interval().start(), visit.appointment().with());
        var found = new PlaceFinder.Found(place, visit.interval(), visit.resources());
        return candidate(visit.appointment(), 0, found);
    }

    Candidate candidate(Appointment appointment, boolean displaced, PlaceFinder.Found found) {
        Transfer transfer = transfer(appointment, displaced, Optional.of(found.place()), found.practitioner());
        return candidate(appointment, replanning.cost().of(transfer), found);
    }

    private Candidate candidate(Appointment appointment, long cost, PlaceFinder.Found found) {
        String lane = lane(found.resources(), appointment.id());
        return new Candidate(
                found.place(),
                cost,
                found.visit(),
                found.visit().end().plus(calm.serviceOf(appointment).bufferAfter()),
                found.resources(),
                column(lane, found.visit()),
                zone().date(found.place().start()));
    }

    // Where somebody's valid place begins during the visit, the visit must bump them: that is where it is counted.
    private String column(String lane, Interval visit) {
        Instant bumped = stays.getOrDefault(lane, new TreeSet<>()).ceiling(visit.start());
        Instant at = bumped != null && bumped.isBefore(visit.end()) ? bumped : visit.start();
        return at + "\u0000" + lane;
    }

    private boolean keepsLinksToFixed(String id, LocalDate date) {
        for (Link link : links.getOrDefault(id, List.empty())) {
            boolean first = link.before().equals(id);
            Optional<LocalDate> other = fixed.appointment(first ? link.after() : link.before())
                    .flatMap(fixed::visit)
                    .map(visit -> zone().date(visit.interval().start()));
            if (other.isPresent() && !Occupied.keeps(link, first ? date : other.get(), first ? other.get() : date)) {
                return false;
            }
        }
        return true;
    }

    Transfer transfer(Job job, Optional<Candidate> to) {
        return transfer(
                job.appointment(),
                job.displaced(),
                to.map(Candidate::place),
                to.flatMap(each -> practitioner(each.resources())));
    }

    private Transfer transfer(
            Appointment appointment, boolean displaced, Optional<Place> to, Optional<String> practitioner) {
        Optional<Visit> old = calm.visit(appointment);
        return Transfer.builder()
                .appointment(appointment)
                .from(old.map(visit -> new Place(visit.interval().start(), appointment.with())))
                .displaced(displaced)
                .oldPractitioner(old.flatMap(visit -> practitioner(visit.resources())))
                .to(to)
                .newPractitioner(practitioner)
                .zone(zone())
                .asOf(replanning.asOf())
                .build();
    }

    PlanCost cost() {
        return replanning.cost();
    }

    private SiteZone zone() {
        return calm.zone();
    }

    private static Optional<String> practitioner(Seq<Resource> resources) {
        return resources
                .find(each -> each.kind() == ResourceKind.PRACTITIONER)
                .map(Resource::id)
                .toJavaOptional();
    }
}
