package io.github.medsecretary.scheduling.replanning;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/**
 * The best plan by branch and bound: the assignment bounds a set of plans from below; where its places clash, one of
 * them is either forced (and everything that clashes with it excluded) or forbidden. Each assignment is also repaired
 * into a plan, and the cheapest so far is kept, so that the search may stop at any step. When nothing cheaper is left,
 * the plan is proven best. Belongs to one thread.
 */
final class Search {

    /**
     * A plan's choice for each job.
     *
     * @param chosen by the index of the job
     * @param cost their sum
     * @param bound no choice costs less
     */
    record Result(Seq<Option<Candidate>> chosen, long cost, long bound) {}

    /** One decision. */
    private record Choice(int job, Candidate candidate) {}

    /** A set of plans: some choices forced, some forbidden; and the relaxed plan that bounds them. */
    private record Node(
            long number, long bound, List<Choice> forced, List<Choice> forbidden, Seq<Option<Candidate>> relaxed) {}

    private static final int WINDOW = 5;
    private static final long STEPS_FOR_A_WINDOW = 200_000;

    private final Seq<Job> jobs;
    private final Supplier<Occupied> nobody;
    private final Steps steps;
    private final PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingLong(Node::bound)
            .thenComparing(Comparator.comparingLong(Node::number).reversed()));
    private final Occupied others;
    private Seq<Option<Candidate>> best;
    private long bestCost;
    private long numbers;

    /**
     * @param jobs whom to place
     * @param nobody a fresh record of given places
     * @param steps the work that may be done
     */
    Search(Seq<Job> jobs, Supplier<Occupied> nobody, Steps steps) {
        this.jobs = jobs;
        this.nobody = nobody;
        this.steps = steps;
        this.others = nobody.get();
        this.best = jobs.map(job -> Option.ofOptional(job.stay())
                .filter(stay -> others.against(job, stay).isEmpty()));
        this.bestCost = cost(best);
    }

    Result best() {
        add(List.empty(), List.empty());
        while (!open.isEmpty() && open.peek().bound() < bestCost && steps.areLeft()) {
            branch(open.remove());
        }
        long bound = open.isEmpty() ? bestCost : Math.min(bestCost, open.peek().bound());
        return new Result(best, bestCost, bound);
    }

    /** A result made better by solving a few jobs at a time anew while all others keep their places. */
    Result polished(Result result) {
        Result at = result;
        for (Seq<Integer> few : neighbours(result)) {
            at = at.cost() > at.bound() ? again(few, at) : at;
        }
        return at;
    }

    // Those who move, in the order of their new starts, a window after another.
    private Seq<Seq<Integer>> neighbours(Result result) {
        Seq<Integer> moved = List.range(0, jobs.size())
                .filter(job -> result.chosen().get(job).isDefined()
                        && !isStay(job, result.chosen().get(job)))
                .sortBy(job -> result.chosen().get(job).get());
        return List.range(0, Math.max(1, moved.size() - WINDOW + 1)).map(from -> moved.slice(from, from + WINDOW));
    }

    private Result again(Seq<Integer> few, Result at) {
        Supplier<Occupied> others = () -> {
            var occupied = nobody.get();
            for (int job = 0; job < jobs.size(); job++) {
                if (!few.contains(job)) {
                    Job each = jobs.get(job);
                    at.chosen().get(job).forEach(candidate -> occupied.give(each, candidate));
                }
            }
            return occupied;
        };
        Result anew = new Search(few.map(jobs::get), others, new Steps(STEPS_FOR_A_WINDOW)).best();
        Seq<Option<Candidate>> chosen = at.chosen();
        for (int i = 0; i < few.size(); i++) {
            chosen = chosen.update(few.get(i), anew.chosen().get(i));
        }
        long cost = cost(chosen);
        return cost < at.cost() && firstClash(chosen).isEmpty()
                ? new Result(chosen, cost, Math.min(at.bound(), cost))
                : at;
    }

    private void add(List<Choice> forced, List<Choice> forbidden) {
        Seq<Occupied> alone = forced.map(this::alone);
        Seq<Option<Candidate>> relaxed =
                Assignment.solve(jobs, (job, candidate) -> isAllowed(job, candidate, forced, alone, forbidden), steps);
        // A forced choice that the assignment drops is dearer than no place at all: the other branch has that plan.
        boolean kept = forced.forAll(choice -> relaxed.get(choice.job()).contains(choice.candidate()));
        if (kept) {
            long bound = cost(relaxed);
            keep(repaired(relaxed));
            if (bound < bestCost) {
                open.add(new Node(numbers++, bound, forced, forbidden, relaxed));
            }
        }
    }

    private Occupied alone(Choice choice) {
        var occupied = nobody.get();
        occupied.give(jobs.get(choice.job()), choice.candidate());
        return occupied;
    }

    private boolean isAllowed(
            int job, Candidate candidate, List<Choice> forced, Seq<Occupied> alone, List<Choice> forbidden) {
        for (Choice choice : forced) {
            if (choice.job() == job) {
                return choice.candidate().equals(candidate);
            }
        }
        for (Choice choice : forbidden) {
            if (choice.job() == job && choice.candidate().equals(candidate)) {
                return false;
            }
        }
        return others.against(jobs.get(job), candidate).isEmpty()
                && alone.forAll(each -> each.against(jobs.get(job), candidate).isEmpty());
    }

    // Where the relaxed places clash, one of them that is not forced yet is decided; without a clash they are a plan.
    private void branch(Node node) {
        Seq<Integer> clash = firstClash(node.relaxed());
        if (clash.isEmpty()) {
            keep(node.relaxed());
            return;
        }
        clash.filter(job -> !node.forced().exists(choice -> choice.job() == job))
                .maxBy(job -> jobs.get(job).unplacedCost())
                .forEach(job -> {
                    var choice = new Choice(job, node.relaxed().get(job).get());
                    add(node.forced().prepend(choice), node.forbidden());
                    add(node.forced(), node.forbidden().prepend(choice));
                });
    }

    private Seq<Integer> firstClash(Seq<Option<Candidate>> plan) {
        var occupied = nobody.get();
        for (int job = 0; job < plan.size(); job++) {
            if (plan.get(job).isDefined()) {
                Seq<Job> against = occupied.against(jobs.get(job), plan.get(job).get());
                if (!against.isEmpty()) {
                    return against.map(each -> indexOf(each.id()))
                            .filter(index -> index >= 0)
                            .append(job);
                }
                occupied.give(jobs.get(job), plan.get(job).get());
            }
        }
        return List.empty();
    }

    private int indexOf(String id) {
        return jobs.indexWhere(each -> each.id().equals(id));
    }

    private void keep(Seq<Option<Candidate>> plan) {
        long cost = cost(plan);
        if (cost < bestCost && firstClash(plan).isEmpty()) {
            best = plan;
            bestCost = cost;
        }
    }

    // Those who stay keep their places, then the dearest to leave out choose first.
    private Seq<Option<Candidate>> repaired(Seq<Option<Candidate>> relaxed) {
        var occupied = nobody.get();
        var plan = new java.util.ArrayList<>(
                relaxed.map(each -> Option.<Candidate>none()).asJava());
        Seq<Integer> order = List.range(0, relaxed.size())
                .sorted(Comparator.<Integer>comparingInt(job -> isStay(job, relaxed.get(job)) ? 0 : 1)
                        .thenComparingLong(job -> -jobs.get(job).unplacedCost())
                        .thenComparingInt(job -> job));
        for (int job : order) {
            plan.set(job, firstFree(job, relaxed.get(job), occupied));
        }
        return Array.ofAll(plan);
    }

    private Option<Candidate> firstFree(int job, Option<Candidate> wish, Occupied occupied) {
        Job each = jobs.get(job);
        Option<Candidate> first = wish.orElse(Option.ofOptional(each.stay()))
                .filter(candidate -> isFree(each, candidate, occupied))
                .orElse(() -> each.places().find(candidate -> isFree(each, candidate, occupied)));
        first.forEach(candidate -> occupied.give(each, candidate));
        return first;
    }

    private boolean isFree(Job job, Candidate candidate, Occupied occupied) {
        steps.take();
        return occupied.against(job, candidate).isEmpty();
    }

    private boolean isStay(int job, Option<Candidate> candidate) {
        return candidate.exists(
                each -> jobs.get(job).stay().filter(each::equals).isPresent());
    }

    private long cost(Seq<Option<Candidate>> plan) {
        return plan.zipWith(
                        jobs, (candidate, job) -> candidate.map(Candidate::cost).getOrElse(job.unplacedCost()))
                .fold(0L, Math::addExact);
    }
}
