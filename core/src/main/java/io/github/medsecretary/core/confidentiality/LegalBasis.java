package io.github.medsecretary.core.confidentiality;

/**
 * The law or guidance by which something is shared or withheld, as a report of disclosures cites it.
 *
 * @param code short and stable
 * @param citation statute and section, or the guidance's paragraph
 */
public record LegalBasis(String code, String citation) {

    /** Sharing for direct care: implied consent. */
    public static final LegalBasis DIRECT_CARE = new LegalBasis(
            "direct-care", "GMC, Confidentiality (2017), paragraphs 26 to 29; Health and Social Care Act 2012 s.251B");

    /** The patient's own right to see it. */
    public static final LegalBasis SUBJECT_ACCESS =
            new LegalBasis("subject-access", "UK GDPR article 15; Data Protection Act 2018 s.45");

    /** Information that identifies another person who has not consented. */
    public static final LegalBasis THIRD_PARTY = new LegalBasis(
            "third-party", "Data Protection Act 2018, Schedule 2, paragraphs 16 and 17; duty of confidence");

    /** Likely serious harm to the physical or mental health of the patient or another. */
    public static final LegalBasis SERIOUS_HARM =
            new LegalBasis("serious-harm", "Data Protection Act 2018, Schedule 3, paragraphs 2 and 5");

    /** Child abuse data, and safeguarding of adults at risk. */
    public static final LegalBasis SAFEGUARDING =
            new LegalBasis("safeguarding", "Data Protection Act 2018, Schedule 3, paragraph 21; Care Act 2014 s.42");

    /** Protected information on a change of gender. */
    public static final LegalBasis GENDER_RECOGNITION =
            new LegalBasis("gender-recognition", "Gender Recognition Act 2004 s.22");

    /** Consent for a report to an insurer or employer, and the patient's sight of it. */
    public static final LegalBasis MEDICAL_REPORTS =
            new LegalBasis("medical-reports", "Access to Medical Reports Act 1988 ss.3 and 4");

    /** Outside direct care only what has been cleared. */
    public static final LegalBasis CONSENT =
            new LegalBasis("consent", "GMC, Confidentiality (2017), paragraphs 13 to 15; UK GDPR article 9(2)(a)");

    /** The patient has asked, or a clinician has judged, that it be kept back. */
    public static final LegalBasis PATIENTS_WISH =
            new LegalBasis("patients-wish", "GMC, Confidentiality (2017), paragraphs 30 to 33");

    /** Not more than the purpose needs. */
    public static final LegalBasis MINIMUM_NECESSARY =
            new LegalBasis("minimum-necessary", "UK GDPR article 5(1)(c); Caldicott principle 3");

    /** Refuses what cites nothing. */
    public LegalBasis {
        if (code.isBlank() || citation.isBlank()) {
            throw new IllegalArgumentException("a legal basis has a code and cites something");
        }
    }
}
