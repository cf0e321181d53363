package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a change does to a small diary, by looking at the whole of it before and after.
 *
 * @param conflicts the rules
 * @param before the diary
 * @param after the diary after the change
 */
record PlainWhatIf(Conflicts conflicts, Diary before, Diary after) {

    /** What is found after it and was not found before with as many for as long, in canonical order. */
    Seq<Finding> news() {
        return news(after);
    }

    Seq<Finding> news(Diary other) {
        var old = conflicts.in(before);
        return conflicts.in(other).reject(now -> old.exists(each -> includes(each, now)));
    }

    private static boolean includes(Finding old, Finding now) {
        boolean isWithin = now.when().isEmpty()
                || old.when()
                        .filter(then -> then.encloses(now.when().orElseThrow()))
                        .isPresent();
        return old.rule().equals(now.rule())
                && old.severity() == now.severity()
                && isWithin
                && old.about().containsAll(now.about())
                && !now.about().isEmpty();
    }

    /** Whom something new blocks and who has not begun, in order of id. */
    List<Appointment> blocked() {
        return news().filter(each -> each.severity() == Severity.BLOCK)
                .flatMap(Finding::about)
                .filter(each -> each.type().equals("Appointment"))
                .map(Reference::id)
                .distinct()
                .sorted()
                .flatMap(after.appointments()::get)
                .reject(each -> conflicts
                        .context()
                        .asOf()
                        .filter(now -> each.start().orElseThrow().isBefore(now.instant()))
                        .isPresent())
                .toList();
    }

    /** How many ways there are to seat those and leave them out. */
    long ways() {
        return blocked().map(each -> 1L + seats(each).size()).product().longValue();
    }

    /** The fewest who must go, and for as few the fewest who take something else, of all ways in which nothing new blocks. */
    Tuple2<Integer, Integer> fewest() {
        return tried(after, blocked(), 0, 0)
                .min()
                .getOrElseThrow(() -> new AssertionError("broken law: something blocks even where all have gone"));
    }

    private Seq<Tuple2<Integer, Integer>> tried(Diary diary, List<Appointment> left, int out, int reseated) {
        if (left.isEmpty()) {
            return isAtPeace(diary) ? List.of(Tuple.of(out, reseated)) : List.empty();
        }
        Appointment next = left.head();
        return seats(next)
                .flatMap(with -> tried(
                        diary.imagining(next.at(next.start().orElseThrow(), with)),
                        left.tail(),
                        out,
                        reseated + (with.equals(next.with()) ? 0 : 1)))
                .appendAll(tried(diary.imagining(next.released()), left.tail(), out + 1, reseated));
    }

    /** Whether nothing new blocks anybody of those who may be seated. */
    private boolean isAtPeace(Diary diary) {
        var ids = blocked().map(Appointment::reference);
        return news(diary)
                .forAll(each ->
                        each.severity() != Severity.BLOCK || !each.about().exists(ids::contains));
    }

    private Seq<Seq<String>> seats(Appointment appointment) {
        Seq<Seq<String>> seats = List.of(appointment.with());
        Visit visit = after.visit(appointment).orElseThrow();
        if (after.movable(appointment.id()).isLeft()) {
            return seats;
        }
        for (Resource old : visit.resources()) {
            if (old.kind() == ResourceKind.ROOM || old.kind() == ResourceKind.DEVICE) {
                seats = seats.flatMap(with -> after.resources()
                        .values()
                        .filter(each -> each.kind() == old.kind() && each.site().equals(old.site()))
                        .filter(each -> each.id().equals(old.id()) || !with.contains(each.id()))
                        .filter(each -> doesWhat(old, each, visit))
                        .map(each -> with.replace(old.id(), each.id())));
            }
        }
        return seats.distinct();
    }

    /** Where a visit lacks something already, no rule would see that it lacks one thing more. */
    private static boolean doesWhat(Resource old, Resource other, Visit visit) {
        var met = visit.service().needs().filter(each -> each.isMetBy(old));
        return met.isEmpty() || met.exists(each -> each.isMetBy(other));
    }
}
