package io.github.medsecretary.cli.day;

import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.LoopEvent;
import io.github.medsecretary.correspondence.promise.OpenLoop;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What the day's letters promise.
 *
 * @param ledger all of it
 * @param day the day, if there is a diary that says which
 */
record DayPromises(Ledger ledger, Option<LocalDate> day) {

    /** The promises of letters; without a diary a letter counts as read on the day of its clinic. */
    static DayPromises in(Seq<DraftedLetter> letters, Option<PlannedDay> plan) {
        Option<Instant> now =
                plan.map(each -> each.plan().basis().replanning().asOf().instant());
        Seq<LoopEvent.Read> read =
                letters.map(each -> each.promises().read(each.name(), each.draft(), now.getOrElse(() -> clinic(each))));
        return new DayPromises(
                Ledger.of(read)
                        .getOrElseThrow(refusal ->
                                new IllegalStateException(refusal.code().name())),
                plan.map(each -> each.plan()
                        .basis()
                        .replanning()
                        .asOf()
                        .date(each.plan().diary().zone())));
    }

    private static Instant clinic(DraftedLetter letter) {
        return letter.draft()
                .content()
                .dates()
                .clinic()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** How many there are, behind a comma; nothing if nothing is promised. */
    String words() {
        int open = ledger.open().size();
        int unowned = ledger.open().count(OpenLoop::isUnowned);
        String due = day.map(each -> ", " + due(each) + " due").getOrElse("");
        return open == 0
                ? ""
                : ", " + DayScreen.count(open, "promise") + " open, " + unowned + " unowned" + due + ", "
                        + ToArrange.of(ledger).size() + " to be booked";
    }

    private int due(LocalDate on) {
        return ledger.overdue(on.plusDays(1)).size();
    }
}
