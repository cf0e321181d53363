package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.correspondence.content.LetterKind;
import java.time.Duration;

/**
 * How long after the visit or the discharge a letter of a kind has to be out, in elapsed time: weekends and nights count.
 *
 * @param name short and stable
 * @param kind of which letters
 * @param within how long
 * @param source where that is said
 * @param review what is to be done before it may be relied on; empty if a qualified person has reviewed it
 */
public record ElapsedLimit(String name, LetterKind kind, Duration within, String source, String review) {

    private static final String SC11 =
            "NHS Standard Contract, Service Conditions, SC11 (Transfer of and Discharge from Care; Communication with GPs)";

    private static final String UNREVIEWED = "to be checked against the contract that is in force";

    /** An outpatient letter within seven days of the visit. */
    public static final ElapsedLimit NHS_OUTPATIENT =
            new ElapsedLimit("nhs-outpatient-7-days", LetterKind.CLINIC, Duration.ofDays(7), SC11, UNREVIEWED);

    /** A discharge summary within 24 hours of the discharge. */
    public static final ElapsedLimit NHS_DISCHARGE =
            new ElapsedLimit("nhs-discharge-24-hours", LetterKind.DISCHARGE, Duration.ofHours(24), SC11, UNREVIEWED);
}
