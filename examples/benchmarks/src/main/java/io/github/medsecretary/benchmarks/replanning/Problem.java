package io.github.medsecretary.benchmarks.replanning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a case asks: who needs a place, and where each could go at what cost. Belongs to one thread. */
public final class Problem {

    /** Takes a place and its cost. */
    @FunctionalInterface
    public interface Places {
        /** One place. */
        void accept(Seat seat, long cost);
    }

    /** A link of two tasks. */
    public record Tie(int before, int after, Case.Link link) {}

    private final Case given;
    private final Clashes clashes;
    private final Costs costs;
    private final Board staying;
    private final Seats seats;
    private final long firstDay;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, Task> byId = new HashMap<>();
    private final Map<String, Seat> fixed = new LinkedHashMap<>();
    private final Map<String, List<Seat>> free = new HashMap<>();
    private final Map<String, List<Case.Link>> linksToFixed = new HashMap<>();

    /** Reads who is displaced and who may move. */
    public Problem(Case given) {
        this.given = given;
        this.clashes = new Clashes(given);
        this.costs = new Costs(given.asOf());
        this.staying = new Board(clashes);
        this.seats = new Seats(given, new Closures(given.unavailable(), given.absences()));
        var roles = new Roles(given);
        this.firstDay = roles.firstDay();
        var moving = new LinkedHashMap<Booking, Boolean>();
        for (Booking each : given.bookings()) {
            switch (roles.of(each)) {
                case DISPLACED -> moving.put(each, true);
                case MOVABLE -> moving.put(each, false);
                case STAYING -> stay(each);
                case GONE -> {}
            }
        }
        given.emergencies().forEach(each -> moving.put(each, true));
        moving.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().id()))
                .forEach(each -> add(each.getKey(), each.getValue()));
        given.links().forEach(this::link);
    }

    private void stay(Booking booking) {
        if (booking.hasPlace()) {
            Seat own = seats.own(booking);
            fixed.put(booking.id(), own);
            staying.take(booking.id(), booking.patient(), own);
        }
    }

    private void add(Booking booking, boolean displaced) {
        Optional<Seat> from = booking.hasPlace() ? Optional.of(seats.own(booking)) : Optional.empty();
        List<Seat> shared = free.computeIfAbsent(
                booking.service() + "\u0000" + booking.minutes(),
                none -> seats.of(booking.service(), booking.minutes()).stream()
                        .filter(staying::isFree)
                        .toList());
        List<Seat> special = booking.hasPlace()
                ? seats.inOwnRoom(booking).stream()
                        .filter(each -> staying.isFree(each) && !shared.contains(each))
                        .toList()
                : List.of();
        var task = new Task(tasks.size(), booking, displaced, from, shared, special);
        tasks.add(task);
        byId.put(booking.id(), task);
    }

    private void link(Case.Link link) {
        Task before = byId.get(link.before());
        Task after = byId.get(link.after());
        if (before != null && after != null) {
            ties.add(new Tie(before.index(), after.index(), link));
        } else if (before != null && fixed.containsKey(link.after())) {
            linksToFixed
                    .computeIfAbsent(link.before(), none -> new ArrayList<>())
                    .add(link);
        } else if (after != null && fixed.containsKey(link.before())) {
            linksToFixed
                    .computeIfAbsent(link.after(), none -> new ArrayList<>())
                    .add(link);
        }
    }

    /** The case. */
    public Case given() {
        return given;
    }

    /** Who needs a place or may be moved, in order of id. */
    public List<Task> tasks() {
        return tasks;
    }

    /** The links between tasks. */
    public List<Tie> ties() {
        return ties;
    }

    Clashes clashes() {
        return clashes;
    }

    /** How many pieces of a device there are. */
    public int quantity(String device) {
        return clashes.quantity(device);
    }

    Optional<Task> task(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Map<String, Seat> fixed() {
        return fixed;
    }

    /** What a place costs, if the task could take it beside those who stay. */
    public OptionalLong cost(Task task, Seat wanted) {
        var found = new ArrayList<Long>();
        places(task, (seat, cost) -> {
            if (seat.equals(wanted)) {
                found.add(cost);
            }
        });
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.get(0));
    }

    /** What a place costs because it is after the breach date; nothing where only a room or device changes. */
    long late(Task task, Seat seat) {
        boolean moves = task.from().isEmpty()
                || task.old().start() != seat.start()
                || !task.old().practitioner().equals(seat.practitioner());
        return moves ? Costs.late(task.booking(), seat) : 0;
    }

    /** Every place that a task could take beside those who stay; where it is, if that is valid, comes first at 0. */
    public void places(Task task, Places sink) {
        if (!task.displaced()) {
            sink.accept(task.old(), 0);
        }
        each(task, task.special(), sink);
        each(task, task.shared(), sink);
    }

    private void each(Task task, List<Seat> among, Places sink) {
        Booking booking = task.booking();
        boolean lone = staying.hasNobody(booking.patient()) && !linksToFixed.containsKey(booking.id());
        for (Seat seat : among) {
            if (seat.start() >= booking.earliest()
                    && seat.start() <= booking.latest()
                    && (task.displaced() || seat.day() >= firstDay)
                    && (lone || (staying.isFree(booking.patient(), seat) && keepsLinks(booking, seat)))) {
                long cost = costs.of(task, seat);
                if (cost > 0 || task.displaced()) {
                    sink.accept(seat, cost);
                }
            }
        }
    }

    private boolean keepsLinks(Booking booking, Seat seat) {
        return linksToFixed.getOrDefault(booking.id(), List.of()).stream().allMatch(link -> {
            boolean first = link.before().equals(booking.id());
            Seat other = Optional.ofNullable(fixed.get(first ? link.after() : link.before()))
                    .orElseThrow();
            return first ? keeps(link, seat, other) : keeps(link, other, seat);
        });
    }

    /** Whether two visits keep their order and distance. */
    public static boolean keeps(Case.Link link, Seat before, Seat after) {
        long days = after.day() - before.day();
        return after.start() >= before.end() + link.pause() && days >= link.minDays() && days <= link.maxDays();
    }

    /** Whether two tasks can't take two seats; devices of which there are several are left out. */
    public boolean clash(Task one, Seat seat, Task other, Seat otherSeat) {
        return clashes.between(seat, otherSeat)
                || (one.booking().patient().equals(other.booking().patient()) && seat.overlaps(otherSeat));
    }

    /** Whether the way between two seats of one practitioner is too long. */
    public boolean isTooFar(Seat one, Seat other) {
        return one.practitioner().equals(other.practitioner()) && clashes.isTooFar(one, other);
    }

    /** Whether there are ways between sites. */
    public boolean hasTravel() {
        return clashes.longestWay() > 0;
    }
}
