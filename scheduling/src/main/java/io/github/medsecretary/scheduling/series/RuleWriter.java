package io.github.medsecretary.scheduling.series;

import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Locale;

/** Writes rules as RFC 5545 does; what is as by default is not written. */
final class RuleWriter {

    static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendPattern("uuuuMMdd'T'HHmmss").toFormatter(Locale.ROOT);

    private RuleWriter() {}

    static String write(RecurrenceRule rule) {
        var parts = new ArrayList<String>();
        parts.add("FREQ=" + rule.frequency());
        if (rule.interval() != 1) {
            parts.add("INTERVAL=" + rule.interval());
        }
        rule.count().ifPresent(count -> parts.add("COUNT=" + count));
        rule.until().ifPresent(until -> parts.add("UNTIL=" + end(until)));
        list("BYMONTH", rule.byMonth().map(Month::getValue), parts);
        list("BYMONTHDAY", rule.byMonthDay(), parts);
        list("BYDAY", rule.byDay(), parts);
        list("BYSETPOS", rule.bySetPosition(), parts);
        if (rule.weekStart() != DayOfWeek.MONDAY) {
            parts.add("WKST=" + ByDay.every(rule.weekStart()));
        }
        return String.join(";", parts);
    }

    private static void list(String name, Seq<?> values, java.util.List<String> parts) {
        if (values.nonEmpty()) {
            parts.add(name + "=" + values.mkString(","));
        }
    }

    private static String end(RuleEnd until) {
        if (until instanceof RuleEnd.OnDate on) {
            return DATE.format(on.date());
        }
        if (until instanceof RuleEnd.AtInstant at) {
            return TIME.format(at.time().atOffset(ZoneOffset.UTC)) + "Z";
        }
        return TIME.format(((RuleEnd.AtWallClock) until).time());
    }
}
