package io.github.medsecretary.scheduling.code;

import io.github.medsecretary.core.problem.Code;

/**
 * Every code that scheduling gives, each with the sentence that says when.
 *
 * <p>Up to {@link #LOCAL_TIME_AMBIGUOUS} they are conflicts, which rules find in a diary; the rule that finds one has
 * its name. From {@link #CONFLICTS_STAND} to {@link #OVERRIDE_NOT_PERMITTED} they are refusals of commands. Up to
 * {@link #WAS_NOT_BROUGHT} they stand against a discharge, up to {@link #LAST_SAFE_PLACE} they are found about those who
 * wait. The rest are problems of input.
 */
public enum SchedulingCode implements Code {
    /** A practitioner is in two visits at once. */
    PRACTITIONER_DOUBLE_BOOKED("A practitioner is in two visits at once."),
    /** A patient is expected in two visits at once. */
    PATIENT_DOUBLE_BOOKED("A patient is expected in two visits at once."),
    /** A room is taken by two visits at once. */
    ROOM_DOUBLE_BOOKED("A room is taken by two visits at once."),
    /** A device of which there is one is in two visits at once. */
    DEVICE_DOUBLE_BOOKED("A device of which there is one is in two visits at once."),
    /** An interpreter is in two visits at once. */
    INTERPRETER_DOUBLE_BOOKED("An interpreter is in two visits at once."),
    /** A chaperone is in two visits at once. */
    CHAPERONE_DOUBLE_BOOKED("A chaperone is in two visits at once."),
    /** More visits use a device at once than there are pieces in working order. */
    DEVICE_QUANTITY_EXCEEDED("More visits use a device at once than there are pieces in working order."),
    /** A session holds more visits than it has places. */
    SESSION_CAPACITY_EXCEEDED("A session holds more visits than it has places."),
    /** A session is overbooked beyond what the practice allows. */
    OVERBOOK_LIMIT("A session is overbooked beyond what the practice allows."),
    /** A visit does not lie wholly inside one session of its practitioner. */
    OUTSIDE_SESSION("A visit does not lie wholly inside one session of its practitioner."),
    /** A visit lies in a session that does not offer its service. */
    SESSION_TYPE_MISMATCH("A visit lies in a session that does not offer its service."),
    /** A visit takes a place that is kept for others. */
    CARVE_OUT_RESERVED("A visit takes a place that is kept for others."),
    /** A visit takes a place that is not yet open to booking. */
    EMBARGOED("A visit takes a place that is not yet open to booking."),
    /** A visit lies further ahead than the practice books. */
    BEYOND_BOOKING_WINDOW("A visit lies further ahead than the practice books."),
    /** An organisation has more visits than its share. */
    ORGANISATION_QUOTA_EXCEEDED("An organisation has more visits than its share."),
    /** A visit falls into its practitioner's absence. */
    PRACTITIONER_ON_LEAVE("A visit falls into its practitioner's absence."),
    /** A visit takes a room, device or person that is out of use at the time. */
    RESOURCE_UNAVAILABLE("A visit takes a room, device or person that is out of use at the time."),
    /** A visit falls into a time at which its site is closed. */
    SITE_CLOSED("A visit falls into a time at which its site is closed."),
    /** A visit falls on a bank holiday of its site's nation. */
    BANK_HOLIDAY("A visit falls on a bank holiday of its site's nation."),
    /** A visit starts before the turnaround of the one before it has passed. */
    BUFFER_VIOLATED("A visit starts before the turnaround of the one before it has passed."),
    /** A practitioner can't be at the next site in time. */
    TRAVEL_IMPOSSIBLE("A practitioner can't be at the next site in time."),
    /** A need of the service is met by none of the resources that the visit takes. */
    CAPABILITY_MISSING("A need of the service is met by none of the resources that the visit takes."),
    /** A room can't be reached or used by the patient. */
    ROOM_INACCESSIBLE("A room can't be reached or used by the patient."),
    /** A visit is held in another way than its session offers: in person, by video or by telephone. */
    MODALITY_MISMATCH("A visit is held in another way than its session offers: in person, by video or by telephone."),
    /** A visit does not fall into the part of day that the patient prefers. */
    PREFERENCE_UNMET("A visit does not fall into the part of day that the patient prefers."),
    /** A patient is booked with another practitioner than the one who knows them. */
    CONTINUITY_BROKEN("A patient is booked with another practitioner than the one who knows them."),
    /** Linked visits are closer together than their link demands. */
    INTERVAL_TOO_SHORT("Linked visits are closer together than their link demands."),
    /** Linked visits are more days apart than their link allows. */
    INTERVAL_TOO_LONG("Linked visits are more days apart than their link allows."),
    /** Visits that are to be with the same practitioner have none in common. */
    PRACTITIONERS_DIFFER("Visits that are to be with the same practitioner have none in common."),
    /** Visits that are to start at once do not. */
    STARTS_DIFFER("Visits that are to start at once do not."),
    /** A visit starts before the end of the one that must come before it. */
    SEQUENCE_BROKEN("A visit starts before the end of the one that must come before it."),
    /** A visit's prerequisite, such as a test result, is not there. */
    PREREQUISITE_MISSING("A visit's prerequisite, such as a test result, is not there."),
    /** A visit starts after the date by which the patient must be seen. */
    BREACH("A visit starts after the date by which the patient must be seen."),
    /** A visit or a wait comes close to the date by which the patient must be seen. */
    BREACH_RISK("A visit or a wait comes close to the date by which the patient must be seen."),
    /** A patient would be moved more often than the practice allows. */
    MOVED_TOO_OFTEN("A patient would be moved more often than the practice allows."),
    /** A patient would be told of a move later than the practice allows. */
    NOTICE_TOO_SHORT("A patient would be told of a move later than the practice allows."),
    /** One referral is booked twice. */
    DUPLICATE_REFERRAL_BOOKING("One referral is booked twice."),
    /** A visit that needs a supervisor on site has none. */
    SUPERVISION_COVER_MISSING("A visit that needs a supervisor on site has none."),
    /** A visit takes away a break that the rota owes. */
    BREAK_VIOLATED("A visit takes away a break that the rota owes."),
    /** A visit falls into a time at which the patient can't come. */
    PATIENT_UNAVAILABLE("A visit falls into a time at which the patient can't come."),
    /** A session's wall-clock time does not exist on that day because the clocks go forward. */
    LOCAL_TIME_SKIPPED("A session's wall-clock time does not exist on that day because the clocks go forward."),
    /** A session's wall-clock time happens twice on that day. */
    LOCAL_TIME_AMBIGUOUS("A session's wall-clock time happens twice on that day."),
    /** Findings that block stand against the command, and nobody who may has accepted them. */
    CONFLICTS_STAND("Findings that block stand against the command, and nobody who may has accepted them."),
    /** A place was held, but not for so long. */
    HOLD_EXPIRED("A place was held, but not for so long."),
    /** Something is said to have happened before its time. */
    TOO_EARLY("Something is said to have happened before its time."),
    /** What would be undone was changed again, or others rely on it. */
    CHANGED_SINCE("What would be undone was changed again, or others rely on it."),
    /** The diary has changed since it was read. */
    STALE_VERSION("The diary has changed since it was read."),
    /** A length or stretch of time is not positive. */
    EMPTY_INTERVAL("A length or stretch of time is not positive."),
    /** An appointment can't go from its status to that one. */
    ILLEGAL_TRANSITION("An appointment can't go from its status to that one."),
    /** An appointment that must stay where it is can't be moved. */
    PINNED("An appointment that must stay where it is can't be moved."),
    /** A finding was accepted by someone who may not, or is one that nobody may accept. */
    OVERRIDE_NOT_PERMITTED("A finding was accepted by someone who may not, or is one that nobody may accept."),
    /** A patient who did not come is offered another place before anything else. */
    REOFFER_FIRST("A patient who did not come is offered another place before anything else."),
    /** Nobody is discharged for not coming unless a clinician has decided it. */
    CLINICIAN_DECIDES("Nobody is discharged for not coming unless a clinician has decided it."),
    /** A child does not stay away but is not brought, which is for safeguarding to look into. */
    WAS_NOT_BROUGHT("A child does not stay away but is not brought, which is for safeguarding to look into."),
    /** The waiting list and the diary say different things of somebody. */
    LEFT_UNNOTICED("The waiting list and the diary say different things of somebody."),
    /** A place that would be taken is the last in which somebody who waits can be seen in time. */
    LAST_SAFE_PLACE("A place that would be taken is the last in which somebody who waits can be seen in time."),
    /** No resource has that id. */
    UNKNOWN_RESOURCE("No resource has that id."),
    /** No site has that id. */
    UNKNOWN_SITE("No site has that id."),
    /** No service has that id. */
    UNKNOWN_SERVICE("No service has that id."),
    /** No appointment has that id. */
    UNKNOWN_APPOINTMENT("No appointment has that id."),
    /** No session has that id. */
    UNKNOWN_SESSION("No session has that id."),
    /** No closure like that is in the diary. */
    NOT_CLOSED("No closure like that is in the diary."),
    /** No link like that is in the diary. */
    NOT_LINKED("No link like that is in the diary."),
    /** Patient, place and status of an appointment are not among its details. */
    NOT_A_DETAIL("Patient, place and status of an appointment are not among its details."),
    /** A resource is of another kind than the place demands. */
    WRONG_KIND("A resource is of another kind than the place demands."),
    /** Two things of one kind have the same id. */
    DUPLICATE_ID("Two things of one kind have the same id."),
    /** An appointment takes one resource twice. */
    DUPLICATE_RESOURCE("An appointment takes one resource twice."),
    /** Only a proposed or pending appointment with a start can hold its place until a time. */
    HOLD_WITHOUT_PLACE("Only a proposed or pending appointment with a start can hold its place until a time."),
    /** An appointment is linked to itself. */
    SELF_LINK("An appointment is linked to itself."),
    /** Linked visits are to have a longer pause than fits into the most days between them. */
    PAUSE_BEYOND_DAYS("Linked visits are to have a longer pause than fits into the most days between them."),
    /** A template has two exceptions for one date. */
    DUPLICATE_DATE("A template has two exceptions for one date."),
    /** A recurrence falls on no day at all. */
    NEVER_HELD("A recurrence falls on no day at all."),
    /** A sign of a session's notation is not in its legend. */
    UNKNOWN_SIGN("A sign of a session's notation is not in its legend."),
    /** Two rows of a legend have the same sign or the same meaning. */
    DUPLICATE_SIGN("Two rows of a legend have the same sign or the same meaning."),
    /** A number lies outside its range. */
    OUT_OF_RANGE("A number lies outside its range.");

    private final String sentence;

    SchedulingCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
