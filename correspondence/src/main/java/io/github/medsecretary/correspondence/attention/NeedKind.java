package io.github.medsecretary.correspondence.attention;

/** What sort of thing needs a person, in the order in which it is told. */
public enum NeedKind {
    /** Questions to a clinician keep a letter from being finished. */
    ANSWER,
    /** A letter waits for its signature. */
    SIGNATURE,
    /** Somebody is to speak with the patient before their copy is sent. */
    CONVERSATION,
    /** Something that a letter promises is nobody's. */
    OWNER,
    /** A copy is held until something happens. */
    RELEASE,
    /** Something is overdue. */
    CHASE
}
