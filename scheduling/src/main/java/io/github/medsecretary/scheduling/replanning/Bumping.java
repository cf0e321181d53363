package io.github.medsecretary.scheduling.replanning;

/** Who may make room for another although their own place is still valid. */
public enum Bumping {
    /** Nobody; those linked to somebody who moves may move along, and their old places stay empty. */
    NOBODY,
    /** Only those who have not been told of their place yet. */
    NOT_NOTIFIED,
    /** Everybody whom the policy's other limits don't protect. */
    EVERYBODY
}
