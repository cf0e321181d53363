package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * Who may move along with a visit of a pathway, and who stays.
 *
 * @param conflicts the rules that must be kept
 * @param pathway the pathway
 */
record Companions(Conflicts conflicts, Pathway pathway) {

    /** What the links and matches say. */
    Seq<Lag> lags() {
        return pathway.connections().map(Lag::of);
    }

    /** Each group with one more who is connected with somebody in it and may move. */
    Seq<SortedSet<String>> larger(SortedSet<String> group) {
        return group.toList()
                .flatMap(pathway.diary()::connectionsOf)
                .flatMap(each -> List.of(each.before(), each.after()))
                .distinct()
                .sorted()
                .filter(each -> !group.contains(each) && isMovable(each))
                .map(group::add);
    }

    /** Who has no place binds nobody, and need not get one. */
    private boolean isMovable(String id) {
        Diary diary = pathway.diary();
        return conflicts
                .seen(diary)
                .visits()
                .get(id)
                .exists(visit -> new FindingMoves(conflicts)
                        .line(diary, MoveRequest.of(id, visit.interval()), List.empty())
                        .isRight());
    }

    /** Those with a place who do not move. */
    Seq<String> staying(SortedSet<String> moving) {
        var visits = conflicts.seen(pathway.diary()).visits();
        return pathway.ids().removeAll(moving).toList().filter(visits::containsKey);
    }

    /** The diary as the rules see it without the places of those who move. */
    Diary without(SortedSet<String> moving) {
        return moving.toList()
                .flatMap(id -> Option.ofOptional(pathway.diary().appointment(id)))
                .foldLeft(conflicts.seen(pathway.diary()), (so, each) -> so.imagining(each.released()));
    }
}
