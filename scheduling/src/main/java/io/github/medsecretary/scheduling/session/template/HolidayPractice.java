package io.github.medsecretary.scheduling.session.template;

/** What becomes of a session that falls on a bank holiday of its site. */
public enum HolidayPractice {
    /** It is held as on any day: an out-of-hours service, a ward round. */
    HELD,
    /** It is not held. */
    NOT_HELD
}
