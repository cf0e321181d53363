package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.workflow.AuditEvent;
import io.github.medsecretary.correspondence.workflow.Step;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;

/** What was done with letters, for tests. */
final class Trails {

    /** A Friday. */
    static final Instant FRIDAY = Instant.parse("2030-01-04T10:00:00Z");

    private Trails() {}

    static AsOf after(long hours) {
        return AsOf.of(FRIDAY.plusSeconds(hours * 3600));
    }

    static AuditEvent event(Step step, long hours) {
        return new AuditEvent(after(hours).instant(), "s", step, List.empty(), Optional.empty());
    }

    static TimedLetter letter(String id, LetterKind kind, AuditEvent... events) {
        return new TimedLetter(id, kind, "dr-lee", FRIDAY, List.of(events));
    }

    static TimedLetter waiting(String id, LetterKind kind, long since) {
        return letter(id, kind, event(Step.BEGIN, 0), event(Step.COMPLETE, since));
    }

    static TimedLetter filed(String id, long typed, long signed, long filed) {
        return letter(
                id,
                LetterKind.CLINIC,
                event(Step.DICTATE, 0),
                event(Step.TRANSCRIBE, typed),
                event(Step.BEGIN, typed),
                event(Step.COMPLETE, typed),
                event(Step.SIGN, signed),
                event(Step.DISPATCH, filed),
                event(Step.FILE, filed));
    }
}
