package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.SortedMap;
import java.time.LocalDate;

/**
 * How far one session is used within a stretch.
 *
 * @param session its id
 * @param practitioner the id of who holds it
 * @param site the id of the site of its room, or else of its practitioner
 * @param date the day on which it starts, by the wall clock of its site
 * @param use how much of it is held and booked
 * @param byService what is booked by the id of the service, in order; adds up to what is booked
 */
public record SessionUse(
        String session,
        String practitioner,
        String site,
        LocalDate date,
        Use use,
        SortedMap<String, Booked> byService) {

    /** Checks that nothing is null. */
    public SessionUse {
        requireNonNull(session, "session");
        requireNonNull(practitioner, "practitioner");
        requireNonNull(site, "site");
        requireNonNull(date, "date");
        requireNonNull(use, "use");
        requireNonNull(byService, "byService");
    }
}
