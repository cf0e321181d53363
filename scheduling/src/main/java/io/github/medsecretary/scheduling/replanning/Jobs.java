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
                    .ifPresent(visit -> stays.computeIfAbsent(lane(visit), lane -> new TreeSet<>())
                            .add(visit.interval().start()));
        }
    }

    // Something of which there is one: pieces of a device don't exclude each other.
    private static String lane(Visit visit) {
        return practitioner(visit)
                .or(() -> visit.resources()
                        .find(each -> each.quantity() == 1)
                        .map(Resource::id)
                        .toJavaOptional())
                .orElse(visit.id());
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
                .filter(found -> displaced || mayGo(found))
                .filter(this::keepsLinksToFixed)
                .map(found -> candidate(found, displaced))
                .filter(each ->
                        stay.filter(own -> own.place().equals(each.place())).isEmpty())
                .sorted()
                .toArray());
        long unplaced = replanning.cost().of(transfer(appointment, displaced, Optional.empty(), Optional.empty()));
        return new Job(appointment, stay, displaced, cause, places, unplaced);
    }

    private boolean mayGo(Visit visit) {
        var from =
                replanning.asOf().date(calm.zone()).plusDays(replanning.policy().noticeDays());
        return !calm.zone().date(visit.interval().start()).isBefore(from);
    }

    private Candidate staying(Visit visit) {
        return new Candidate(Place.of(visit), 0, visit, column(visit));
    }

    /** The place of a visit with what it costs. */
    Candidate candidate(Visit visit, boolean displaced) {
        Appointment old = calm.appointment(visit.id()).orElseThrow();
        Transfer transfer = transfer(old, displaced, Optional.of(Place.of(visit)), practitioner(visit));
        return new Candidate(Place.of(visit), replanning.cost().of(transfer), visit, column(visit));
    }

    // Where somebody's valid place begins during the visit, the visit must bump them: that is where it is counted.
    private String column(Visit found) {
        String lane = lane(found);
        Interval visit = found.interval();
        Instant bumped = stays.getOrDefault(lane, new TreeSet<>()).ceiling(visit.start());
        Instant at = bumped != null && bumped.isBefore(visit.end()) ? bumped : visit.start();
        return at + "\u0000" + lane;
    }

    /** Whether a visit keeps its links to those who stay. */
    boolean keepsLinksToFixed(Visit visit) {
        return links.getOrDefault(visit.id(), List.empty())
                .forAll(link -> fixed.visits()
                        .get(link.before().equals(visit.id()) ? link.after() : link.before())
                        .forAll(other -> Links.keeps(link, fixed, visit.id(), visit, other)));
    }

    Transfer transfer(Job job, Optional<Candidate> to) {
        return transfer(
                job.appointment(),
                job.displaced(),
                to.map(Candidate::place),
                to.flatMap(each -> practitioner(each.visit())));
    }

    private Transfer transfer(
            Appointment appointment, boolean displaced, Optional<Place> to, Optional<String> practitioner) {
        Optional<Visit> old = calm.visit(appointment);
        return Transfer.builder()
                .appointment(appointment)
                .from(old.map(Place::of))
                .displaced(displaced)
                .oldPractitioner(old.flatMap(Jobs::practitioner))
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

    private static Optional<String> practitioner(Visit visit) {
        return visit.first(ResourceKind.PRACTITIONER).map(Resource::id);
    }
}
