package io.github.medsecretary.scheduling.waiting.clock;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A date that somebody was offered.
 *
 * @param made when it was offered
 * @param date what was offered
 * @param reply what they said
 */
public record DateOffer(LocalDate made, LocalDate date, Reply reply) {

    /** What is said to an offer. */
    public enum Reply {
        /** Nothing yet. */
        OPEN,
        /** Yes. */
        ACCEPTED,
        /** No. */
        DECLINED
    }

    /** Checks that nothing is null. */
    public DateOffer {
        requireNonNull(made, "made");
        requireNonNull(date, "date");
        requireNonNull(reply, "reply");
    }
}
