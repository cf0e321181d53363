package io.github.medsecretary.correspondence.workflow;

import java.time.Instant;

/** A letter that has been spoken and not yet typed. Immutable and thread-safe. */
public final class Dictated implements LetterState {

    private final String letter;
    private final AuditTrail trail;

    private Dictated(String letter, AuditTrail trail) {
        this.letter = letter;
        this.trail = trail;
    }

    /**
     * A dictation.
     *
     * @param letter the caller's id of the letter; it stands in the audit trail, so it tells nothing of the patient
     * @param by who spoke
     * @param at when
     */
    public static Dictated of(String letter, String by, Instant at) {
        return new Dictated(letter, Course.audited(AuditTrail.empty(), letter, Step.DICTATE, by, at));
    }

    /** The letter as typed from it. */
    public Transcribed transcribed(Draft draft, String by, Instant at) {
        return new Transcribed(new Course(letter, draft, trail).after(Step.TRANSCRIBE, by, at));
    }

    /** Given up. */
    public Cancelled cancel(String by, Instant at) {
        return new Cancelled(letter, Course.audited(trail, letter, Step.CANCEL, by, at));
    }

    @Override
    public Stage stage() {
        return Stage.DICTATED;
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }

    @Override
    public String toString() {
        return "Dictated[" + letter + "]";
    }
}
