package io.github.medsecretary.scheduling.replanning.saving;

import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Chain;
import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.Kept;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Open;
import io.github.medsecretary.scheduling.replanning.Pin;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Relaxation;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;

/** The lines of a plan. */
final class PlanLines {

    private PlanLines() {}

    static void write(Plan plan, Page page) {
        plan.moves().forEach(move -> {
            page.line("move", move.appointment(), move.kind(), move.chain(), move.cost());
            move.from().ifPresent(from -> place("from", from, page));
            place("to", move.to(), page);
            why(move.because(), move.reasons(), page);
            parts(move.parts(), page);
        });
        plan.unplaced().forEach(left -> {
            page.line("unplaced", left.appointment(), left.cost());
            why(left.because(), left.reasons(), page);
            parts(left.parts(), page);
        });
        plan.kept().forEach(each -> {
            page.line("kept", each.appointment(), each.reason());
            each.reasons().forEach(reason -> reason("reason", reason, page));
        });
        plan.open().forEach(each -> page.line("open", each.appointment(), each.cost()));
        plan.chains().forEach(each -> {
            page.line(
                    each.appointments().prepend(Integer.toString(each.number())).prepend("chain"));
            reason("reason", each.reason(), page);
        });
        plan.relaxations().forEach(each -> relaxation(each, page));
        page.line("total", plan.cost(), plan.bound());
    }

    private static void relaxation(Relaxation each, Page page) {
        page.line("relaxation", each.cost(), each.weight(), each.appointment());
        each.place().ifPresent(place -> place("to", place, page));
        each.aside().ifPresent(aside -> {
            page.line("aside", aside.appointment(), aside.cost());
            place("to", aside.to(), page);
        });
        why(List.of(each.message()), Option.ofOptional(each.reason()).toList(), page);
    }

    // Sentences that follow from the reasons need not be kept; others stand for themselves.
    private static void why(Seq<String> because, Seq<Reason> reasons, Page page) {
        reasons.forEach(each -> reason("reason", each, page));
        if (!because.equals(PlanWording.english().say(reasons))) {
            because.forEach(each -> page.line("because", each));
        }
    }

    private static void parts(Seq<CostPart> parts, Page page) {
        parts.forEach(each -> page.line(
                ReasonWords.of(each.why()).prepend(Long.toString(each.amount())).prepend("part")));
    }

    private static void reason(String kind, Reason reason, Page page) {
        page.line(ReasonWords.of(reason).prepend(kind));
    }

    private static void place(String kind, Place place, Page page) {
        page.line(place.with().prepend(place.start().toString()).prepend(kind));
    }

    static Plan read(Lines lines, Basis basis) {
        Seq<Move> moves = all("move", lines, () -> move(lines, basis));
        Seq<Unplaced> unplaced = all("unplaced", lines, () -> {
            Seq<String> words = lines.take("unplaced", 2);
            String id = known(lines, basis, words.get(0));
            Seq<Reason> reasons = reasons(lines);
            return new Unplaced(id, lines.number(words.get(1)), because(lines, reasons), reasons, parts(lines));
        });
        Seq<Kept> kept = all("kept", lines, () -> {
            Seq<String> words = lines.take("kept", 2);
            return new Kept(
                    known(lines, basis, words.get(0)),
                    lines.read(words.get(1), Pin.Reason::valueOf, Pin.Reason.CONFIRMED),
                    reasons(lines));
        });
        Seq<Open> open = all("open", lines, () -> {
            Seq<String> words = lines.take("open", 2);
            return new Open(known(lines, basis, words.get(0)), lines.number(words.get(1)));
        });
        Seq<Chain> chains = all("chain", lines, () -> {
            Seq<String> words = lines.take("chain", 1);
            return new Chain(
                    lines.read(words.head(), Integer::valueOf, 0),
                    words.tail(),
                    ReasonWords.read(lines.take("reason", 1), lines));
        });
        Seq<Relaxation> relaxations = all("relaxation", lines, () -> relaxation(lines));
        Seq<String> total = lines.take("total", 2);
        Plan plan = Plan.builder()
                .basis(basis)
                .moves(moves)
                .unplaced(unplaced)
                .kept(kept)
                .open(open)
                .chains(chains)
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
        Place to = place("to", lines);
        Seq<Reason> reasons = reasons(lines);
        Seq<String> because = because(lines, reasons);
        return move.to(to).reasons(reasons).because(because).parts(parts(lines)).build();
    }

    private static Relaxation relaxation(Lines lines) {
        Seq<String> words = lines.take("relaxation", 3);
        Optional<Place> to = lines.has("to") ? Optional.of(place("to", lines)) : Optional.empty();
        Optional<Relaxation.Aside> aside = lines.has("aside") ? Optional.of(aside(lines)) : Optional.empty();
        Seq<Reason> reasons = reasons(lines);
        return new Relaxation(
                because(lines, reasons).mkString(),
                lines.number(words.get(0)),
                lines.number(words.get(1)),
                words.get(2),
                List.empty(),
                to,
                aside,
                reasons.headOption().toJavaOptional());
    }

    private static Relaxation.Aside aside(Lines lines) {
        Seq<String> words = lines.take("aside", 2);
        long cost = lines.number(words.get(1));
        return new Relaxation.Aside(words.get(0), place("to", lines), cost);
    }

    private static Place place(String kind, Lines lines) {
        Seq<String> words = lines.take(kind, 1);
        return new Place(lines.moment(words.head()), words.tail());
    }

    private static Seq<Reason> reasons(Lines lines) {
        return all("reason", lines, () -> ReasonWords.read(lines.take("reason", 1), lines));
    }

    private static Seq<CostPart> parts(Lines lines) {
        return all("part", lines, () -> {
            Seq<String> words = lines.take("part", 2);
            long amount = lines.number(words.head());
            return new CostPart(amount, ReasonWords.read(words.tail(), lines));
        });
    }

    private static Seq<String> because(Lines lines, Seq<Reason> reasons) {
        Seq<String> own = all("because", lines, () -> lines.take("because", 1).head());
        return own.isEmpty() ? PlanWording.english().say(reasons) : own;
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
