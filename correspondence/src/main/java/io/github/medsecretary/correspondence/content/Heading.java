package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * The headings of the outpatient letter, discharge summary and related standards of the Professional Record Standards
 * Body, in the order in which a letter prints them, with the SNOMED CT codes that NHS Digital's ITK3 FHIR Outpatient
 * Letter and eDischarge messages give them (their pages of headings, read 2026-11-28). The last four are usually told
 * outside a letter's sections. Which of them a letter must have is said by the heading sets of the package
 * {@code standard}.
 */
public enum Heading {
    /** What is wrong. */
    DIAGNOSES("Diagnoses", "887161000000102"),
    /** What concerns the patient beside diagnoses. */
    PROBLEMS_AND_ISSUES("Problems and issues", "887151000000100"),
    /** What needs attention at once. */
    SAFETY_ALERTS("Safety alerts", "886931000000107"),
    /** The risks that the illness brings. */
    RELEVANT_CLINICAL_RISK_FACTORS("Relevant clinical risk factors", "886821000000100"),
    /** What has been done. */
    PROCEDURES("Procedures", "887171000000109"),
    /** When and where the patient was seen. */
    ATTENDANCE_DETAILS("Attendance details", "1077881000000105"),
    /** Who asked for it. */
    REFERRER_DETAILS("Referrer details", "1052891000000108"),
    /** How the patient came in. */
    ADMISSION_DETAILS("Admission details", "886781000000108"),
    /** How the patient went home. */
    DISCHARGE_DETAILS("Discharge details", "886811000000106"),
    /** What the clinician makes of it. */
    CLINICAL_SUMMARY("Clinical summary", "887181000000106"),
    /** What has happened. */
    HISTORY("History", "717121000000105"),
    /** What runs in the family. */
    FAMILY_HISTORY("Family history", "887111000000104"),
    /** How the patient lives. */
    SOCIAL_CONTEXT("Social context", "887051000000101"),
    /** System by system. */
    CLINICAL_REVIEW_OF_SYSTEMS("Clinical review of systems", "1077901000000108"),
    /** What was found. */
    EXAMINATION_FINDINGS("Examination findings", "715851000000102"),
    /** Scores. */
    ASSESSMENT_SCALES("Assessment scales", "887141000000103"),
    /** What tests showed. */
    INVESTIGATION_RESULTS("Investigation results", "1082101000000102"),
    /** What the patient takes. */
    MEDICATIONS_AND_MEDICAL_DEVICES("Medications and medical devices", "933361000000108"),
    /** What the patient does not tolerate. */
    ALLERGIES_AND_ADVERSE_REACTIONS("Allergies and adverse reactions", "886921000000105"),
    /** What matters in law. */
    LEGAL_INFORMATION("Legal information", "886961000000102"),
    /** What the patient needs. */
    INDIVIDUAL_REQUIREMENTS("Individual requirements", "1078911000000106"),
    /** Studies. */
    PARTICIPATION_IN_RESEARCH("Participation in research", "886751000000102"),
    /** What the patient and those who care want. */
    PATIENT_AND_CARER_CONCERNS_EXPECTATIONS_AND_WISHES(
            "Patient and carer concerns, expectations and wishes", "1052941000000107"),
    /** What was explained. */
    INFORMATION_AND_ADVICE_GIVEN("Information and advice given", "1052951000000105"),
    /** What happens next, and who does it. */
    PLAN_AND_REQUESTED_ACTIONS("Plan and requested actions", "887201000000105"),
    /** Who writes; told by the signature. */
    PERSON_COMPLETING_RECORD("Person completing record", "887231000000104"),
    /** Who gets it; told by the list of copies. */
    DISTRIBUTION_LIST("Distribution list", "887261000000109"),
    /** Whom it is about; told above the sections. */
    PATIENT_DEMOGRAPHICS("Patient demographics", "886731000000109"),
    /** Where the patient is registered; told by the patient's record or by whom it goes to. */
    GP_PRACTICE("GP practice", "886711000000101");

    private final String title;
    private final String snomed;
    private final String code;
    private final String key;

    Heading(String title, String snomed) {
        this.title = title;
        this.snomed = snomed;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.key = "heading." + code;
    }

    /** As it is printed. */
    public String title() {
        return title;
    }

    /** The key of {@link #title} in a language's texts. */
    public String key() {
        return key;
    }

    /** Its SNOMED CT concept. */
    public String snomed() {
        return snomed;
    }

    /** In lower case with hyphens, such as {@code plan-and-requested-actions}. */
    public String code() {
        return code;
    }

    /** The heading of a {@link #code}, or {@code UNKNOWN_CODE}. */
    public static Either<Problem, Heading> parse(String code) {
        return List.of(values())
                .find(each -> each.code().equals(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "A heading is one of the record standard's, in lower case with hyphens."));
    }
}
