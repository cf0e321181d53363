package io.github.medsecretary.correspondence.workflow;

import io.vavr.collection.Seq;

/** A letter that has been sent and put into the record. Immutable and thread-safe. */
public final class Filed implements LetterState {

    private final Signed letter;
    private final Seq<Dispatched> sent;
    private final AuditTrail trail;

    Filed(Signed letter, Seq<Dispatched> sent, AuditTrail trail) {
        this.letter = letter;
        this.sent = sent;
        this.trail = trail;
    }

    /** The signed letter, from which another version, an addendum or a replacement begins. */
    public Signed letter() {
        return letter;
    }

    /** What was sent to whom. */
    public Seq<Dispatched> sent() {
        return sent;
    }

    @Override
    public Stage stage() {
        return Stage.FILED;
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }

    @Override
    public String toString() {
        return "Filed[" + letter.sha256().substring(0, 8) + "]";
    }
}
