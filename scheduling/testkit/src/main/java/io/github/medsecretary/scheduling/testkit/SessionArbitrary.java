package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/**
 * An arbitrary of sessions, to be narrowed. They are those of the practice of {@link Diaries}; each has the id
 * {@code s} unless it is given another. Shrinks towards short and early sessions on few terms.
 */
public interface SessionArbitrary extends Arbitrary<ClinicSession> {

    /** Sessions of that id. */
    SessionArbitrary withId(String id);

    /** Sessions with places, overbooking, carve-outs, quotas, breaks, modalities or supervision. */
    SessionArbitrary onTerms();

    /** Sessions on no terms. */
    SessionArbitrary withoutTerms();

    /** Sessions of the three days from that date, by the wall clock of London. */
    SessionArbitrary from(LocalDate date);

    /** Sessions around the nights in which the clocks of London change. */
    SessionArbitrary acrossClockChanges();
}
