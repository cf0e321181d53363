package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.solving.Bond;
import io.github.medsecretary.scheduling.replanning.solving.Footprint;
import io.github.medsecretary.scheduling.replanning.solving.Problem;
import io.github.medsecretary.scheduling.replanning.solving.Row;
import io.github.medsecretary.scheduling.replanning.solving.Solver;
import io.github.medsecretary.scheduling.replanning.solving.Spot;
import io.github.medsecretary.scheduling.replanning.solving.Steps;
import io.github.medsecretary.scheduling.replanning.solving.Supply;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** A diary's movable appointments as rows that want spots, and back. Belongs to one thread. */
final class Puzzle {

    // Clinics go by ten minutes.
    private static final long FINEST_GRAIN = 600;
    private static final long MOST_MOMENTS = 2_000_000;

    private final Diary calm;
    private final Replanning replanning;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final SortedMap<String, Optional<Reason>> causes;
    private final Holdings holdings;
    private final Timetable timetable;
    private final Map<String, Integer> patients = new HashMap<>();
    private final Map<Integer, Map<Footprint, Footprint>> withPatient = new HashMap<>();

    /**
     * @param calm the diary before the disruptions, with the emergencies in it
     * @param movable the ids of those who may move, with why they are displaced if they are
     */
    Puzzle(
            Diary calm,
            Seq<Disruption> disruptions,
            Replanning replanning,
            SortedMap<String, Optional<Reason>> movable) {
        this.calm = calm;
        this.replanning = replanning;
        this.causes = movable;
        for (String id : movable.keySet()) {
            numbers.put(id, appointments.size());
            appointments.add(calm.appointment(id).orElseThrow());
        }
        this.holdings = new Holdings(calm, disruptions, id -> !numbers.containsKey(id), replanning.asOf());
        this.timetable = new Timetable(calm, holdings, replanning.asOf());
        numberPatients();
    }

    // Only of patients with several who may move must the time be watched.
    private void numberPatients() {
        var seen = new HashMap<String, Boolean>();
        for (Appointment each : appointments) {
            if (seen.put(each.patient(), true) != null) {
                patients.computeIfAbsent(each.patient(), fresh -> holdings.count() + patients.size());
            }
        }
    }

    Solver solver(long budget) {
        return new Solver(problem(), new Steps(budget));
    }

    /** Those who don't stay where they are, in order of id. */
    Seq<Job> jobs(Solver.Result result) {
        var jobs = new ArrayList<Job>();
        for (int row = 0; row < appointments.size(); row++) {
            Spot spot = result.spots().get(row);
            Appointment appointment = appointments.get(row);
            if (spot == null || isDisplaced(appointment) || spot.cost() > 0) {
                jobs.add(new Job(
                        appointment,
                        isDisplaced(appointment) ? Optional.empty() : candidate(appointment, 0),
                        cause(appointment),
                        fare(transfer(appointment)).unplaced(),
                        Optional.ofNullable(spot).flatMap(taken -> candidate(appointment, taken))));
            }
        }
        return Array.ofAll(jobs);
    }

    private Optional<Candidate> candidate(Appointment appointment, Spot spot) {
        Seq<String> with = holdings.ids(spot.footprint());
        return candidate(appointment.at(Instant.ofEpochSecond(spot.start()), with), spot.cost());
    }

    private Optional<Candidate> candidate(Appointment appointment, long cost) {
        return calm.visit(appointment).map(visit -> new Candidate(Place.of(visit), cost, visit));
    }

    Timetable timetable() {
        return timetable;
    }

    private Problem problem() {
        var rows = new ArrayList<Row>();
        for (int row = 0; row < appointments.size(); row++) {
            rows.add(row(row));
        }
        List<Supply> supplies = holdings.supplies();
        patients.forEach((patient, number) -> supplies.add(new Supply(1, 0, false, List.of())));
        var bonds = new ArrayList<Bond>();
        for (Link link : calm.links()) {
            Integer before = numbers.get(link.before());
            Integer after = numbers.get(link.after());
            if (before != null && after != null) {
                bonds.add(new Bond(before, after, link.minDays(), link.maxDays()));
            }
        }
        return new Problem(
                rows,
                supplies,
                holdings.waysBetweenSites(),
                bonds,
                holdings.from(),
                holdings.until(),
                grain(supplies.size()));
    }

    // Where there is very much of time and supplies, moments further apart bound less, but don't fill the memory.
    private long grain(int supplies) {
        return Math.max(FINEST_GRAIN, (holdings.until() - holdings.from()) * supplies / MOST_MOMENTS);
    }

    private Row row(int number) {
        Appointment appointment = appointments.get(number);
        Fare fare = fare(transfer(appointment));
        Line line = line(
                number, appointment, fare, () -> timetable.besides(appointment), () -> timetable.stops(appointment));
        return new Row(number, fare.unplaced(), line.stay().orElse(null), line);
    }

