package io.github.medsecretary.scheduling.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SeriesDatesTest {

    private static Series series(String start, String rule, SeriesException... exceptions) {
        return Series.builder()
                .id("s")
                .start(LocalDateTime.parse(start))
                .rule(RecurrenceRule.parse(rule).get())
                .exceptions(List.of(exceptions))
                .build();
    }

    private static Expanded expand(Series series, String from, String until) {
        return SeriesDates.of(series, Practice.LONDON).get().between(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Seq<String> problems(Series series) {
        return series.problems().map(each -> each.where() + " " + each.code().name());
    }

    @Test
    void a_dressing_each_tuesday_keeps_its_wall_clock_when_the_clocks_change() {
        var visits = expand(series("2030-03-19T10:20", "FREQ=WEEKLY;COUNT=3"), "2030-01-01", "2031-01-01")
                .visits();
        assertEquals(
                List.of("2030-03-19T10:20:00Z", "2030-03-26T10:20:00Z", "2030-04-02T09:20:00Z"),
                visits.map(each -> each.instant().toString()));
        assertEquals("s/2030-03-26", visits.get(1).id());
    }

    @Test
    void a_skipped_time_is_taken_by_the_offset_before_and_a_repeated_one_the_first_time() {
        var spring = expand(series("2030-03-30T01:30", "FREQ=DAILY;COUNT=2"), "2030-01-01", "2031-01-01")
                .visits();
        assertEquals("2030-03-31T01:30:00Z", spring.last().instant().toString());
        assertEquals(LocalResolution.Skipped.class, spring.last().resolved().getClass());
        var autumn = expand(series("2030-10-26T01:30", "FREQ=DAILY;COUNT=2"), "2030-01-01", "2031-01-01")
                .visits();
        assertEquals("2030-10-27T00:30:00Z", autumn.last().instant().toString());
        assertEquals(LocalResolution.Repeated.class, autumn.last().resolved().getClass());
    }

    @Test
    void the_31st_is_left_out_where_a_month_has_none() {
        assertEquals(
                List.of("2030-01-31", "2030-03-31", "2030-05-31"),
                expand(series("2030-01-31T09:00", "FREQ=MONTHLY;COUNT=3"), "2030-01-01", "2031-01-01")
                        .visits()
                        .map(each -> each.original().toString()));
    }

    @Test
    void an_exception_counts_and_is_told_by_its_original_date() {
        var expanded = expand(
                series(
                        "2030-01-07T09:00",
                        "FREQ=WEEKLY;COUNT=4",
                        new SeriesException.Off(LocalDate.of(2030, 1, 14)),
                        new SeriesException.Moved(LocalDate.of(2030, 1, 21), LocalDateTime.parse("2030-02-05T11:00"))),
                "2030-01-01",
                "2031-01-01");
        assertEquals(
                List.of(
                        "s/2030-01-07 2030-01-07T09:00",
                        "s/2030-01-28 2030-01-28T09:00",
                        "s/2030-01-21 2030-02-05T11:00"),
                expanded.visits().map(each -> each.id() + " " + each.start()));
        assertEquals(Expanded.Ending.RULE_ENDED, expanded.ending());
    }

    @Test
    void until_is_included_by_date_by_wall_clock_and_by_instant() {
        for (String until : List.of("20300714", "20300714T090000", "20300714T080000Z")) {
            assertEquals(
                    8,
                    expand(series("2030-07-07T09:00", "FREQ=DAILY;UNTIL=" + until), "2030-01-01", "2031-01-01")
                            .visits()
                            .size(),
                    until);
        }
        assertEquals(
                7,
                expand(series("2030-07-07T09:00", "FREQ=DAILY;UNTIL=20300714T075959Z"), "2030-01-01", "2031-01-01")
                        .visits()
                        .size());
    }

    @Test
    void a_series_begins_on_its_rule_and_has_one_exception_a_date() {
        var off = new SeriesException.Off(LocalDate.of(2030, 1, 14));
        assertEquals(List.of("/start START_OFF_RULE"), problems(series("2030-01-08T09:00", "FREQ=WEEKLY;BYDAY=MO")));
        assertEquals(
                List.of("/exceptions/1/original DUPLICATE_EXCEPTION", "/exceptions/2/original EXCEPTION_OFF_RULE"),
                problems(series(
                        "2030-01-07T09:00",
                        "FREQ=WEEKLY",
                        off,
                        off,
                        new SeriesException.Off(LocalDate.of(2029, 12, 31)))));
    }

    @Test
    void a_rule_that_never_comes_again_spends_its_steps() {
        var rule = RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=29;BYMONTH=2")
                .get();
        var once = Series.builder()
                .id("s")
                .start(LocalDateTime.parse("2044-02-29T09:00"))
                .rule(rule)
                .build();
        Expanded expanded = SeriesDates.of(once, Practice.LONDON)
                .get()
                .between(LocalDate.of(2044, 1, 1), LocalDate.of(9999, 12, 31), 200);
        assertEquals(1, expanded.visits().size());
        assertEquals(Expanded.Ending.STEPS_SPENT, expanded.ending());
    }

    @Test
    void the_end_of_time_is_no_error() {
        var rule = RecurrenceRule.parse("FREQ=MONTHLY;INTERVAL=10000").get();
        var once = Series.builder()
                .id("s")
                .start(LocalDateTime.parse("9999-12-01T09:00"))
                .rule(rule)
                .build();
        assertEquals(
                1,
                SeriesDates.of(once, Practice.LONDON)
                        .get()
                        .between(LocalDate.MIN, LocalDate.MAX)
                        .visits()
                        .size());
    }
}
