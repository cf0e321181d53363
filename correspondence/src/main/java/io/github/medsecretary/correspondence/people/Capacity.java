package io.github.medsecretary.correspondence.people;

/** As what somebody is written to. */
public enum Capacity {
    /** For themselves, or in an office outside care. */
    PRIVATE,
    /** As a clinician, whom a house may call a colleague. */
    CLINICIAN
}
