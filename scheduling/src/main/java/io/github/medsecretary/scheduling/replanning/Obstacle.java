package io.github.medsecretary.scheduling.replanning;

/**
 * What keeps a place from being free.
 *
 * @param kind how
 * @param id the appointment's, or the resource's or site's that is out of use
 * @param near whether an appointment does not overlap the place but comes too near to it
 */
public record Obstacle(Kind kind, String id, boolean near) {

    /** How it is in the way. */
    public enum Kind {
        /** An appointment that might have moved keeps its place. */
        STAYS,
        /** An appointment is pinned, has begun, or is otherwise fixed. */
        MUST_STAY,
        /** An appointment may not be moved by the policy. */
        MAY_NOT_MOVE,
        /** An appointment goes there in the same plan. */
        GOES_THERE,
        /** A resource or site is out of use. */
        OUT_OF_USE
    }
}
