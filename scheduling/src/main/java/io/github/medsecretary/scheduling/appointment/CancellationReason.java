package io.github.medsecretary.scheduling.appointment;

import java.util.Optional;

/**
 * Why an appointment was called off: FHIR's appointment-cancellation-reason, code for code.
 *
 * <p>Source: HL7 Terminology, CodeSystem {@value #SYSTEM}, version 2.1.1, 32 codes; its displays are quoted in the
 * spelling of the source. FHIR calls the set an example; a practice that needs other codes maps them outside.
 */
public enum CancellationReason {
    /** Patient. */
    PATIENT("pat", "Patient"),
    /** Patient: Canceled via automated reminder system. */
    PATIENT_REMINDER("pat-crs", "Patient: Canceled via automated reminder system"),
    /** Patient: Canceled via Patient Portal. */
    PATIENT_PORTAL("pat-cpp", "Patient: Canceled via Patient Portal"),
    /** Patient: Deceased. */
    PATIENT_DECEASED("pat-dec", "Patient: Deceased"),
    /** Patient: Feeling Better. */
    PATIENT_BETTER("pat-fb", "Patient: Feeling Better"),
    /** Patient: Lack of Transportation. */
    PATIENT_TRANSPORT("pat-lt", "Patient: Lack of Transportation"),
    /** Patient: Member Terminated. */
    PATIENT_MEMBER_TERMINATED("pat-mt", "Patient: Member Terminated"),
    /** Patient: Moved. */
    PATIENT_MOVED("pat-mv", "Patient: Moved"),
    /** Patient: Pregnant. */
    PATIENT_PREGNANT("pat-preg", "Patient: Pregnant"),
    /** Patient: Scheduled from Wait List. */
    PATIENT_FROM_WAITING_LIST("pat-swl", "Patient: Scheduled from Wait List"),
    /** Patient: Unhappy/Changed Provider. */
    PATIENT_CHANGED_PROVIDER("pat-ucp", "Patient: Unhappy/Changed Provider"),
    /** Provider. */
    PROVIDER("prov", "Provider"),
    /** Provider: Personal. */
    PROVIDER_PERSONAL("prov-pers", "Provider: Personal"),
    /** Provider: Discharged. */
    PROVIDER_DISCHARGED("prov-dch", "Provider: Discharged"),
    /** Provider: Edu/Meeting. */
    PROVIDER_MEETING("prov-edu", "Provider: Edu/Meeting"),
    /** Provider: Hospitalized. */
    PROVIDER_HOSPITALISED("prov-hosp", "Provider: Hospitalized"),
    /** Provider: Labs Out of Acceptable Range. */
    PROVIDER_LABS("prov-labs", "Provider: Labs Out of Acceptable Range"),
    /** Provider: MRI Screening Form Marked Do Not Proceed. */
    PROVIDER_MRI_SCREENING("prov-mri", "Provider: MRI Screening Form Marked Do Not Proceed"),
    /** Provider: Oncology Treatment Plan Changes. */
    PROVIDER_ONCOLOGY_PLAN("prov-onc", "Provider: Oncology Treatment Plan Changes"),
    /** Equipment Maintenance/Repair. */
    MAINTENANCE("maint", "Equipment Maintenance/Repair"),
    /** Prep/Med Incomplete. */
    PREPARATION_INCOMPLETE("meds-inc", "Prep/Med Incomplete"),
    /** Other. */
    OTHER("other", "Other"),
    /** Other: CMS Therapy Cap Service Not Authorized. */
    OTHER_NOT_AUTHORISED("oth-cms", "Other: CMS Therapy Cap Service Not Authorized"),
    /** Other: Error. */
    OTHER_ERROR("oth-err", "Other: Error"),
    /** Other: Financial. */
    OTHER_FINANCIAL("oth-fin", "Other: Financial"),
    /** Other: Improper IV Access/Infiltrate IV. */
    OTHER_ACCESS_TO_VEIN("oth-iv", "Other: Improper IV Access/Infiltrate IV"),
    /** Other: No Interpreter Available. */
    OTHER_NO_INTERPRETER("oth-int", "Other: No Interpreter Available"),
    /** Other: Prep/Med/Results Unavailable. */
    OTHER_UNAVAILABLE("oth-mu", "Other: Prep/Med/Results Unavailable"),
    /** Other: Room/Resource Maintenance. */
    OTHER_ROOM("oth-room", "Other: Room/Resource Maintenance"),
    /** Other: Schedule Order Error. */
    OTHER_ORDER_ERROR("oth-oerr", "Other: Schedule Order Error"),
    /** Other: Silent Walk In Error. */
    OTHER_WALK_IN_ERROR("oth-swie", "Other: Silent Walk In Error"),
    /** Other: Weather. */
    OTHER_WEATHER("oth-weath", "Other: Weather");

    /** The canonical address of the code system. */
    public static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";

    private final String code;
    private final String display;

    CancellationReason(String code, String display) {
        this.code = code;
        this.display = display;
    }

    /** FHIR's code, such as {@code pat-dec}. */
    public String code() {
        return code;
    }

    /** FHIR's display, such as {@code Patient: Deceased}. */
    public String display() {
        return display;
    }

    /** The general reason that this one is a kind of, itself for one without: the code before the hyphen. */
    public CancellationReason parent() {
        if (code.startsWith("pat-")) {
            return PATIENT;
        }
        if (code.startsWith("prov-")) {
            return PROVIDER;
        }
        return code.startsWith("oth-") ? OTHER : this;
    }

    /** The reason of that {@link #code}, if there is one. */
    public static Optional<CancellationReason> parse(String code) {
        for (CancellationReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
