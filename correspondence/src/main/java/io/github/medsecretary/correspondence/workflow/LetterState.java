package io.github.medsecretary.correspondence.workflow;

/** A letter somewhere on its way. Each state has the steps that are legal in it as methods, and no others. */
public sealed interface LetterState
        permits Dictated,
                Transcribed,
                InProgress,
                Incomplete,
                AwaitingSignature,
                Signed,
                Filed,
                Cancelled,
                EnteredInError {

    /** Where it is. */
    Stage stage();

    /** What has been done with it, and by whom. */
    AuditTrail trail();
}
