package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.vavr.collection.Seq;

/**
 * Somebody who could take a slot.
 *
 * @param waiting who
 * @param slot their visit there, with all that it takes, as the rules would allow it
 * @param parts what is gained, each part of which is more than nothing
 * @param approaches how they can be told in time, the preferred first; at least one
 */
public record Candidate(Waiting waiting, Slot slot, Seq<BenefitPart> parts, Seq<Approach> approaches) {

    /** What is gained in all. */
    public long benefit() {
        return parts.map(BenefitPart::gain).fold(0L, Math::addExact);
    }

    /** The id of the appointment. */
    public String id() {
        return waiting.id();
    }
}
