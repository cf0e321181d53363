package io.github.medsecretary.benchmarks.replanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Diaries small enough to try every plan, in which every rule takes part. */
final class Tiny {

    private static final int MOST_TASKS = 8;
    private static final int MOST_PLACES = 12;
    private static final List<LocalDate> FIRST_DAYS =
            List.of(LocalDate.of(2030, 1, 7), LocalDate.of(2030, 3, 30), LocalDate.of(2030, 10, 26));

    private final Chance chance;
    private final Function<Filling, List<Case.Link>> linking;
    private final LocalDate first;
    private final boolean branch;
    private final List<Case.Session> sessions = new ArrayList<>();

    private Tiny(Chance chance, Function<Filling, List<Case.Link>> linking) {
        this.chance = chance;
        this.linking = linking;
        this.first = chance.of(FIRST_DAYS);
        this.branch = chance.percent(35);
    }

    /** The first case of a row of random ones that is small enough and displaces somebody. */
    static Case of(long seed) {
        var chance = new Chance(seed);
        return first(chance, filling -> chance.percent(50) ? filling.link(1) : List.of(), made -> true);
    }

    /** The same with visits that are linked by pauses in every case. */
    static Case paused(long seed) {
        return first(
                new Chance(seed),
                filling -> filling.pause(2),
                made -> !made.links().isEmpty());
    }

    private static Case first(Chance chance, Function<Filling, List<Case.Link>> linking, Predicate<Case> wanted) {
        while (true) {
            Case made = new Tiny(chance, linking).make();
            if (wanted.test(made)
                    && isTiny(new Problem(made))
                    && Soundness.problems(made).isEmpty()) {
                return made;
            }
        }
    }

    private static boolean isTiny(Problem problem) {
        return problem.tasks().size() <= MOST_TASKS
                && problem.tasks().stream().anyMatch(Task::displaced)
                && problem.tasks().stream().allMatch(each -> count(problem, each) <= MOST_PLACES);
    }

    private static int count(Problem problem, Task task) {
        var seats = new ArrayList<Seat>();
        problem.places(task, (seat, cost) -> seats.add(seat));
        return seats.size();
    }

    private Case make() {
        Case empty = empty();
        var filling = new Filling(empty, chance, new Traits(50, 35, chance.between(0, 1), 8, 25));
        List<String> services = empty.services().stream().map(Case.Service::id).toList();
        int count = chance.between(3, 8);
        for (int number = 0; number < count; number++) {
            filling.book(chance.of(services), 1, seat -> true);
        }
        List<Case.Link> links = linking.apply(filling);
        List<Booking> booked = new ArrayList<>();
        filling.booked().forEach(each -> booked.add(varied(each, links)));
        if (empty.policy().repair() && !booked.isEmpty()) {
            spoil(empty, booked);
        }
        return empty.with(booked, links, absences(), emergencies(empty));
    }

    private Case empty() {
        List<String> sites = branch ? List.of(Case.MAIN, "branch") : List.of(Case.MAIN);
        int way = chance.of(List.of(5, 10, 20));
        List<Case.Leg> travel = branch
                ? List.of(new Case.Leg(Case.MAIN, "branch", way), new Case.Leg("branch", Case.MAIN, way))
                : List.of();
        sessions();
        return new Case(
                Premises.LONDON,
                Premises.at(first, chance.percent(70) ? "08:00" : "09:10"),
                sites,
                travel,
                resources(),
                services(),
                sessions,
                chance.percent(30) ? List.of(closure("room-1")) : List.of(),
                List.of(),
                List.of(),
                policy(),
                List.of(),
                List.of());
    }

    private Case.Policy policy() {
        return new Case.Policy(
                chance.percent(80),
                chance.percent(20),
                chance.percent(25) ? chance.between(0, 2) : Case.Policy.NO_LIMIT,
                chance.percent(25) ? 1 : 0);
    }

    private List<Case.Resource> resources() {
        var resources = new ArrayList<Case.Resource>();
        resources.add(resource("dr-01", Case.PRACTITIONER, Case.MAIN, 1, "gp"));
        resources.add(resource("dr-02", Case.PRACTITIONER, Case.MAIN, 1, "gp", "scan"));
        resources.add(resource("room-1", Case.ROOM, Case.MAIN, 1));
        resources.add(resource("room-2", Case.ROOM, Case.MAIN, 1, "step-free"));
        resources.add(resource("ecg", "device", Case.MAIN, 2, "ecg"));
        resources.add(resource("scanner", "device", Case.MAIN, 1, "scan"));
        if (branch) {
            resources.add(resource("room-b", Case.ROOM, "branch", 1, "step-free"));
        }
        return resources;
    }

