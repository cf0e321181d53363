package io.github.medsecretary.cli.sessions;

/** The rules that a step must keep before anything is looked at, with the status that a web service answers. */
enum RequestRule {
    /** A range ends before it begins. */
    RANGE_REVERSED("rangeReversed", 400),
    /** A range begins before today. */
    RANGE_IN_PAST("rangeInPast", 400),
    /** A range is longer than may be asked for. */
    RANGE_LONGER_THAN_THREE_MONTHS("rangeLongerThanThreeMonths", 400),
    /** More people want to come together than a service arranges. */
    MORE_THAN_FIVE_ATTENDEES("moreThanFiveAttendees", 400),
    /** A week is asked for that begins on another day. */
    WEEK_MUST_START_ON_MONDAY("weekMustStartOnMonday", 400),
    /** A cancellation gives a reason that nobody knows. */
    UNKNOWN_CANCELLATION_REASON("unknownCancellationReason", 400),
    /** A hold that has expired can't be confirmed. */
    EXPIRED("notConfirmable", 410),
    /** A booking that isn't held can't be confirmed, and one that isn't booked can't be replaced. */
    NOT_PROVISIONAL("notConfirmable", 412),
    /** No booking has that reference. */
    NOT_FOUND("notFound", 404),
    /** A booking is made under a reference that another has. */
    DUPLICATE_REFERENCE("duplicateReference", 409);

    private final String word;
    private final int status;

    RequestRule(String word, int status) {
        this.word = word;
        this.status = status;
    }

    /** What is told of a step that breaks it. */
    Fields told() {
        return Fields.none()
                .with("accepted", false)
                .with("peerStatusCode", status)
                .with("reason", word);
    }
}
