package io.github.medsecretary.correspondence.promise;

import io.github.medsecretary.core.problem.Code;

/** Why a change to a ledger is refused. */
public enum LoopCode implements Code {
    /** The ledger has no loop of that id. */
    UNKNOWN_LOOP("The ledger has no loop of that id."),
    /** A loop is closed or cancelled that is not open, or given to somebody. */
    NOT_OPEN("The loop is not open any more."),
    /** A loop is opened again that is open. */
    STILL_OPEN("The loop is open still."),
    /** A change is made by nobody or without a reason. */
    REASON_MISSING("A named person and a reason are needed for this change.");

    private final String sentence;

    LoopCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
