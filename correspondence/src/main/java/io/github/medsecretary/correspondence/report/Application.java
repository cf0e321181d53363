package io.github.medsecretary.correspondence.report;

import java.time.LocalDate;

/**
 * An application for a report, to which the patient has consented (section 3 of the Act).
 *
 * @param made on which day it was made
 */
public record Application(LocalDate made) {

    /** The patient wants to see the report before it goes. */
    public AwaitingSight toBeSeen() {
        return new AwaitingSight(Steps.begun(made).and(ReportStep.What.ASKED_TO_SEE, made), made, Contact.NONE);
    }

    /** The patient doesn't want to see it; that can change until it goes. */
    public Cleared notToBeSeen() {
        return Cleared.unseen(Steps.begun(made).and(ReportStep.What.DECLINED, made));
    }
}
