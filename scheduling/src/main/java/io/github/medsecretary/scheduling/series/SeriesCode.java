package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.problem.Code;

/** What can be wrong with a recurrence rule or a series. */
public enum SeriesCode implements Code {
    /** A rule is no list of NAME=VALUE parted by semicolons, or a value does not have the shape that its part demands. */
    MALFORMED_RULE("A rule is no list of NAME=VALUE parted by semicolons, or a value has another shape than its part."),
    /** A rule has a part twice. */
    DUPLICATE_PART("A rule has a part twice."),
    /** A rule has a part, a frequency or a combination that visits of patients do not recur by. */
    UNSUPPORTED_PART("A rule has a part, a frequency or a combination of them that is not supported."),
    /** A number lies outside its range. */
    PART_OUT_OF_RANGE("A number in a rule lies outside its range."),
    /** A rule has both COUNT and UNTIL. */
    COUNT_AND_UNTIL("A rule ends by a count or by a date, not by both."),
    /** A series starts on a date on which its rule does not fall. */
    START_OFF_RULE("A series starts on a date on which its rule does not fall."),
    /** A series has two exceptions for one original date. */
    DUPLICATE_EXCEPTION("A series has two exceptions for one original date."),
    /** An exception is for a date on which the series does not fall. */
    EXCEPTION_OFF_RULE("An exception is for a date on which the series does not fall."),
    /** A series goes on without end, or further than the steps allow, so that it can't be booked as a whole. */
    SERIES_TOO_LONG("A series goes on without end, or further than the steps allow, and can't be booked as a whole.");

    private final String sentence;

    SeriesCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
