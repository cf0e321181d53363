package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.scheduling.appointment.CancellationReason;

/** What came of an attempt to tell somebody. It holds for all that the call is about. */
public sealed interface Answer {

    /** They agree: the place is promised, or they know that they have none. */
    record Accepts() implements Answer {}

    /** They do not agree. That place is not offered to them again; whose old place is still valid keeps it. */
    record Refuses() implements Answer {}

    /** They could not be reached. */
    record NoReply() implements Answer {}

    /**
     * They would agree to something else.
     *
     * @param wish what it must be like
     */
    record Wishes(Wish wish) implements Answer {}

    /**
     * They do not come at all.
     *
     * @param reason why
     */
    record Cancels(CancellationReason reason) implements Answer {
        /** Without the reason, which says something of the patient's life. */
        @Override
        public String toString() {
            return "Cancels[***]";
        }
    }

    /** They were written to; the place in the letter is promised. */
    record Written() implements Answer {}
}
