package io.github.medsecretary.benchmarks.replanning;

import io.github.medsecretary.benchmarks.JsonTree;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a plan, as the command writes it, against the case: every hard rule, every cost, everybody there once. */
public final class PlanCheck {

    private final Problem problem;
    private final LocalClock clock;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Long> claimed = new HashMap<>();
    private final List<Optional<Seat>> seats = new ArrayList<>();

    private PlanCheck(Problem problem) {
        this.problem = problem;
        this.clock = new LocalClock(problem.given().zone());
        problem.tasks().forEach(each -> seats.add(each.displaced() ? Optional.empty() : each.from()));
    }

    /** What is wrong with a plan; nothing if it is right. */
    public static List<String> wrong(Problem problem, String plan) throws IOException {
        var check = new PlanCheck(problem);
        check.look(JsonTree.object(plan));
        return check.wrong;
    }

    /** The plan that it describes, right or wrong. */
    static Solution solution(Problem problem, String plan) throws IOException {
        var check = new PlanCheck(problem);
        check.look(JsonTree.object(plan));
        return new Solution(List.copyOf(check.seats), 0);
    }

    private void look(Map<String, Object> plan) {
        JsonTree.list(plan.get("moves")).forEach(each -> move(JsonTree.map(each)));
        JsonTree.list(plan.get("unplaced")).forEach(each -> unplaced(JsonTree.map(each)));
        problem.tasks().stream()
                .filter(each ->
                        each.displaced() && !claimed.containsKey(each.booking().id()))
                .forEach(each -> wrong.add(each.booking().id() + " is displaced and forgotten"));
        long sum = claimed.values().stream().mapToLong(each -> each).sum();
        long cost = whole(plan, "cost");
        long bound = whole(plan, "bound");
        expect(sum == cost, "the cost is not the sum");
        expect(bound <= cost, "the bound is above the cost");
        boolean optimal = "optimal".equals(plan.get("proof"));
        expect(optimal == (bound == cost), "the proof is not what cost and bound say");
        if (wrong.isEmpty()) {
            wrong.addAll(new Solution(seats, cost).problems(problem));
        }
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }

    private static long whole(Map<String, Object> in, String name) {
        return in.get(name) instanceof BigDecimal number ? number.longValueExact() : Long.MIN_VALUE;
    }

    private static String text(Map<String, Object> in, String name) {
        return String.valueOf(in.get(name));
    }

    /** The task that is told of, unless it is told of twice or may not be touched. */
    private Optional<Task> told(Map<String, Object> entry) {
        String id = text(entry, "appointment");
        Optional<Task> task = problem.task(id);
        expect(task.isPresent(), id + " stays and is not for a plan");
        expect(claimed.put(id, whole(entry, "cost")) == null, id + " is there twice");
        expect(!JsonTree.list(entry.get("because")).isEmpty(), id + " has no reason");
        return task;
    }

    private void unplaced(Map<String, Object> entry) {
        told(entry).ifPresent(task -> {
            seats.set(task.index(), Optional.empty());
            expect(whole(entry, "cost") == task.unplaced(), task.booking().id() + " costs otherwise without a place");
        });
    }

    private void move(Map<String, Object> entry) {
        told(entry).ifPresent(task -> move(task, entry));
    }

    private void move(Task task, Map<String, Object> entry) {
        String id = task.booking().id();
        Map<String, Object> to = JsonTree.map(entry.get("to"));
        long start = clock.minute(text(to, "start"));
        List<String> with = JsonTree.list(to.get("with")).stream()
                .map(Object::toString)
                .sorted()
                .toList();
        var found = new HashMap<Long, Seat>();
        problem.places(task, (seat, cost) -> {
            if (seat.isAt(start, with)) {
                found.put(cost, seat);
            }
        });
        expect(!found.isEmpty(), id + " may not go there");
        found.forEach((cost, seat) -> {
            seats.set(task.index(), Optional.of(seat));
            expect(cost == whole(entry, "cost"), id + " costs otherwise there");
            expect(kind(task, seat).equals(entry.get("kind")), id + " is of another kind");
        });
        Map<String, Object> from = JsonTree.map(entry.get("from"));
        expect(from.isEmpty() == task.from().isEmpty(), id + " comes from nowhere");
        task.from()
                .ifPresent(old -> expect(
                        old.isAt(
                                clock.minute(text(from, "start")),
                                JsonTree.list(from.get("with")).stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .toList()),
                        id + " comes from elsewhere"));
    }

    private static String kind(Task task, Seat to) {
        if (task.from().isEmpty()) {
            return "place";
        }
        Seat old = task.old();
        return old.start() == to.start() && old.practitioner().equals(to.practitioner()) ? "reseat" : "move";
    }
}
