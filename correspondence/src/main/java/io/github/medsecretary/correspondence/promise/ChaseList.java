package io.github.medsecretary.correspondence.promise;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * What is overdue on a day, the gravest first, of these the latest, then by id. Immutable and thread-safe.
 *
 * @param day the day
 * @param rows what is overdue
 */
public record ChaseList(LocalDate day, Seq<ChaseRow> rows) {

    private static final Comparator<ChaseRow> IN_ORDER = Comparator.comparing(ChaseRow::harm)
            .thenComparing(Comparator.comparingLong(ChaseRow::daysLate).reversed())
            .thenComparing(ChaseRow::id);

    /**
     * What is overdue on a day: results and other promises that are owed, and letters, whose day lies before it.
     *
     * @param ledger what was promised
     * @param letters letters that are not out yet
     */
    public static ChaseList of(Ledger ledger, Iterable<LateLetter> letters, LocalDate day) {
        Seq<ChaseRow> promised = ledger.overdue(day).flatMap(each -> row(each, day));
        Seq<ChaseRow> written =
                List.ofAll(letters).filter(each -> each.due().isBefore(day)).map(each -> row(each, day));
        return new ChaseList(day, promised.appendAll(written).sorted(IN_ORDER).toList());
    }

    private static Option<ChaseRow> row(OpenLoop loop, LocalDate day) {
        String owner = loop.owner().map(LoopOwner::code).orElse("nobody");
        return Option.ofOptional(loop.due())
                .map(due -> new ChaseRow(
                        loop.kind().code(),
                        loop.id(),
                        loop.letter(),
                        owner,
                        loop.kind().harm(),
                        due,
                        ChronoUnit.DAYS.between(due, day)));
    }

    private static ChaseRow row(LateLetter late, LocalDate day) {
        long days = ChronoUnit.DAYS.between(late.due(), day);
        return new ChaseRow("letter", late.letter(), late.letter(), late.owner(), late.harm(), late.due(), days);
    }

    /**
     * A row a line, for whoever may read what the caller's function says of a letter.
     *
     * @param nameOf what is printed for a letter's id, such as the patient's name; the id itself for a screen that
     *     others see
     */
    public Seq<String> lines(UnaryOperator<String> nameOf) {
        return rows.map(each -> each.what() + " " + nameOf.apply(each.letter()) + ", due " + each.due() + ", "
                + each.daysLate() + (each.daysLate() == 1 ? " day" : " days") + " late, ask " + each.owner());
    }
}
