package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.TreeSet;

/** Everything that is wrong with a series; whether its rule has ended before an exception is not asked. */
record SeriesCheck(Series series) {

    Seq<Problem> problems() {
        Seq<Problem> rule = series.rule().problems().map(each -> each.under("rule"));
        if (rule.nonEmpty()) {
            return rule;
        }
        LocalDate start = series.start().toLocalDate();
        Seq<Problem> off = falls(start)
                ? List.empty()
                : List.of(Problem.of(SeriesCode.START_OFF_RULE).under("start"));
        var seen = new TreeSet<LocalDate>();
        return off.appendAll(series.exceptions()
                .map(SeriesException::original)
                .zipWithIndex()
                .flatMap(each -> wrong(each._1, seen.add(each._1))
                        .map(problem -> problem.under("original").under(each._2).under("exceptions"))));
    }

    private Seq<Problem> wrong(LocalDate original, boolean isNew) {
        if (!isNew) {
            return List.of(Problem.of(SeriesCode.DUPLICATE_EXCEPTION));
        }
        boolean falls = !original.isBefore(series.start().toLocalDate()) && falls(original);
        return falls ? List.empty() : List.of(Problem.of(SeriesCode.EXCEPTION_OFF_RULE));
    }

    private boolean falls(LocalDate date) {
        var periods = new RulePeriods(series.rule(), series.start().toLocalDate());
        return periods.dates(periods.containing(date)).contains(date);
    }
}
