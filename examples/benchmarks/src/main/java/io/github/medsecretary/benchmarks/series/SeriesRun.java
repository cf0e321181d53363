package io.github.medsecretary.benchmarks.series;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.series.Expanded;
import io.github.medsecretary.scheduling.series.RecurrenceRule;
import io.github.medsecretary.scheduling.series.Series;
import io.github.medsecretary.scheduling.series.SeriesDates;
import io.github.medsecretary.scheduling.series.SeriesVisit;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Expands made-up rules beside lib-recur and ical4j and counts on how many they agree; then gives rules that keep others
 * busy for ever.
 */
public final class SeriesRun {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate HORIZON = LocalDate.of(2035, 1, 1);
    private static final int MOST = 200;

    private static final List<String> BOMBS = List.of(
            "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6,9,11",
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30,31",
            "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
            "FREQ=DAILY;COUNT=99999999",
            "FREQ=DAILY;INTERVAL=10000",
            "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=31",
            "FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;INTERVAL=10000",
            "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=1",
            "FREQ=DAILY;INTERVAL=99999999");

    private SeriesRun() {}

    /** Takes how many rules to compare. */
    public static void main(String[] arguments) {
        System.out.println(compare(Integer.parseInt(arguments[0]), 1));
        for (String bomb : BOMBS) {
            long before = System.nanoTime();
            String answer = RecurrenceRule.parse(bomb)
                    .fold(
                            problems -> problems.head().toString(),
                            rule -> dates(rule, onRule(rule, LocalDateTime.of(2030, 1, 1, 9, 0)))
                                    .fold(problems -> problems.head().toString(), SeriesRun::expanded));
            System.out.printf(Locale.ROOT, "%-50s %s, %.1f ms%n", bomb, answer, (System.nanoTime() - before) / 1e6);
        }
    }

    private static String expanded(SeriesDates dates) {
        Expanded expanded = dates.between(LocalDate.of(2030, 1, 1), LocalDate.of(9999, 12, 31), 10_000);
        return expanded.visits().size() + " visits, " + expanded.ending();
    }

    /**
     * How many rules were compared, and on how many each of the others agrees by the wall clock; of lib-recur, how many
     * times it takes an hour that comes twice the second time, where RFC 5545 wants the first.
     */
    record Agreement(int compared, int libRecur, int otherInstants, int ical4j, List<String> disagreements) {

        @Override
        public String toString() {
            return String.format(
                            Locale.ROOT,
                            "%d rules: by the wall clock lib-recur agrees on %d (%d with another instant), ical4j on %d",
                            compared,
                            libRecur,
                            otherInstants,
                            ical4j)
                    + disagreements.stream()
                            .limit(20)
                            .map(each -> "\n  " + each)
                            .reduce("", String::concat);
        }
    }

    static Agreement compare(int rules, long seed) {
        var made = new MadeUpRules(seed);
        int libRecur = 0;
        int ical4j = 0;
        int otherwise = 0;
        var disagreements = new ArrayList<String>();
        for (int i = 0; i < rules; i++) {
            String text = made.rule();
            RecurrenceRule rule = RecurrenceRule.parse(text).get();
            LocalDateTime start = onRule(rule, made.start());
            if (start.toLocalDate().isBefore(HORIZON)) {
                Instant until = HORIZON.atStartOfDay(LONDON).toInstant();
                List<Instant> ours = ours(rule, start);
                List<Instant> theirs = OtherReadings.libRecur(text, start, LONDON, until, MOST);
                List<Instant> also = OtherReadings.ical4j(text, start, LONDON, until, MOST);
                libRecur += wallClock(ours).equals(wallClock(theirs)) ? 1 : 0;
                ical4j += wallClock(ours).equals(wallClock(also)) ? 1 : 0;
                otherwise += ours.equals(theirs) ? 0 : 1;
                if (!wallClock(ours).equals(wallClock(theirs))
                        || !wallClock(ours).equals(wallClock(also))) {
                    disagreements.add(text + " from " + start + ", lib-recur " + difference(ours, theirs) + ", ical4j "
                            + difference(ours, also));
                }
            } else {
                i--;
            }
        }
        return new Agreement(rules, libRecur, otherwise, ical4j, disagreements);
    }

    private static List<LocalDateTime> wallClock(List<Instant> instants) {
        return instants.stream().map(SiteZone.of(LONDON)::wallClock).toList();
    }

    private static String difference(List<Instant> ours, List<Instant> theirs) {
        int at = 0;
        while (at < Math.min(ours.size(), theirs.size()) && ours.get(at).equals(theirs.get(at))) {
            at++;
        }
        return "no. " + at + " of " + ours.size() + " / " + theirs.size() + ": "
                + (at < ours.size() ? ours.get(at) : "-") + " / " + (at < theirs.size() ? theirs.get(at) : "-");
    }

    // Others begin with the start, whether or not the rule falls on it; a series must begin on its rule.
    private static LocalDateTime onRule(RecurrenceRule rule, LocalDateTime start) {
        LocalDateTime at = start;
        while (at.toLocalDate().isBefore(HORIZON)
                && Series.builder()
                        .id("s")
                        .start(at)
                        .rule(rule)
                        .build()
                        .problems()
                        .nonEmpty()) {
            at = at.plusDays(1);
        }
        return at;
    }

    private static List<Instant> ours(RecurrenceRule rule, LocalDateTime start) {
        return dates(rule, start)
                .get()
                .between(start.toLocalDate(), HORIZON)
                .visits()
                .map(SeriesVisit::instant)
                .take(MOST)
                .asJava();
    }

    private static Either<Seq<Problem>, SeriesDates> dates(RecurrenceRule rule, LocalDateTime start) {
        return SeriesDates.of(Series.builder().id("s").start(start).rule(rule).build(), SiteZone.of(LONDON));
    }
}
