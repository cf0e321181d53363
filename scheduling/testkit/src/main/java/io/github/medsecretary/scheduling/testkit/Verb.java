package io.github.medsecretary.scheduling.testkit;

/** What a desk does. */
public enum Verb {
    /** A new appointment gets a place for a while. */
    HOLD,
    /** A place is held until another moment. */
    EXTEND,
    /** A held place is booked. */
    CONFIRM,
    /** A place is given back. */
    RELEASE,
    /** All places whose hold is over are given back. */
    RELEASE_LAPSED,
    /** An appointment gets another place. */
    RESCHEDULE,
    /** An appointment is called off. */
    CANCEL,
    /** Time passes. */
    WAIT,
    /** A patient is there. */
    ARRIVE,
    /** A patient is there and the desk has done its part. */
    CHECK_IN,
    /** A visit took place. */
    FULFIL,
    /** A patient did not come. */
    MISS,
    /** An appointment should never have been recorded. */
    STRIKE_OUT,
    /** An appointment gives its place back and goes on the waiting list. */
    PUT_OFF,
    /** Somebody on the waiting list gets a place. */
    TAKE_UP,
    /** A change of any version is taken back. */
    UNDO,
    /** A new appointment is booked though rules object, and a named person answers for that. */
    OVERBOOK,
    /** An appointment gets another place and a new one gets its old place, both or neither. */
    BUMP,
    /** One more clinic is held. */
    OPEN,
    /** Somebody, something or a site is not there for a while. */
    CLOSE,
    /** A new appointment is booked. */
    BOOK
}
