package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.scheduling.statistics.Rate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;

/**
 * One figure as it is printed.
 *
 * @param measure what is told
 * @param by of what kind of thing, empty for all together
 * @param of of which
 * @param value how much
 * @param rate of what whole it is a part, if it is
 * @param unit in what it is counted
 */
record Figure(String measure, String by, String of, String value, Optional<Rate> rate, String unit) {

    private static final String MINUTES = "minutes";

    static Figure count(Subject subject, String measure, int count) {
        return new Figure(measure, subject.by(), subject.of(), Integer.toString(count), Optional.empty(), "");
    }

    /** In whole minutes; parts of one are left out. */
    static Figure time(Subject subject, String measure, Duration time) {
        return new Figure(
                measure, subject.by(), subject.of(), Long.toString(time.toMinutes()), Optional.empty(), MINUTES);
    }

    static Figure rate(Subject subject, String measure, Rate rate) {
        return new Figure(measure, subject.by(), subject.of(), rate.part().toString(), Optional.of(rate), "");
    }

    /** A rate of times, told in whole minutes. */
    static Figure rate(Subject subject, String measure, Duration part, Duration whole) {
        return new Figure(
                measure,
                subject.by(),
                subject.of(),
                Long.toString(part.toMinutes()),
                Optional.of(Rate.of(part.toMinutes(), whole.toMinutes())),
                MINUTES);
    }

    /** What a figure is of. */
    record Subject(String by, String of) {

        static Subject all() {
            return new Subject("", "");
        }
    }

    Seq<String> cells() {
        return List.of(
                measure,
                by,
                of,
                value,
                rate.map(each -> each.whole().toString()).orElse(""),
                percent(),
                unit);
    }

    private String percent() {
        return rate.flatMap(Rate::percent).map(Object::toString).orElse("");
    }

    /** Such as {@code Taken, practitioner dr-shah: 30 of 180 minutes, 16.7 %}. */
    String sentence() {
        return measure
                + (by.isEmpty() ? "" : ", " + by + " " + of)
                + ": "
                + value
                + rate.map(each -> " of " + each.whole()).orElse("")
                + (unit.isEmpty() ? "" : " " + unit)
                + (percent().isEmpty() ? "" : ", " + percent() + " %");
    }
}
