package io.github.medsecretary.scheduling.waiting.clock;

import java.util.Locale;
import java.util.Optional;

/** What can happen to somebody who waits. What it means for a clock is for each {@link ClockStandard} to say. */
public enum ClockEventKind {
    /** The provider received a referral. */
    REFERRAL_RECEIVED,
    /** A clinician first suspected cancer, by referral or otherwise. */
    CANCER_SUSPECTED,
    /** A consultant put somebody on an urgent cancer pathway who was not referred to it. */
    UPGRADED,
    /** It was decided to treat, and the patient agreed. */
    TREATMENT_AGREED,
    /** A test was asked for. */
    TEST_REQUESTED,
    /** The test was done. */
    TEST_DONE,
    /** The patient was seen for the first time. */
    FIRST_SEEN,
    /** The patient was told that it is cancer, or that it is not. */
    DIAGNOSIS_TOLD,
    /** The first treatment that is meant to deal with the condition began. */
    TREATMENT_STARTED,
    /** It was decided that no treatment is needed. */
    NO_TREATMENT_NEEDED,
    /** The patient declined treatment. */
    TREATMENT_DECLINED,
    /** Active monitoring began: treatment is not called for at this time. */
    MONITORING_STARTED,
    /** The patient did not come to the first visit after the referral. */
    FIRST_NOT_ATTENDED,
    /** The patient did not come to a later visit. */
    NOT_ATTENDED,
    /** The patient was given another date after not coming. */
    REBOOKED,
    /** The patient called a visit off. */
    CANCELLED_BY_PATIENT,
    /** The provider called a visit off. */
    CANCELLED_BY_PROVIDER,
    /** The patient declined as many reasonable offers as the standard asks for. */
    OFFERS_DECLINED,
    /** The patient can't come from that day on, for reasons of their own. */
    UNAVAILABLE,
    /** The patient can't be treated from that day on, for medical reasons. */
    UNFIT,
    /** The patient can come again. */
    AVAILABLE,
    /** The patient was discharged to whoever referred them. */
    DISCHARGED,
    /** The patient has died. */
    DIED;

    /** The kind in lower case with hyphens, such as {@code referral-received}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that {@link #code}, if there is one. */
    public static Optional<ClockEventKind> parse(String code) {
        for (ClockEventKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
