package io.github.medsecretary.correspondence.report;

import java.time.LocalDate;

/**
 * Something that happened on a report's way.
 *
 * @param what what
 * @param on on which day
 */
public record ReportStep(What what, LocalDate on) {

    /** What may happen. */
    public enum What {
        /** Somebody applied for the report, with the patient's consent. */
        APPLIED,
        /** The patient asked to see it first. */
        ASKED_TO_SEE,
        /** The patient wrote or rang about seeing it. */
        IN_TOUCH,
        /** The patient saw it. */
        SAW,
        /** The patient doesn't want to see it. */
        DECLINED,
        /** The patient asked for something in it to be changed. */
        ASKED_TO_AMEND,
        /** It was changed as the patient asked. */
        AMENDED,
        /** It was not changed, and the patient's statement goes along. */
        STATEMENT_ATTACHED,
        /** It was not changed, and the patient wants no statement to go along. */
        LEFT_AS_IT_IS,
        /** The patient, who has seen it, agreed to its being sent. */
        AGREED,
        /** The patient's time to see it passed without a word. */
        LAPSED,
        /** The patient withdrew consent. */
        WITHDREW
    }
}
