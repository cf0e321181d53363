package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.workflow.AuditEvent;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * A letter as far as its turnaround goes.
 *
 * @param id the caller's id of the letter; it tells nothing of the patient
 * @param kind what sort of letter
 * @param author the id of who is to sign
 * @param occasion when the visit or the discharge was that it is about
 * @param events what was done with it, in order
 */
public record TimedLetter(String id, LetterKind kind, String author, Instant occasion, Seq<AuditEvent> events) {

    /** Its clock at the present. */
    public LetterClock clock(AsOf present) {
        return LetterClock.of(events, present);
    }
}
