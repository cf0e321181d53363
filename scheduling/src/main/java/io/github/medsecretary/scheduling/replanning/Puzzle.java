package io.github.medsecretary.scheduling.replanning;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.diary.VisitRow;
import io.github.medsecretary.scheduling.replanning.solving.Bond;
import io.github.medsecretary.scheduling.replanning.solving.Problem;
import io.github.medsecretary.scheduling.replanning.solving.Row;
import io.github.medsecretary.scheduling.replanning.solving.Solver;
import io.github.medsecretary.scheduling.replanning.solving.Spot;
import io.github.medsecretary.scheduling.replanning.solving.Steps;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A diary's movable appointments as rows that want spots, and back. Belongs to one thread. */
final class Puzzle {

    // Clinics go by ten minutes.
    private static final long FINEST_GRAIN = 600;
    private static final long MOST_MOMENTS = 2_000_000;

    private final Upset upset;
    private final Diary diary;
    private final Replanning replanning;
    private final Veto veto;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final Map<String, Starts> starts = new HashMap<>();
    // As they are here, be they in the diary or not.
    private final Map<Appointment, Optional<Visit>> visits = new IdentityHashMap<>();
    private final Map<Appointment, Transfer> transfers = new IdentityHashMap<>();
    private final Map<String, Cause> causes;
    private final Set<String> keepers;
    private final Holdings holdings;
    private final Timetable timetable;
    private final Terms terms;

    /**
     * @param upset the diary before and after the disruptions
     * @param movable the ids of those who may move, and why
     * @param veto where they may not go
     */
    Puzzle(Upset upset, Replanning replanning, SortedMap<String, Cause> movable, Veto veto) {
        this.upset = upset;
        this.diary = upset.diary();
        this.veto = veto;
        this.replanning = replanning;
        this.causes = new HashMap<>(movable);
        for (String id : movable.keySet()) {
            numbers.put(id, appointments.size());
            Appointment appointment = diary.appointment(id).orElseThrow();
            appointments.add(appointment);
            appointment.start().map(Clock::second).ifPresent(start -> noteStart(appointment, start));
        }
        this.holdings = new Holdings(
                diary, this::staying, visit -> is(visit.id(), Cause.Kind.LINKED), replanning.asOf(), Duration.ZERO);
        this.timetable = new Timetable(diary, holdings, replanning.asOf());
        this.keepers = Keepers.among(crowd(), holdings);
        this.terms = new Terms(
                diary,
                new Movers(
                        Array.ofAll(appointments),
                        numbers::containsKey,
                        id -> stays(diary.appointment(id).orElseThrow())),
                replanning.asOf());
    }

    private void noteStart(Appointment appointment, long start) {
        for (String each : appointment.with()) {
            starts.computeIfAbsent(each, fresh -> new Starts()).add(start);
        }
    }

    // Of what a whole diary takes few start when one of a few does: only theirs are the ids to look at.
    private Predicate<VisitRow> staying(Reference takers) {
        if (takers.type().equals(Reference.PATIENT)) {
            return this::stays;
        }
        Starts moving = starts.get(takers.id());
        return moving == null ? row -> true : row -> !moving.mayContain(row.startSecond()) || stays(row);
    }

    private boolean stays(VisitRow row) {
        return !numbers.containsKey(row.id());
    }

    private List<Visit> crowd() {
        var crowd = new ArrayList<Visit>();
        for (Appointment each : appointments) {
            if (is(each.id(), Cause.Kind.CROWDED)) {
                diary.visit(each).ifPresent(crowd::add);
            }
        }
        return crowd;
    }

    private boolean is(String id, Cause.Kind kind) {
        Cause cause = causes.get(id);
        return cause != null && cause.is(kind);
    }

    private Cause cause(Appointment appointment) {
        return requireNonNull(causes.get(appointment.id()));
    }

    /**
     * What is found. Where the terms of sessions keep somebody out only to be on the safe side, no bound is known but
     * that of a plan that keeps nobody out for that.
     */
    Solver.Result solve(long budget) {
        Solver.Result found = new Solver(problem(terms::bar), new Steps(budget)).solve();
        if (found.bound() == 0 || !terms.areSafe()) {
            return found;
        }
        Solver.Result loose = new Solver(problem(terms::barForGood), new Steps(budget)).solve();
        return new Solver.Result(found.spots(), found.cost(), Math.min(found.cost(), loose.bound()));
    }