    private Line line(
            int number,
            Appointment appointment,
            Fare fare,
            Supplier<List<Stop>> besides,
            Supplier<SortedMap<Long, List<Stop>>> days) {
        boolean isDisplaced = isDisplaced(appointment);
        Optional<Stop> stay = isDisplaced ? Optional.empty() : stop(appointment);
        return new Line(
                number,
                appointment,
                fare,
                stay,
                besides,
                days,
                () -> holdings.patient(Diary.patient(appointment)),
                ties(appointment),
                isDisplaced ? Long.MIN_VALUE : firstDay(),
                footprint -> withPatient(appointment, footprint));
    }

    /** The first calendar day to and from which somebody whose place is valid may be moved. */
    long firstDay() {
        return replanning
                .asOf()
                .date(calm.zone())
                .plusDays(replanning.policy().noticeDays())
                .toEpochDay();
    }

    private Footprint withPatient(Appointment appointment, Footprint footprint) {
        Integer patient = patients.get(appointment.patient());
        return patient == null
                ? footprint
                : withPatient
                        .computeIfAbsent(patient, fresh -> new HashMap<>())
                        .computeIfAbsent(footprint, fresh -> footprint.and(patient));
    }

    private List<Line.Tie> ties(Appointment appointment) {
        var ties = new ArrayList<Line.Tie>();
        for (Link link : calm.linksOf(appointment.id())) {
            boolean isFirst = link.after().equals(appointment.id());
            String other = isFirst ? link.before() : link.after();
            if (!numbers.containsKey(other)) {
                calm.appointment(other)
                        .flatMap(this::stop)
                        .ifPresent(stop -> ties.add(new Line.Tie(link, isFirst, stop)));
            }
        }
        return ties;
    }

    private boolean isDisplaced(Appointment appointment) {
        return cause(appointment).isPresent();
    }

    private Optional<Reason> cause(Appointment appointment) {
        return causes.getOrDefault(appointment.id(), Optional.empty());
    }

    /** What each place costs an appointment. */
    Fare fare(Appointment appointment) {
        return fare(transfer(appointment));
    }

    private Fare fare(Transfer unmoved) {
        return replanning.cost() instanceof LeastDisruption
                ? new LeastFare(unmoved)
                : new ToldFare(replanning.cost(), unmoved);
    }

    /** An appointment that gets no place. */
    Transfer transfer(Appointment appointment) {
        Optional<Visit> old = calm.visit(appointment);
        return Transfer.builder()
                .appointment(appointment)
                .from(old.map(Place::of))
                .displaced(isDisplaced(appointment))
                .oldPractitioner(old.flatMap(visit -> visit.first(ResourceKind.PRACTITIONER))
                        .map(Resource::id))
                .zone(calm.zone())
                .asOf(replanning.asOf())
                .build();
    }

    /** Whether bounds and notice of an appointment allow a place. */
    boolean mayGo(Appointment appointment, Stop stop) {
        return Timetable.isWanted(appointment, stop.start())
                && (isDisplaced(appointment) || stop.local().day() >= firstDay());
    }

    /** Whether one may be moved. */
    boolean mayMove(String id) {
        return numbers.containsKey(id);
    }

    /** How one that has a place stands there if it doesn't move. */
    Obstacle.Kind standing(Appointment appointment) {
        if (mayMove(appointment.id())) {
            return Obstacle.Kind.STAYS;
        }
        boolean hasBegun = appointment
                .start()
                .filter(start -> start.isBefore(replanning.asOf().instant()))
                .isPresent();
        return appointment.pinned() || hasBegun || !appointment.status().isMovable()
                ? Obstacle.Kind.MUST_STAY
                : Obstacle.Kind.MAY_NOT_MOVE;
    }

    /** The id of something that a visit would take, or of its site, if it is out of use. */
    Optional<String> outOfUse(Visit visit) {
        long start = Clock.second(visit.interval().start());
        long end = Clock.secondAfter(visit.interval().end());
        Optional<String> site = calm.siteOf(visit).map(Site::id).filter(id -> holdings.isClosed(id, start, end));
        return visit.resources()
                .find(each -> holdings.taken(each).isClosed(start, end))
                .map(Resource::id)
                .toJavaOptional()
                .or(() -> site);
    }

    /** The visit that an appointment makes where it says that it is. */
    Visit visit(Appointment appointment) {
        return calm.visit(appointment).orElseThrow();
    }

    /** Places as if nobody were there. */
    OpenPlaces open() {
        return new OpenPlaces(calm, replanning.asOf());
    }

    private Optional<Stop> stop(Appointment appointment) {
        return calm.visit(appointment).map(holdings::stop);
    }
}
