package io.github.medsecretary.correspondence.promise;

/**
 * How much may come of it if something is forgotten, the gravest first. Which kind of loop has which is this library's
 * own reading and needs review by a clinician.
 */
public enum Harm {
    /** A result, a treatment or a referral: a diagnosis or its cure may be late. */
    HIGH,
    /** A test or a review: somebody is not looked after. */
    MIDDLE,
    /** A message or a small task. */
    LOW
}