    /** Those who don't stay where they are, in order of id. */
    Seq<Job> jobs(Solver.Result result) {
        var jobs = new ArrayList<Job>();
        for (int row = 0; row < appointments.size(); row++) {
            Spot spot = result.spots().get(row);
            Appointment appointment = appointments.get(row);
            if (spot == null || isDisplaced(appointment) || !isOld(spot, appointment)) {
                Optional<Reason> told = cause(appointment).told();
                jobs.add(new Job(
                        appointment,
                        told.isEmpty() ? candidate(appointment, 0) : Optional.empty(),
                        told,
                        fare(transfer(appointment)).unplaced(),
                        Optional.ofNullable(spot).flatMap(taken -> candidate(appointment, taken))));
            }
        }
        return Array.ofAll(jobs);
    }

    private boolean isOld(Spot spot, Appointment appointment) {
        return transfer(appointment)
                .from()
                .filter(old ->
                        Clock.second(old.start()) == spot.start() && old.with().equals(holdings.ids(spot.footprint())))
                .isPresent();
    }

    private Optional<Candidate> candidate(Appointment appointment, Spot spot) {
        Seq<String> with = holdings.ids(spot.footprint());
        return candidate(appointment.at(Instant.ofEpochSecond(spot.start()), with), spot.cost());
    }

    private Optional<Candidate> candidate(Appointment appointment, long cost) {
        return diary.visit(appointment).map(visit -> new Candidate(Place.of(visit), cost, visit));
    }

    /** Why an appointment has none of the places that there are. */
    Tally tally(Appointment appointment) {
        return timetable.tally(appointment, stop -> terms.bar(appointment, stop));
    }

