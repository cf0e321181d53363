package io.github.medsecretary.benchmarks.peers;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Seat;
import io.github.medsecretary.benchmarks.replanning.Solution;
import io.github.medsecretary.benchmarks.replanning.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * OR-Tools' MinCostFlow where all visits are equal slots of one practitioner. With more places than fit, the cheapest
 * are taken, and by the dual prices of that flow each of the others is looked at: those that would pay are added, until
 * none would.
 */
final class Flow {

    private record Slot(String practitioner, long start) {}

    private static final int FIRST = 40;
    private static final int FIRST_OF_DISPLACED = 1_000;
    private static final int MORE = 40;

    private final Problem problem;
    private final long most;
    private final int tasks;
    private final Map<Slot, Integer> slots = new HashMap<>();
    private final IdentityHashMap<Seat, Integer> slotOf = new IdentityHashMap<>();
    private final List<Map<Integer, Priced>> arcs = new ArrayList<>();

    private int[] tails = {};
    private int[] heads = {};
    private long[] costs = {};
    private boolean[] flows = {};
    private int rounds;
    private long solving;

    /**
     * @param most how many places are given to the solver at once
     */
    Flow(Problem problem, long most) {
        this.problem = problem;
        this.most = most;
        this.tasks = problem.tasks().size();
        for (Task task : problem.tasks()) {
            problem.places(task, (seat, cost) -> slot(seat));
            arcs.add(new HashMap<>());
        }
    }

    /** Whether a visit takes nothing but a practitioner, and visits at two starts never meet. */
    static boolean suits(Problem problem) {
        var service = problem.given().services();
        var sessions = problem.given().sessions();
        return service.size() == 1
                && service.get(0).bufferAfter() == 0
                && service.get(0).needs().size() == 1
                && problem.given().links().isEmpty()
                && sessions.stream()
                        .allMatch(each -> each.step() == service.get(0).minutes());
    }

    private int slot(Seat seat) {
        return slotOf.computeIfAbsent(
                seat, one -> slots.computeIfAbsent(new Slot(one.practitioner(), one.start()), none -> slots.size()));
    }

    /** How many nanoseconds the solver itself took. */
    long solving() {
        return solving;
    }

    int rounds() {
        return rounds;
    }

    /** The best plan; that no place left out would pay is proven. */
    Solution solve() {
        long count = 0;
        for (Task task : problem.tasks()) {
            count += first(task, Integer.MAX_VALUE).size();
        }
        boolean all = count <= most;
        for (Task task : problem.tasks()) {
            int few = task.displaced() ? FIRST_OF_DISPLACED : FIRST;
            first(task, all ? Integer.MAX_VALUE : few)
                    .forEach(each -> arcs.get(task.index()).put(slot(each.seat()), each));
        }
        do {
            rounds++;
            flow();
        } while (!all && price());
        return solution();
    }

    private record Priced(Seat seat, long cost) {}

    private record Paying(Priced place, long reduced) {}

    private List<Priced> first(Task task, int few) {
        var places = new ArrayList<Priced>();
        problem.places(task, (seat, cost) -> places.add(new Priced(seat, cost)));
        if (places.size() > few) {
            places.sort(java.util.Comparator.comparingLong(Priced::cost));
            return places.subList(0, few);
        }
        return places;
    }

    private void flow() {
        int sink = tasks + slots.size();
        var tail = new ArrayList<Integer>();
        var head = new ArrayList<Integer>();
        var cost = new ArrayList<Long>();
        var taken = new java.util.TreeSet<Integer>();
        for (Task task : problem.tasks()) {
            arcs.get(task.index()).forEach((slot, place) -> {
                tail.add(task.index());
                head.add(tasks + slot);
                cost.add(place.cost());
                taken.add(slot);
            });
            tail.add(task.index());
            head.add(sink);
            cost.add(task.unplaced());
        }
        for (int slot : taken) {
            tail.add(tasks + slot);
            head.add(sink);
            cost.add(0L);
        }
        tails = tail.stream().mapToInt(each -> each).toArray();
        heads = head.stream().mapToInt(each -> each).toArray();
        costs = cost.stream().mapToLong(each -> each).toArray();
        run(sink);
    }

    private void run(int sink) {
        var solver = new MinCostFlow();
        for (int arc = 0; arc < tails.length; arc++) {
            solver.addArcWithCapacityAndUnitCost(tails[arc], heads[arc], 1, costs[arc]);
        }
        for (int task = 0; task < tasks; task++) {
            solver.setNodeSupply(task, 1);
        }
        solver.setNodeSupply(sink, -tasks);
        long before = System.nanoTime();
        MinCostFlowBase.Status status = solver.solve();
        solving += System.nanoTime() - before;
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("no flow");
        }
        flows = new boolean[tails.length];
        for (int arc = 0; arc < tails.length; arc++) {
            flows[arc] = solver.getFlow(arc) > 0;
        }
    }

    /** Adds the places that would pay; whether there were any. */
    private boolean price() {
        long[] distance = distances(tasks + slots.size() + 1);
        boolean any = false;
        for (Task task : problem.tasks()) {
            var paying = new ArrayList<Paying>();
            problem.places(task, (seat, cost) -> {
                long reduced = cost + distance[task.index()] - distance[tasks + slot(seat)];
                if (reduced < 0 && !arcs.get(task.index()).containsKey(slot(seat))) {
                    paying.add(new Paying(new Priced(seat, cost), reduced));
                }
            });
            paying.sort(java.util.Comparator.comparingLong(Paying::reduced));
            paying.stream()
                    .limit(MORE)
                    .forEach(
                            each -> arcs.get(task.index()).put(slot(each.place().seat()), each.place()));
            any |= !paying.isEmpty();
        }
        return any;
    }

    /** Shortest ways in what the flow leaves, from a node before all others. */
    private long[] distances(int nodes) {
        int[] first = new int[nodes];
        Arrays.fill(first, -1);
        int[] next = new int[tails.length];
        for (int arc = 0; arc < tails.length; arc++) {
            int from = flows[arc] ? heads[arc] : tails[arc];
            next[arc] = first[from];
            first[from] = arc;
        }
        long[] distance = new long[nodes];
        var queue = new java.util.ArrayDeque<Integer>();
        boolean[] queued = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            queue.add(node);
            queued[node] = true;
        }
        while (!queue.isEmpty()) {
            int node = queue.poll();
            queued[node] = false;
            for (int arc = first[node]; arc >= 0; arc = next[arc]) {
                int to = flows[arc] ? tails[arc] : heads[arc];
                long length = distance[node] + (flows[arc] ? -costs[arc] : costs[arc]);
                if (length < distance[to]) {
                    distance[to] = length;
                    if (!queued[to]) {
                        queued[to] = true;
                        queue.add(to);
                    }
                }
            }
        }
        return distance;
    }

    private Solution solution() {
        var seats = new ArrayList<Optional<Seat>>(java.util.Collections.nCopies(tasks, Optional.empty()));
        long cost = 0;
        for (int arc = 0; arc < tails.length; arc++) {
            if (flows[arc] && tails[arc] < tasks) {
                cost += costs[arc];
                if (heads[arc] < tasks + slots.size()) {
                    seats.set(
                            tails[arc],
                            Optional.ofNullable(arcs.get(tails[arc]).get(heads[arc] - tasks))
                                    .map(Priced::seat));
                }
            }
        }
        return new Solution(List.copyOf(seats), cost);
    }
}
