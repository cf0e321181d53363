package io.github.medsecretary.terminology.promise;

/** What is to come. */
public enum PromiseKind {
    /** The patient is to be seen, or spoken to, again. */
    REVIEW,
    /** A test, an image or a measurement. */
    TEST,
    /** Somebody else is to see or advise. */
    REFERRAL,
    /** An operation or another treatment. */
    TREATMENT,
    /** A result that is not there yet. */
    RESULT,
    /** Somebody is to be written to, telephoned or told. */
    MESSAGE,
    /** Something else that is asked of somebody. */
    ACTION
}