    private Problem problem(BiPredicate<Appointment, Stop> isBarred) {
        var rows = new ArrayList<Row>();
        for (int row = 0; row < appointments.size(); row++) {
            rows.add(row(row, isBarred));
        }
        var supplies = new ArrayList<>(holdings.supplies());
        supplies.addAll(terms.supplies());
        List<Bond> bonds = ofPatients();
        for (Link link : diary.links()) {
            Integer before = numbers.get(link.before());
            Integer after = numbers.get(link.after());
            if (before != null && after != null) {
                bonds.add(
                        new Bond.Sequence(before, after, link.minDays(), link.maxDays(), Clock.seconds(link.pause())));
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

    // Nobody is at two places at once.
    private List<Bond> ofPatients() {
        var bonds = new ArrayList<Bond>();
        var visits = new HashMap<String, List<Integer>>();
        for (int row = 0; row < appointments.size(); row++) {
            List<Integer> before = visits.computeIfAbsent(appointments.get(row).patient(), fresh -> new ArrayList<>());
            for (int other : before) {
                bonds.add(new Bond.Apart(other, row));
            }
            before.add(row);
        }
        return bonds;
    }

    // Where there is very much of time and supplies, moments further apart bound less, but don't fill the memory.
    private long grain(int supplies) {
        return Math.max(FINEST_GRAIN, (holdings.until() - holdings.from()) * supplies / MOST_MOMENTS);
    }

    private Row row(int number, BiPredicate<Appointment, Stop> isBarred) {
        Appointment appointment = appointments.get(number);
        Fare fare = fare(transfer(appointment));
        Line line = line(number, appointment, fare, limits(appointment, isBarred), () -> besides(appointment));
        return new Row(number, fare.unplaced(), line.stay().orElse(null), line);
    }

    // Who is in a crowd may have the old place again, whatever became of its session's grid.
    private List<Stop> besides(Appointment appointment) {
        var all = new ArrayList<Stop>(timetable.besides(appointment));
        if (is(appointment.id(), Cause.Kind.CROWDED)) {
            diary.visit(appointment)
                    .filter(visit -> visit.resources()
                            .filter(each -> each.quantity() > 1)
                            .forAll(each -> holdings.taken(each).isFree(holdings.use(visit, each))))
                    .map(holdings::stop)
                    .filter(old -> all.stream().noneMatch(old::isSamePlace))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Line line(int number, Appointment appointment, Fare fare, Limits limits, Supplier<List<Stop>> besides) {
        Optional<Stop> stay = stays(appointment) ? stop(appointment) : Optional.empty();
        return new Line(
                number,
                appointment,
                fare,
                stay,
                besides,
                timetable,
                () -> holdings.patient(Diary.patient(appointment)),
                ties(appointment),
                limits);
    }

    private Limits limits(Appointment appointment, BiPredicate<Appointment, Stop> isBarred) {
        return new Limits(
                stop(appointment),
                is(appointment.id(), Cause.Kind.GONE),
                firstDay(appointment),
                stop -> isVetoed(appointment, stop) || isBarred.test(appointment, stop),
                stop -> terms.seat(appointment, stop));
    }

    private boolean isVetoed(Appointment appointment, Stop stop) {
        return !veto.equals(Veto.NONE)
                && veto.bars(
                        appointment,
                        Instant.ofEpochSecond(stop.start()),
                        stop.crew().practitioner());
    }

    /** The first calendar day to and from which somebody whose place is valid may be moved. */
    long firstDay() {
        return replanning
                .asOf()
                .date(diary.zone())
                .plusDays(replanning.policy().noticeDays())
                .toEpochDay();
    }

    /** The ids of those who have to be given a place, in order. */
    Seq<String> displaced() {
        return Array.ofAll(appointments).filter(this::isDisplaced).map(Appointment::id);
    }

    private boolean stays(Appointment appointment) {
        return cause(appointment).told().isEmpty() || keepers.contains(appointment.id());
    }

    // Who has no place yet is not made to wait until there would have been notice.
    private long firstDay(Appointment appointment) {
        ReplanPolicy policy = replanning.policy();
        boolean mustGo = cause(appointment).told().isPresent();
        int notice = mustGo ? policy.displacedNoticeDays() : policy.noticeDays();
        return (mustGo && notice == 0) || appointment.start().isEmpty()
                ? Long.MIN_VALUE
                : replanning.asOf().date(diary.zone()).plusDays(notice).toEpochDay();
    }

    private List<Line.Tie> ties(Appointment appointment) {
        var ties = new ArrayList<Line.Tie>();
        for (Link link : diary.linksOf(appointment.id())) {
            boolean isFirst = link.after().equals(appointment.id());
            String other = isFirst ? link.before() : link.after();
            if (!numbers.containsKey(other)) {
                diary.appointment(other)
                        .flatMap(this::stop)
                        .ifPresent(stop -> ties.add(new Line.Tie(link, isFirst, stop)));
            }
        }
        return ties;
    }

    private boolean isDisplaced(Appointment appointment) {
        Cause cause = causes.get(appointment.id());
        return cause != null && cause.isDisplaced();
    }

    /** What each place costs an appointment. */
    Fare fare(Appointment appointment) {
        return fare(transfer(appointment));
    }

    private Fare fare(Transfer unmoved) {
        return fare(replanning.cost(), unmoved);
    }

    private static Fare fare(PlanCost cost, Transfer unmoved) {
        if (cost instanceof Emphasis emphasis) {
            return new EmphasisFare(emphasis, fare(emphasis.base(), unmoved), unmoved);
        }
        return cost instanceof LeastDisruption ? new LeastFare(unmoved) : new ToldFare(cost, unmoved);
    }

    /** An appointment that gets no place. */
    Transfer transfer(Appointment appointment) {
        return transfers.computeIfAbsent(appointment, this::unmoved);
    }

    private Transfer unmoved(Appointment appointment) {
        Optional<Visit> old = old(appointment);
        return Transfer.builder()
                .appointment(appointment)
                .from(old.map(Place::of))
                .displaced(isDisplaced(appointment))
                .oldPractitioner(old.flatMap(visit -> visit.first(ResourceKind.PRACTITIONER))
                        .map(Resource::id))
                .zone(diary.zone())
                .asOf(replanning.asOf())
                .build();
    }

    /** Whether bounds and notice of an appointment allow a place. */
    boolean mayGo(Appointment appointment, Stop stop) {
        return Bounds.of(appointment).contain(stop.start())
                && limits(appointment, terms::bar).allow(stop);
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
        long start = visit.startSecond();
        long end = visit.endSecond();
        Optional<String> site = diary.siteOf(visit).map(Site::id).filter(id -> holdings.isClosed(id, start, end));
        return visit.resources()
                .find(each -> holdings.taken(each).isClosed(start, end))
                .map(Resource::id)
                .toJavaOptional()
                .or(() -> site);
    }

    /** The visit that an appointment makes where it says that it is. */
    Visit visit(Appointment appointment) {
        return diary.visit(appointment).orElseThrow();
    }

    /** Places as if nobody were there and nothing had been upset. */
    Timetable open() {
        Diary calm = upset.calm();
        return new Timetable(calm, new Holdings(calm, Staying.NOBODY, replanning.asOf()), replanning.asOf());
    }

    private Optional<Stop> stop(Appointment appointment) {
        return old(appointment).map(holdings::stop);
    }

    private Optional<Visit> old(Appointment appointment) {
        return visits.computeIfAbsent(appointment, diary::visit);
    }
}
