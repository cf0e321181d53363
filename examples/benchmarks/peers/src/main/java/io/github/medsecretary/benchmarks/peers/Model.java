package io.github.medsecretary.benchmarks.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Seat;
import io.github.medsecretary.benchmarks.replanning.Solution;
import io.github.medsecretary.benchmarks.replanning.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** A case as CP-SAT's model: a truth value for each place that is offered and for having none, a row for each grain. */
final class Model {

    /** Which places are offered. */
    @FunctionalInterface
    interface Offer {
        boolean isOffered(Task task, int at);
    }

    private static final long MINUTES_A_DAY = 24 * 60;

    // No link of a case spans more days.
    private static final int LONGEST = 100_000;

    private record Choice(Seat seat, BoolVar taken) {}

    private final Columns columns;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final List<List<Choice>> choices = new ArrayList<>();
    private final List<BoolVar> none = new ArrayList<>();
    private final Map<Integer, List<Literal>> rows = new TreeMap<>();
    private final long zero;

    Model(Columns columns, Offer offer, Solution hint) {
        this.columns = columns;
        // Days and minutes are counted from the present, so that the numbers are small.
        this.zero = columns.problem().given().asOf();
        for (Task task : columns.problem().tasks()) {
            add(task, offer, hint.seats().get(task.index()));
        }
        rows.forEach(this::row);
        Problem problem = columns.problem();
        problem.ties().forEach(this::tie);
        if (problem.hasTravel()) {
            ways();
        }
        model.minimize(objective);
    }

    CpModel model() {
        return model;
    }

    int size() {
        return choices.stream().mapToInt(List::size).sum();
    }

    private void add(Task task, Offer offer, Optional<Seat> hint) {
        var open = new ArrayList<Choice>();
        var one = new ArrayList<Literal>();
        Columns.Places places = columns.of(task);
        for (int at = 0; at < places.count(); at++) {
            if (offer.isOffered(task, at)) {
                BoolVar taken = model.newBoolVar("");
                open.add(new Choice(places.seat(at), taken));
                one.add(taken);
                objective.addTerm(taken, places.cost(at));
                for (int row : places.rows(at)) {
                    rows.computeIfAbsent(row, first -> new ArrayList<>()).add(taken);
                }
                model.addHint(taken, hint.filter(places.seat(at)::equals).isPresent());
            }
        }
        BoolVar left = model.newBoolVar("");
        objective.addTerm(left, task.unplaced());
        one.add(left);
        model.addHint(left, hint.isEmpty());
        model.addExactlyOne(one);
        choices.add(open);
        none.add(left);
    }

    private void row(int row, List<Literal> takers) {
        int most = columns.quantity(row);
        if (most == 1) {
            model.addAtMostOne(takers);
        } else if (takers.size() > most) {
            model.addLessOrEqual(LinearExpr.sum(takers.toArray(Literal[]::new)), most);
        }
    }

    private void tie(Problem.Tie tie) {
        Literal[] both = {none.get(tie.before()).not(), none.get(tie.after()).not()};
        var days = LinearExpr.newBuilder();
        addTerms(days, tie.after(), seat -> seat.day() - zero / MINUTES_A_DAY);
        addTerms(days, tie.before(), seat -> zero / MINUTES_A_DAY - seat.day());
        model.addLinearConstraint(
                        days, tie.link().minDays(), Math.min(tie.link().maxDays(), LONGEST))
                .onlyEnforceIf(both);
        var order = LinearExpr.newBuilder();
        addTerms(order, tie.after(), seat -> seat.start() - zero);
        addTerms(order, tie.before(), seat -> zero - seat.end());
        model.addGreaterOrEqual(order, tie.link().pause()).onlyEnforceIf(both);
    }

    private void addTerms(LinearExprBuilder sum, int task, ToLongFunction<Seat> value) {
        for (Choice each : choices.get(task)) {
            sum.addTerm(each.taken(), value.applyAsLong(each.seat()));
        }
    }

    private void ways() {
        Problem problem = columns.problem();
        for (int one = 0; one < choices.size(); one++) {
            for (int other = one + 1; other < choices.size(); other++) {
                for (Choice here : choices.get(one)) {
                    for (Choice there : choices.get(other)) {
                        if (problem.isTooFar(here.seat(), there.seat())) {
                            model.addAtMostOne(List.of(here.taken(), there.taken()));
                        }
                    }
                }
            }
        }
    }

    /** The plan that an assignment of the model's values is. */
    Solution solution(java.util.function.Predicate<Literal> isTrue) {
        var seats = new ArrayList<Optional<Seat>>();
        for (List<Choice> open : choices) {
            seats.add(open.stream()
                    .filter(each -> isTrue.test(each.taken()))
                    .map(Choice::seat)
                    .findFirst());
        }
        return Solution.of(columns.problem(), seats);
    }
}
