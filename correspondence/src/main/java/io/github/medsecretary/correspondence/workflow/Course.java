package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Reference;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;

/**
 * What every state of a letter carries along.
 *
 * @param letter the caller's id of the letter
 * @param draft what it says, to whom and by which rules
 * @param trail what was done with it
 */
record Course(String letter, Draft draft, AuditTrail trail) {

    Course with(Draft other) {
        return new Course(letter, other, trail);
    }

    Course after(Step step, String by, Instant at) {
        return new Course(letter, draft, audited(trail, letter, step, by, at));
    }

    /** After a step about exactly these words. */
    Course sealing(Step step, String sha256, String by, Instant at) {
        return new Course(letter, draft, audited(trail, letter, step, by, at, Reference.of("Sha256", sha256)));
    }

    Cancelled cancelled(String by, Instant at) {
        return new Cancelled(letter, after(Step.CANCEL, by, at).trail());
    }

    static AuditTrail audited(AuditTrail trail, String letter, Step step, String by, Instant at, Reference... more) {
        return trail.and(
                new AuditEvent(at, by, step, List.of(more).prepend(Reference.of("Letter", letter)), Optional.empty()));
    }
}
