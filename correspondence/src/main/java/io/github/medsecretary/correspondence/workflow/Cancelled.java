package io.github.medsecretary.correspondence.workflow;

/** A letter that was given up before anybody signed it. It has no further steps. Immutable and thread-safe. */
public final class Cancelled implements LetterState {

    private final String letter;
    private final AuditTrail trail;

    Cancelled(String letter, AuditTrail trail) {
        this.letter = letter;
        this.trail = trail;
    }

    @Override
    public Stage stage() {
        return Stage.CANCELLED;
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }

    @Override
    public String toString() {
        return "Cancelled[" + letter + "]";
    }
}
