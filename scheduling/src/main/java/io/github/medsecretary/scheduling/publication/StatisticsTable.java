package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.statistics.DiaryStatistics;
import io.vavr.collection.List;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The figures of a stretch as text or as comma-separated values (RFC 4180), a line a figure. Times are whole minutes,
 * parts of one left out, and dates those of the practice's clock; a rate is told with the whole and, where there is one,
 * in per cent.
 *
 * <p>No figure names a patient, but one that counts a single person may tell of them; whether small numbers may leave the
 * practice is for the caller to decide. Immutable and thread-safe.
 *
 * @param naming what a reader may see of resources and services
 */
public record StatisticsTable(Naming naming) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> HEAD = List.of("measure", "by", "of", "value", "whole", "percent", "unit");

    /** A row a figure below a row of titles; a cell that a spreadsheet would take for a formula is made inert. */
    public String csv(Diary diary, DiaryStatistics statistics) {
        var rows = new Figures(diary, statistics, naming).all().map(Figure::cells);
        return CommaSeparated.rows(rows.toList().prepend(HEAD));
    }

    /** A line a figure below one that says of when. */
    public String text(Diary diary, DiaryStatistics statistics) {
        Interval stretch = statistics.stretch();
        return new Figures(diary, statistics, naming)
                .all()
                .map(Figure::sentence)
                .toList()
                .prepend("Figures from " + moment(diary, stretch.start()) + " until " + moment(diary, stretch.end()))
                .mkString("", "\n", "\n");
    }

    private static String moment(Diary diary, Instant moment) {
        return diary.zone().wallClock(moment).format(MOMENT);
    }
}
