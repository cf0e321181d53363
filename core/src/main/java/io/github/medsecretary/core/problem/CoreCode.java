package io.github.medsecretary.core.problem;

/** Every code that the core gives, each with the sentence that says when. */
public enum CoreCode implements Code {
    /** A required value is absent or blank. */
    MISSING("A required value is absent or blank."),
    /** A value does not have the shape that its type demands. */
    MALFORMED("A value does not have the shape that its type demands."),
    /** A value is longer than its type allows. */
    TOO_LONG("A value is longer than its type allows."),
    /** A number's check digit does not agree with its other digits. */
    CHECK_DIGIT("A number's check digit does not agree with its other digits."),
    /** A value lies outside the range that its issuer uses. */
    OUT_OF_RANGE("A value lies outside the range that its issuer uses."),
    /** An interval ends at or before its start. */
    EMPTY_INTERVAL("An interval ends at or before its start."),
    /** A wall-clock time does not exist on that day because the clocks go forward. */
    LOCAL_TIME_SKIPPED("A wall-clock time does not exist on that day because the clocks go forward."),
    /** A wall-clock time happens twice on that day and no offset says which is meant. */
    LOCAL_TIME_AMBIGUOUS("A wall-clock time happens twice on that day and no offset says which is meant."),
    /** A calendar calls every day of the week a weekend. */
    NO_WORKING_DAY("A calendar calls every day of the week a weekend."),
    /** A text holds a character that no letter can carry: NUL or half of a surrogate pair. */
    ILLEGAL_CHARACTER("A text holds a character that no letter can carry: NUL or half of a surrogate pair."),
    /** A code is not one of those known in its code system. */
    UNKNOWN_CODE("A code is not one of those known in its code system."),
    /** A span reaches beyond the text that it is applied to. */
    SPAN_OUTSIDE_TEXT("A span reaches beyond the text that it is applied to."),
    /** Two edits change the same place. */
    OVERLAPPING_EDITS("Two edits change the same place."),
    /** A rule set has no rule of that name. */
    UNKNOWN_RULE("A rule set has no rule of that name."),
    /** A rule has no parameter of that name. */
    UNKNOWN_PARAMETER("A rule has no parameter of that name."),
    /** Someone acted without the privilege that the act demands. */
    NOT_PERMITTED("Someone acted without the privilege that the act demands.");

    private final String sentence;

    CoreCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
