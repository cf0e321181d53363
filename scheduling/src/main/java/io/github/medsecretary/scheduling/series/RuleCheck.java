package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Everything that is wrong with a rule, in the order of its parts. */
record RuleCheck(RecurrenceRule rule) {

    /** More days than any month has, weeks than ten years have, or months than a life has: nobody is seen so seldom. */
    static final int LONGEST_INTERVAL = 10_000;

    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_SET = 366;

    Seq<Problem> problems() {
        boolean monthly = rule.frequency() == Frequency.MONTHLY;
        return require(isWithin(rule.interval(), 1, LONGEST_INTERVAL), SeriesCode.PART_OUT_OF_RANGE, "interval")
                .appendAll(require(rule.count().orElse(1) > 0, SeriesCode.PART_OUT_OF_RANGE, "count"))
                .appendAll(
                        require(rule.count().isEmpty() || rule.until().isEmpty(), SeriesCode.COUNT_AND_UNTIL, "until"))
                .appendAll(require(
                        rule.byDay().forAll(each -> Math.abs(each.ordinal()) <= ByDay.MOST),
                        SeriesCode.PART_OUT_OF_RANGE,
                        "byDay"))
                .appendAll(require(
                        monthly || rule.byDay().forAll(each -> each.ordinal() == 0),
                        SeriesCode.UNSUPPORTED_PART,
                        "byDay"))
                .appendAll(require(
                        rule.byMonthDay().forAll(each -> isPosition(each, LONGEST_MONTH)),
                        SeriesCode.PART_OUT_OF_RANGE,
                        "byMonthDay"))
                .appendAll(require(
                        rule.byMonthDay().isEmpty() || rule.frequency() != Frequency.WEEKLY,
                        SeriesCode.UNSUPPORTED_PART,
                        "byMonthDay"))
                .appendAll(require(
                        rule.bySetPosition().forAll(each -> isPosition(each, LONGEST_SET)),
                        SeriesCode.PART_OUT_OF_RANGE,
                        "bySetPosition"))
                .appendAll(require(
                        rule.bySetPosition().isEmpty() || picksFromSeveral(),
                        SeriesCode.UNSUPPORTED_PART,
                        "bySetPosition"));
    }

    // RFC 5545: BYSETPOS only together with another BY part.
    private boolean picksFromSeveral() {
        return rule.frequency() != Frequency.DAILY
                && (rule.byDay().nonEmpty() || rule.byMonthDay().nonEmpty());
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static boolean isPosition(int number, int most) {
        return number != 0 && isWithin(number, -most, most);
    }

    private static Seq<Problem> require(boolean holds, SeriesCode code, String field) {
        return holds ? List.empty() : List.of(Problem.of(code).under(field));
    }
}
