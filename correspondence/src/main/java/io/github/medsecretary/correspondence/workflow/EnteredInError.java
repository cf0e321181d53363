package io.github.medsecretary.correspondence.workflow;

import io.vavr.collection.Seq;

/**
 * A signed letter that should never have been, such as one about another patient. Nothing of it can be sent any more;
 * whoever got it must be told. Immutable and thread-safe.
 */
public final class EnteredInError implements LetterState {

    private final Signed letter;
    private final Seq<Dispatched> sent;
    private final AuditTrail trail;

    EnteredInError(Signed letter, Seq<Dispatched> sent, AuditTrail trail) {
        this.letter = letter;
        this.sent = sent;
        this.trail = trail;
    }

    /** The SHA-256 of what was signed in error. */
    public String sha256() {
        return letter.sha256();
    }

    /** Who got it and must be told, by id. */
    public Seq<String> toBeTold() {
        return sent.map(Dispatched::recipient).distinct();
    }

    @Override
    public Stage stage() {
        return Stage.ENTERED_IN_ERROR;
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }

    @Override
    public String toString() {
        return "EnteredInError[" + sha256().substring(0, 8) + "]";
    }
}
