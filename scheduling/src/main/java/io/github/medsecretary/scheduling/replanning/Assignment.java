package io.github.medsecretary.scheduling.replanning;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to give each job one place such that no two start at one time with one practitioner: everything
 * else is left out, so that its cost bounds every plan's from below. Those whose place is valid begin in it; each of
 * the others is added by a shortest augmenting path over reduced costs (Jonker and Volgenant), along which others give
 * way where that is cheaper. Belongs to one thread.
 */
final class Assignment {

    /** What may not be chosen. */
    interface Allowed {
        boolean allows(int job, Candidate candidate);
    }

    private static final long FAR = Long.MAX_VALUE / 4;

    private final Seq<Job> jobs;
    private final Allowed allowed;
    private final Steps steps;
    private final Map<String, Integer> columns = new HashMap<>();
    private final @Nullable Candidate[] chosen;
    private final int[] columnOf;
    private final long[] rowPrice;
    private final ArrayList<Integer> holder = new ArrayList<>();
    private final ArrayList<Long> columnPrice = new ArrayList<>();

    private Assignment(Seq<Job> jobs, Allowed allowed, Steps steps) {
        this.jobs = jobs;
        this.allowed = allowed;
        this.steps = steps;
        this.chosen = new Candidate[jobs.size()];
        this.columnOf = new int[jobs.size()];
        this.rowPrice = new long[jobs.size()];
        Arrays.fill(columnOf, -1);
    }

    /** The candidate of each job, by its index. */
    static Seq<Option<Candidate>> solve(Seq<Job> jobs, Allowed allowed, Steps steps) {
        var assignment = new Assignment(jobs, allowed, steps);
        for (int job = 0; job < jobs.size(); job++) {
            assignment.seat(job);
        }
        for (int job = 0; job < jobs.size(); job++) {
            if (assignment.columnOf[job] < 0) {
                assignment.augment(job);
            }
        }
        return Array.of(assignment.chosen).map(Option::of);
    }

    private void seat(int job) {
        jobs.get(job).stay().filter(stay -> allowed.allows(job, stay)).ifPresent(stay -> {
            int column = column(stay.column());
            if (holder.get(column) < 0) {
                take(job, column, stay);
            }
        });
    }

    private void take(int job, int column, @Nullable Candidate candidate) {
        holder.set(column, job);
        columnOf[job] = column;
        chosen[job] = candidate;
    }

    private int column(String name) {
        return columns.computeIfAbsent(name, fresh -> {
            holder.add(-1);
            columnPrice.add(0L);
            return holder.size() - 1;
        });
    }

    /** A column on the frontier: how far it is, and from which job by which candidate it was reached. */
    private record Reach(
            long distance, int column, int from, @Nullable Candidate by) {}

    private void augment(int source) {
        var frontier = new PriorityQueue<Reach>((one, other) -> {
            int byDistance = Long.compare(one.distance(), other.distance());
            return byDistance != 0 ? byDistance : Integer.compare(one.column(), other.column());
        });
        Map<Integer, Reach> best = new HashMap<>();
        Map<Integer, Reach> done = new java.util.LinkedHashMap<>();
        relax(source, 0, best, frontier);
        Reach end = null;
        while (end == null) {
            Reach next = frontier.remove();
            if (done.containsKey(next.column())) {
                continue;
            }
            done.put(next.column(), next);
            int there = holder.get(next.column());
            if (there < 0) {
                end = next;
            } else {
                relax(there, next.distance(), best, frontier);
            }
        }
        reprice(source, end, done);
        shift(source, end, done);
    }

    private void relax(int job, long distance, Map<Integer, Reach> best, PriorityQueue<Reach> frontier) {
        Job each = jobs.get(job);
        long base = distance - rowPrice[job];
        each.stay().ifPresent(stay -> reach(job, stay, base, best, frontier));
        for (Candidate candidate : each.places()) {
            steps.take();
            reach(job, candidate, base, best, frontier);
        }
        offer(new Reach(base + each.unplacedCost(), column("\u0000" + each.id()), job, null), best, frontier);
    }

    private void reach(
            int job, Candidate candidate, long base, Map<Integer, Reach> best, PriorityQueue<Reach> frontier) {
        if (allowed.allows(job, candidate)) {
            int column = column(candidate.column());
            offer(new Reach(base + candidate.cost() - columnPrice.get(column), column, job, candidate), best, frontier);
        }
    }

    private static void offer(Reach reach, Map<Integer, Reach> best, PriorityQueue<Reach> frontier) {
        Reach known = best.get(reach.column());
        if (known == null || reach.distance() < known.distance()) {
            best.put(reach.column(), reach);
            frontier.add(reach);
        }
    }

    private void reprice(int source, Reach end, Map<Integer, Reach> done) {
        rowPrice[source] += end.distance();
        for (Reach each : done.values()) {
            long nearer = Math.min(FAR, end.distance() - each.distance());
            int there = holder.get(each.column());
            if (there >= 0) {
                rowPrice[there] += nearer;
            }
            columnPrice.set(each.column(), columnPrice.get(each.column()) - nearer);
        }
    }

    private void shift(int source, Reach end, Map<Integer, Reach> done) {
        Reach at = end;
        List<Reach> path = new ArrayList<>();
        while (at.from() != source) {
            path.add(at);
            at = done.get(columnOf[at.from()]);
            if (at == null) {
                throw new IllegalStateException("a path leads back to its source");
            }
        }
        path.add(at);
        path.forEach(each -> take(each.from(), each.column(), each.by()));
    }
}
