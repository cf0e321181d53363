package io.github.medsecretary.terminology.promise;

/** Who is to see to it, as far as the letter says. */
public enum PromiseOwner {
    /** Whoever writes, or their team: "I will", "we have requested". */
    AUTHOR,
    /** Whom the letter is written to: "please repeat". */
    READER,
    /** The patient's general practice. */
    GP,
    /** The patient. */
    PATIENT,
    /** Somebody else whom the letter names. */
    OTHER,
    /** Nobody is named: "will be repeated", "review in six weeks". Such a loop is the likeliest to stay open. */
    UNSAID
}
