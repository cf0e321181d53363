package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import java.util.Optional;

/**
 * Why an appointment may be moved.
 *
 * @param kind what is the matter with its place
 * @param told the same without a language; empty if nothing is the matter
 */
record Cause(Kind kind, Optional<Reason> told) {

    /** What is the matter with a place. */
    enum Kind {
        /** There is none, or it is gone and not to be had again. */
        GONE,
        /** It was not valid before; one of those who are in each other's way may keep theirs. */
        UNSOUND,
        /** It is valid by itself, but not beside all others who have theirs at the time. */
        CROWDED,
        /** Nothing, but it may make room for another. */
        VALID,
        /** Nothing, but it is linked to one that may move; its place is not for others. */
        LINKED
    }

    static Cause gone(Reason told) {
        return new Cause(Kind.GONE, Optional.of(told));
    }

    static Cause unsound() {
        return new Cause(Kind.UNSOUND, Optional.of(Reason.of(ReasonCode.INVALID_BEFORE)));
    }

    static Cause crowded(String device) {
        return new Cause(
                Kind.CROWDED, Optional.of(Reason.of(ReasonCode.TOO_FEW_PIECES, new Argument.OfResource(device))));
    }

    static Cause valid() {
        return new Cause(Kind.VALID, Optional.empty());
    }

    static Cause linked() {
        return new Cause(Kind.LINKED, Optional.empty());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether its place is not valid by itself. */
    boolean isDisplaced() {
        return kind == Kind.GONE || kind == Kind.UNSOUND;
    }
}
