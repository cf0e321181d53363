package io.github.medsecretary.benchmarks.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** When others say that something recurs: the first so many times before a date. */
final class OtherReadings {

    private OtherReadings() {}

    /** lib-recur's, whose iterator begins with the start whether or not the rule falls on it. */
    static List<Instant> libRecur(String rule, LocalDateTime start, ZoneId zone, Instant until, int most) {
        try {
            var from = new DateTime(
                    TimeZone.getTimeZone(zone),
                    start.getYear(),
                    start.getMonthValue() - 1,
                    start.getDayOfMonth(),
                    start.getHour(),
                    start.getMinute(),
                    0);
            var found = new ArrayList<Instant>();
            var iterator = new RecurrenceRule(rule).iterator(from);
            while (iterator.hasNext() && found.size() < most) {
                Instant next = Instant.ofEpochMilli(iterator.nextMillis());
                if (!next.isBefore(until)) {
                    break;
                }
                found.add(next);
            }
            return found;
        } catch (InvalidRecurrenceRuleException refused) {
            throw new IllegalArgumentException(rule, refused);
        }
    }

    /** ical4j's; which day its weeks start with, it must be told. */
    static List<Instant> ical4j(String rule, LocalDateTime start, ZoneId zone, Instant until, int most) {
        var from = start.atZone(zone);
        return new Recur<ZonedDateTime>(rule.contains("WKST") ? rule : rule + ";WKST=MO")
                .getDates(from, from, until.atZone(zone)).stream()
                        .map(ZonedDateTime::toInstant)
                        .filter(until::isAfter)
                        .limit(most)
                        .toList();
    }
}
