package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * One appointment that is elsewhere, or nowhere, after a plan.
 *
 * @param number its number on the page: that of its chain, and where several move in one their place in it, as in 3.1
 * @param kind what becomes of it
 * @param appointment its id
 * @param before where it was, if it had a place
 * @param after where it will be, if it has one
 * @param because why, in sentences
 */
record Change(
        String number,
        ChangeKind kind,
        String appointment,
        Optional<Visit> before,
        Optional<Visit> after,
        Seq<String> because) {

    /** What a plan changes: chain by chain, who is displaced first in each; those without a place, numbered on, last. */
    static Seq<Change> of(Plan plan) {
        Seq<Change> moves = plan.moves()
                .groupBy(Move::chain)
                .toList()
                .sortBy(chain -> chain._1)
                .flatMap(chain -> chain(plan, chain._2.sortBy(move -> isBumped(plan, move))));
        int last = plan.moves().map(Move::chain).max().getOrElse(0);
        return moves.appendAll(
                plan.unplaced().zipWithIndex().map(left -> left(plan, left._1, Integer.toString(last + 1 + left._2))));
    }

    private static boolean isBumped(Plan plan, Move move) {
        return !plan.basis().displaced().contains(move.appointment());
    }

    private static Seq<Change> chain(Plan plan, Seq<Move> moves) {
        return moves.size() == 1
                ? List.of(moved(plan, moves.head(), "" + moves.head().chain()))
                : moves.zipWithIndex().map(each -> moved(plan, each._1, each._1.chain() + "." + (each._2 + 1)));
    }

    private static Change moved(Plan plan, Move move, String number) {
        String id = move.appointment();
        return new Change(
                number,
                ChangeKind.of(move.kind()),
                id,
                visit(plan.basis().diary(), id),
                visit(plan.diary(), id),
                move.because());
    }

    private static Change left(Plan plan, Unplaced left, String number) {
        String id = left.appointment();
        return new Change(
                number, ChangeKind.LEFT, id, visit(plan.basis().diary(), id), Optional.empty(), left.because());
    }

    private static Optional<Visit> visit(Diary diary, String id) {
        return diary.appointment(id).flatMap(diary::visit);
    }

    /** The old and the new place, as far as there are any. */
    Seq<Visit> places() {
        return List.ofAll(before.stream().toList()).appendAll(after.stream().toList());
    }
}
