package io.github.medsecretary.scheduling.support;

/** How firm a claim to a seat is: the firmer is seated first. */
public enum Standing {
    /** Agreed with the patient. */
    BOOKED,
    /** Held while the patient decides; once it has expired it makes no claim at all. */
    PROVISIONAL
}
