package io.github.medsecretary.scheduling.booking;

/** What follows when a patient did not come, or a child was not brought. */
public enum NoShowStep {
    /** Another place is offered. */
    REOFFER,
    /** A clinician decides between another place and discharge. */
    CLINICIAN_DECIDES
}
