package io.github.medsecretary.scheduling.history;

/**
 * What can differ between two versions of a diary. Each has a pattern in English for {@link java.text.MessageFormat};
 * translations are keyed by the constant's name. {@code {0}} is what it is about.
 */
public enum DifferenceKind {
    /** An appointment is new; {1} is its status, {2} its place. */
    ADDED("{0} is new: {1}, {2}."),
    /** An appointment is gone. */
    REMOVED("{0} is no longer there."),
    /** It has another start or takes other things; {1} is the old place, {2} the new. */
    MOVED("{0} went from {1} to {2}."),
    /** It has another status; {1} is the old, {2} the new. */
    STATUS("{0} was {1} and is {2}."),
    /** It is held until another moment, {1}. */
    HELD("{0} is held until {1}."),
    /** It is held no longer. */
    NOT_HELD("{0} is no longer held."),
    /** It is more urgent, or less; {1} is the old priority, {2} the new. */
    PRIORITY("{0} had priority {1} and has {2}."),
    /** It must stay where it is. */
    PINNED("{0} must stay where it is."),
    /** It need not stay where it is. */
    NOT_PINNED("{0} may be moved again."),
    /** The patient has been told of its place. */
    NOTIFIED("{0} is known to the patient."),
    /** The patient has not been told of its place. */
    NOT_NOTIFIED("{0} is not known to the patient yet."),
    /** The patient, who did not come, was discharged. */
    DISCHARGED("{0} led to a discharge."),
    /** That the patient was discharged no longer holds. */
    NOT_DISCHARGED("{0} led to no discharge after all."),
    /** Something else about it, such as what must be there before, is different. */
    DETAILS("{0} has other details."),
    /** A session is new; {1} is when it begins. */
    SESSION_ADDED("Session {0} is new, from {1}."),
    /** A session is gone. */
    SESSION_REMOVED("Session {0} is no longer held."),
    /** A session is different: its practitioner, time, room, services or grid. */
    SESSION_CHANGED("Session {0} has changed."),
    /** A resource or site goes out of use; {1} is from when, {2} until when. */
    CLOSED("{0} is out of use from {1} to {2}."),
    /** A resource or site is in use after all; {1} is from when, {2} until when. */
    REOPENED("{0} is in use again from {1} to {2}."),
    /**
     * One appointment is to follow another; {1} is the other, {2} how many days later, {3} how many minutes there must be
     * between them, a number.
     */
    LINKED("{0} is to be followed by {1}, {2} days later{3,choice,0#|0<, at least {3,number,0} min between}."),
    /** One appointment need not follow another; {1}, {2} and {3} are what they were for the link. */
    UNLINKED("{0} need not be followed by {1}, {2} days later{3,choice,0#|0<, at least {3,number,0} min between}."),
    /** Two appointments are to be the same in something; {1} is the other, {2} is in what, such as practitioner. */
    MATCHED("{0} is to have the same {2} as {1}."),
    /** They need not be the same any more; {1} and {2} are as before. */
    UNMATCHED("{0} need not have the same {2} as {1}.");

    private final String pattern;

    DifferenceKind(String pattern) {
        this.pattern = pattern;
    }

    /** The pattern in English. */
    public String pattern() {
        return pattern;
    }
}
