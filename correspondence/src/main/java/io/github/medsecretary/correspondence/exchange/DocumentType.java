package io.github.medsecretary.correspondence.exchange;

import io.github.medsecretary.correspondence.content.LetterKind;

/**
 * The LOINC code of a sort of letter. The consultation's was looked up in HL7's sample documents of the Consolidated CDA;
 * the others are from knowledge of LOINC (their check digits hold; the sample referral's doesn't) and need review by
 * somebody who has its release. Letters of an office, such as appointments, are plain notes.
 *
 * @param code the code
 * @param display its name
 */
record DocumentType(String code, String display) {

    static DocumentType of(LetterKind kind) {
        return switch (kind) {
            case CLINIC -> new DocumentType("11488-4", "Consult note");
            case REFERRAL, INTERNAL_REFERRAL -> new DocumentType("57133-1", "Referral note");
            case DISCHARGE -> new DocumentType("18842-5", "Discharge summary");
            case RESULTS,
                    APPOINTMENT,
                    RESCHEDULE,
                    CANCELLATION,
                    DID_NOT_ATTEND,
                    WAS_NOT_BROUGHT,
                    RECALL,
                    REPORT,
                    COVERING,
                    ACKNOWLEDGEMENT -> new DocumentType("34109-9", "Note");
        };
    }
}