    private static Case.Resource resource(String id, String kind, String site, int quantity, String... capabilities) {
        return new Case.Resource(id, kind, new TreeSet<>(List.of(capabilities)), site, quantity);
    }

    private List<Case.Service> services() {
        Case.Need gp = Premises.need(Case.PRACTITIONER, "gp");
        Case.Need room = Premises.need(Case.ROOM);
        return List.of(
                new Case.Service("talk", 10, chance.of(List.of(0, 5)), List.of(gp, room)),
                new Case.Service(
                        "visit", 20, chance.of(List.of(0, 10)), List.of(gp, Premises.need(Case.ROOM, "step-free"))),
                new Case.Service("ecg", 10, 0, List.of(gp, room, Premises.need("device", "ecg"))),
                new Case.Service(
                        "scan",
                        20,
                        chance.of(List.of(0, 5)),
                        List.of(Premises.need(Case.PRACTITIONER, "scan"), Premises.need("device", "scan"))));
    }

    private void sessions() {
        session("dr-01", Optional.of("room-1"), first, "09:00", Set.of("talk", "visit", "ecg"));
        session(
                "dr-02",
                chance.percent(60) ? Optional.of("room-2") : Optional.empty(),
                first,
                "09:10",
                Set.of("talk", "ecg", "scan"));
        if (branch) {
            session("dr-01", Optional.of("room-b"), first, "10:00", Set.of("talk", "visit"));
        }
        if (chance.percent(80)) {
            LocalDate next = first.plusDays(chance.between(1, 2));
            String time = next.getDayOfWeek().getValue() == 7 ? "00:40" : "11:40";
            session("dr-02", Optional.of("room-2"), next, time, Set.of("talk", "visit", "scan"));
        }
    }

    private void session(String practitioner, Optional<String> room, LocalDate day, String time, Set<String> offered) {
        long from = Premises.at(day, time);
        sessions.add(new Case.Session(
                "s" + (sessions.size() + 1),
                practitioner,
                room,
                from,
                from + chance.of(List.of(30, 40, 50, 60)),
                new TreeSet<>(offered),
                10));
    }

    private Booking varied(Booking booking, List<Case.Link> links) {
        boolean linked = links.stream()
                .anyMatch(each ->
                        each.before().equals(booking.id()) || each.after().equals(booking.id()));
        if (linked || chance.percent(75)) {
            return booking;
        }
        return switch (chance.below(6)) {
            case 0 -> booking.withStatus("arrived");
            case 1 -> booking.withStatus("cancelled");
            case 2 -> booking.withStatus("proposed");
            case 3 -> booking.withStatus("waitlist");
            case 4 ->
                booking.withStatus("pending")
                        .within(Booking.NONE, Booking.NEVER)
                        .at(Booking.NONE, List.of());
            default -> booking.withStatus("pending");
        };
    }

    /** Puts one visit off the grid, where it clashes with nobody. */
    private void spoil(Case empty, List<Booking> booked) {
        int at = chance.below(booked.size());
        Booking one = booked.get(at);
        if (one.hasPlace()) {
            Booking spoiled = one.at(one.start() + 5, one.with()).within(Booking.NONE, Booking.NEVER);
            var seats = new Seats(empty, new Closures(List.of(), List.of()));
            var board = new Board(new Clashes(empty));
            booked.stream()
                    .filter(each -> !each.equals(one) && each.hasPlace())
                    .forEach(each -> board.take(each.id(), each.patient(), seats.own(each)));
            Seat seat = seats.own(spoiled);
            if (board.isFree(seat) && board.isFree(spoiled.patient(), seat)) {
                booked.set(at, spoiled);
            }
        }
    }

    private Case.Closure closure(String resource) {
        return new Case.Closure(
                resource,
                Premises.at(first, "08:00"),
                Premises.at(first, chance.of(List.of("09:20", "09:30", "23:00"))));
    }

    private List<Case.Closure> absences() {
        var absences = new ArrayList<Case.Closure>();
        absences.add(closure(chance.of(List.of("dr-01", "dr-02"))));
        if (chance.percent(40)) {
            absences.add(closure(chance.of(List.of("room-1", "room-2", "scanner"))));
        }
        return absences;
    }

    private List<Booking> emergencies(Case empty) {
        return chance.percent(40)
                ? List.of(Traits.emergency(
                        chance,
                        1,
                        chance.of(empty.services()),
                        chance.percent(50) ? Premises.at(first, "11:00") : Booking.NEVER))
                : List.of();
    }
}
