package io.github.medsecretary.scheduling.waiting;

/** Why a place will not do for somebody who waits. */
public enum Misfit {
    /** The session does not offer the service. */
    OTHER_SERVICE("The session does not offer the service."),
    /** The place is too short. */
    TOO_SHORT("The place is too short for the visit."),
    /** The patient waits for somebody else. */
    OTHER_PRACTITIONER("The patient waits for another practitioner."),
    /** The patient can't come to the site. */
    OTHER_SITE("The patient can't come to the site."),
    /** The patient can't come at that time of the week. */
    OUTSIDE_WINDOWS("The patient can't come at that time of the week."),
    /** The patient is away then. */
    AWAY("The patient is away at the time."),
    /** The visit may not be so early or so late. */
    OUTSIDE_LIMITS("The visit is not to be so early or so late."),
    /** The patient can't come at such short notice. */
    NOTICE_TOO_SHORT("The patient can't come at such short notice."),
    /** Something that must come before the visit is not there. */
    NOT_PREPARED("What must be there before the visit is not there yet."),
    /** The patient can't be reached in time without breaking confidentiality. */
    NOT_REACHABLE("The patient can't be reached in time in a way that they have agreed to."),
    /** Nobody interprets the language at the site. */
    NO_INTERPRETER("Nobody at the site interprets the patient's language."),
    /** The patient has been offered another place. */
    OFFERED_ANOTHER("The patient has been offered another place and has not answered."),
    /** A rule of the diary stands against it. */
    BLOCKED("A rule of the diary stands against it.");

    private final String sentence;

    Misfit(String sentence) {
        this.sentence = sentence;
    }

    /** One sentence that names nobody. */
    public String sentence() {
        return sentence;
    }
}
