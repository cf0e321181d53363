package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.session.CarveOut;

/**
 * How far one carve-out is used within a stretch. Where carve-outs of a session overlap, each is told for itself.
 *
 * @param session the id of its session
 * @param carveOut which
 * @param time what became of it
 */
public record CarveOutUse(String session, CarveOut carveOut, KeptTime time) {

    /** Checks that nothing is null. */
    public CarveOutUse {
        requireNonNull(session, "session");
        requireNonNull(carveOut, "carveOut");
        requireNonNull(time, "time");
    }
}
