package io.github.medsecretary.cli.day;

import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.LoopKind;
import io.github.medsecretary.correspondence.promise.LoopOwner;
import io.github.medsecretary.correspondence.promise.OpenLoop;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a letter promises and a diary has to hold, as a waiting list, a series or a morning's list of either room's
 * making would take it.
 *
 * @param loop the loop's id
 * @param letter the letter's
 * @param kind review, test or treatment
 * @param owner who sees to it, such as {@code author/dr-lee}
 * @param due by when, if the letter says
 * @param every the time between two, if it is a series
 */
record ToArrange(
        String loop,
        String letter,
        String kind,
        Optional<String> owner,
        Optional<LocalDate> due,
        Optional<Period> every) {

    /** What is owed and needs a place, the earliest day first, what has none last. */
    static Seq<ToArrange> of(Ledger ledger) {
        return ledger.loops()
                .filter(OpenLoop::isOwed)
                .filter(each -> needsAPlace(each.kind()))
                .map(each -> new ToArrange(
                        each.id(),
                        each.letter(),
                        each.kind().code(),
                        each.owner().map(LoopOwner::code),
                        each.due(),
                        each.found().every()))
                .sorted(Comparator.comparing((ToArrange each) -> each.due().orElse(LocalDate.MAX)))
                .toList();
    }

    private static boolean needsAPlace(LoopKind kind) {
        return kind == LoopKind.REVIEW || kind == LoopKind.TEST || kind == LoopKind.TREATMENT;
    }
}
