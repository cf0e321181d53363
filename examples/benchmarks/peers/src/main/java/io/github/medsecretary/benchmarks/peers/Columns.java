package io.github.medsecretary.benchmarks.peers;

import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Seat;
import io.github.medsecretary.benchmarks.replanning.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All places of all tasks, and the rows that they share: a practitioner, room, device or patient at one grain of time,
 * which so many may take as there are of it. Where grains divide all starts and ends, the rows say the same as the rules
 * of overlap and turnaround.
 */
final class Columns {

    /** Many places as arrays, in order of cost. */
    static final class Places {
        private final Seat[] seats;
        private final long[] costs;
        private final int[][] rows;

        private Places(Seat[] seats, long[] costs, int[][] rows) {
            this.seats = seats;
            this.costs = costs;
            this.rows = rows;
        }

        int count() {
            return seats.length;
        }

        Seat seat(int at) {
            return seats[at];
        }

        long cost(int at) {
            return costs[at];
        }

        int[] rows(int at) {
            return rows[at];
        }
    }

    private record Offered(Seat seat, long cost) {}

    private final Problem problem;
    private final long grain;
    private final Map<String, Integer> rowIds = new HashMap<>();
    private final List<Integer> quantities = new ArrayList<>();
    private final IdentityHashMap<Seat, int[]> seatRows = new IdentityHashMap<>();
    private final Map<String, Integer> visitsOf = new HashMap<>();
    private final List<Places> places = new ArrayList<>();

    Columns(Problem problem) {
        this.problem = problem;
        for (Task task : problem.tasks()) {
            visitsOf.merge(task.booking().patient(), 1, Integer::sum);
        }
        var offered = new ArrayList<List<Offered>>();
        long[] divisor = {0};
        for (Task task : problem.tasks()) {
            var open = new ArrayList<Offered>();
            problem.places(task, (seat, cost) -> {
                // Dearer than no place is never needed: to leave somebody out breaks no rule.
                if (cost < task.unplaced()) {
                    open.add(new Offered(seat, cost));
                    divisor[0] = gcd(gcd(divisor[0], seat.start()), gcd(seat.end(), seat.ready()));
                }
            });
            open.sort(Comparator.comparingLong(Offered::cost));
            offered.add(open);
        }
        this.grain = divisor[0];
        for (Task task : problem.tasks()) {
            List<Offered> open = offered.get(task.index());
            places.add(new Places(
                    open.stream().map(Offered::seat).toArray(Seat[]::new),
                    open.stream().mapToLong(Offered::cost).toArray(),
                    open.stream().map(each -> rows(task, each.seat())).toArray(int[][]::new)));
        }
    }

    private static long gcd(long one, long other) {
        return other == 0 ? Math.abs(one) : gcd(other, one % other);
    }

    Problem problem() {
        return problem;
    }

    Places of(Task task) {
        return places.get(task.index());
    }

    int rowCount() {
        return quantities.size();
    }

    int quantity(int row) {
        return quantities.get(row);
    }

    long count() {
        return places.stream().mapToLong(each -> each.count()).sum();
    }

    /** How many places an offer has. */
    long count(Model.Offer offer) {
        return problem.tasks().stream()
                .mapToLong(task -> IntStream.range(0, of(task).count())
                        .filter(at -> offer.isOffered(task, at))
                        .count())
                .sum();
    }

    private int[] rows(Task task, Seat seat) {
        int[] shared = seatRows.computeIfAbsent(seat, this::resourceRows);
        if (visitsOf.getOrDefault(task.booking().patient(), 0) < 2) {
            return shared;
        }
        var rows = new ArrayList<Integer>();
        java.util.Arrays.stream(shared).forEach(rows::add);
        addRows("patient " + task.booking().patient(), seat.start(), seat.end(), 1, rows);
        return rows.stream().mapToInt(each -> each).toArray();
    }

    private int[] resourceRows(Seat seat) {
        var rows = new ArrayList<Integer>();
        addRows(seat.practitioner(), seat.start(), seat.ready(), 1, rows);
        seat.room().ifPresent(room -> addRows(room, seat.start(), seat.ready(), 1, rows));
        for (String device : seat.devices()) {
            addRows(device, seat.start(), seat.end(), problem.quantity(device), rows);
        }
        return rows.stream().mapToInt(each -> each).toArray();
    }

    private void addRows(String what, long from, long until, int quantity, List<Integer> rows) {
        for (long at = from; at < until; at += grain) {
            rows.add(rowIds.computeIfAbsent(what + " " + at, none -> {
                quantities.add(quantity);
                return quantities.size() - 1;
            }));
        }
    }
}
