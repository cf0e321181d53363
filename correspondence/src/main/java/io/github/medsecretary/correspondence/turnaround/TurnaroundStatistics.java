package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.correspondence.workflow.Stage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Locale;

/**
 * How long letters took, by stage and as a whole. A letter counts in a stage that it has left, with all its times there
 * together, and as a whole, without the times when it was filed, once it is over. Percentiles are nearest-rank: a time
 * that a letter really took. Immutable and thread-safe.
 *
 * @param rows the stages in their order, those that no letter has left are not there; then {@code whole}
 */
public record TurnaroundStatistics(Seq<StageTurnaround> rows) {

    private static final int HALF = 50;
    private static final int NINE_TENTHS = 90;
    private static final int ALL = 100;

    /** Those of some letters at the present. */
    public static TurnaroundStatistics of(Iterable<TimedLetter> letters, AsOf present) {
        Seq<LetterClock> clocks = List.ofAll(letters).map(each -> each.clock(present));
        Seq<StageTurnaround> stages = List.of(Stage.values())
                .filter(each -> !LetterClock.isOver(each))
                .flatMap(stage -> row(
                        code(stage), clocks.filter(each -> hasLeft(each, stage)).map(each -> each.in(stage))));
        return new TurnaroundStatistics(
                stages.appendAll(row("whole", clocks.filter(LetterClock::isOver).map(LetterClock::worked))));
    }

    private static boolean hasLeft(LetterClock clock, Stage stage) {
        return clock.stays().exists(each -> each.stage() == stage)
                && clock.current().filter(each -> each.stage() != stage).isPresent();
    }

    private static Option<StageTurnaround> row(String name, Seq<Duration> took) {
        return Option.when(
                !took.isEmpty(),
                () -> new StageTurnaround(
                        name,
                        took.size(),
                        percentile(took, HALF),
                        percentile(took, NINE_TENTHS),
                        percentile(took, ALL)));
    }

    /**
     * The nearest-rank percentile: the least of some times than which so many in a hundred are not longer.
     *
     * @param times at least one, in any order
     * @param percent from 1 to 100
     */
    static Duration percentile(Seq<Duration> times, int percent) {
        int rank = (times.size() * percent + ALL - 1) / ALL;
        return times.sorted().get(rank - 1);
    }

    private static String code(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A header and a row a line, times in whole minutes rounded down. */
    public String csv() {
        return rows.map(each -> each.name() + "," + each.letters() + ","
                        + List.of(each.median(), each.ninetieth(), each.longest())
                                .map(Duration::toMinutes)
                                .mkString(","))
                .prepend("stage,letters,median_minutes,p90_minutes,longest_minutes")
                .mkString("", "\r\n", "\r\n");
    }

    /** A row a line, times in days, hours and minutes. */
    public String text() {
        return rows.map(each -> String.format(
                        Locale.ROOT,
                        "%-20s %5d  median %s, nine in ten %s, longest %s",
                        each.name(),
                        each.letters(),
                        words(each.median()),
                        words(each.ninetieth()),
                        words(each.longest())))
                .mkString("", "\n", "\n");
    }

    private static String words(Duration time) {
        return time.toDays() + " d " + time.toHoursPart() + " h " + time.toMinutesPart() + " min";
    }
}
