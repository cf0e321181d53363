package io.github.medsecretary.scheduling.session;

import static java.util.Objects.requireNonNull;

/**
 * How many visits of a session one organisation may have, such as a practice that shares a network's clinic. An
 * organisation without a quota may have any number.
 *
 * @param organisation the caller's id of the organisation
 * @param visits the most visits that it may have; not negative
 */
public record Quota(String organisation, int visits) {

    /** Checks that nothing is null. */
    public Quota {
        requireNonNull(organisation, "organisation");
    }
}
