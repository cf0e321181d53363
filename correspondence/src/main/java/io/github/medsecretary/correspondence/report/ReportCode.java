package io.github.medsecretary.correspondence.report;

import io.github.medsecretary.core.problem.Code;

/** Why a report may not go. */
public enum ReportCode implements Code {
    /** The patient wants to see the report and has not, and the time to do so has not passed. */
    NOT_SEEN("The patient wants to see the report first and has not seen it."),
    /** The patient has seen the report and has not agreed to its being sent. */
    NOT_AGREED("The patient has seen the report and has not agreed to its being sent."),
    /** The patient has asked for an amendment that is neither made nor answered. */
    AMENDMENT_OPEN("The patient has asked for an amendment that is neither made nor answered."),
    /** The report says something else than what the patient saw. */
    NOT_WHAT_WAS_SEEN("The report says something else than what the patient saw."),
    /** The patient's statement does not go along. */
    STATEMENT_MISSING("The patient's statement does not go along with the report."),
    /** The patient has withdrawn consent. */
    WITHDRAWN("The patient has withdrawn consent.");

    private final String sentence;

    ReportCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
