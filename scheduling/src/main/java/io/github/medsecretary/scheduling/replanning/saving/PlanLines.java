package io.github.medsecretary.scheduling.replanning.saving;

import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Open;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Relaxation;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.function.Supplier;

/** The lines of a plan. */
final class PlanLines {

    private PlanLines() {}

    static void write(Plan plan, Page page) {
        plan.moves().forEach(move -> {
            page.line("move", move.appointment(), move.kind(), move.chain(), move.cost());
            move.from().ifPresent(from -> place("from", from, page));
            place("to", move.to(), page);
            move.because().forEach(each -> page.line("because", each));
        });
        plan.unplaced().forEach(left -> {
            page.line("unplaced", left.appointment(), left.cost());
            left.because().forEach(each -> page.line("because", each));
        });
        plan.open().forEach(each -> page.line("open", each.appointment(), each.cost()));
        plan.relaxations().forEach(each -> page.line("relaxation", each.cost(), each.message()));
        page.line("total", plan.cost(), plan.bound());
    }

    private static void place(String kind, Place place, Page page) {
        page.line(place.with().prepend(place.start().toString()).prepend(kind));
    }

    static Plan read(Lines lines, Basis basis) {
        Seq<Move> moves = all("move", lines, () -> move(lines, basis));
        Seq<Unplaced> unplaced = all("unplaced", lines, () -> {
            Seq<String> words = lines.take("unplaced", 2);
            String id = known(lines, basis, words.get(0));
            return new Unplaced(id, lines.number(words.get(1)), because(lines));
        });
        Seq<Open> open = all("open", lines, () -> {
            Seq<String> words = lines.take("open", 2);
            return new Open(known(lines, basis, words.get(0)), lines.number(words.get(1)));
        });
        Seq<Relaxation> relaxations = all("relaxation", lines, () -> {
            Seq<String> words = lines.take("relaxation", 2);
            return new Relaxation(words.get(1), lines.number(words.get(0)));
        });
        Seq<String> total = lines.take("total", 2);
        Plan plan = Plan.builder()
                .basis(basis)
                .moves(moves)
                .unplaced(unplaced)
                .open(open)
                .relaxations(relaxations)
                .cost(lines.number(total.get(0)))
                .bound(lines.number(total.get(1)))
                .diary(basis.diary())
                .build();
        return lines.isWrong() ? plan : carriedOut(plan, lines);
    }

    private static <T> Seq<T> all(String kind, Lines lines, Supplier<T> one) {
        var all = new ArrayList<T>();
        while (lines.has(kind)) {
            all.add(one.get());
        }
        return List.ofAll(all);
    }

    private static Move move(Lines lines, Basis basis) {
        Seq<String> words = lines.take("move", 4);
        Move.Builder move = Move.builder();
        move.appointment(known(lines, basis, words.get(0)))
                .kind(lines.read(words.get(1), Move.Kind::valueOf, Move.Kind.MOVE))
                .chain(lines.read(words.get(2), Integer::valueOf, 0))
                .cost(lines.number(words.get(3)));
        if (lines.has("from")) {
            move.from(place("from", lines));
        }
        return move.to(place("to", lines)).because(because(lines)).build();
    }

    private static Place place(String kind, Lines lines) {
        Seq<String> words = lines.take(kind, 1);
        return new Place(lines.moment(words.head()), words.tail());
    }

    private static Seq<String> because(Lines lines) {
        return all("because", lines, () -> lines.take("because", 1).head());
    }

    private static String known(Lines lines, Basis basis, String id) {
        if (basis.appointment(id).isEmpty()) {
            lines.wrong(SavedCode.IMPOSSIBLE);
        }
        return id;
    }

    /** The same plan with the diary that it leads to. */
    private static Plan carriedOut(Plan plan, Lines lines) {
        return plan.basis()
                .diary()
                .apply(PlanCommitting.change(plan))
                .map(applied -> plan.leadingTo(applied.diary()))
                .getOrElse(() -> {
                    lines.wrong(SavedCode.IMPOSSIBLE);
                    return plan;
                });
    }
}
