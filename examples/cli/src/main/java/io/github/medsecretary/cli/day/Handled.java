package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.selection.Signature;
import io.github.medsecretary.correspondence.workflow.Filed;
import io.github.medsecretary.correspondence.workflow.InProgress;
import io.github.medsecretary.correspondence.workflow.Incomplete;
import io.github.medsecretary.correspondence.workflow.LetterCode;
import io.github.medsecretary.correspondence.workflow.LetterState;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.WhatChanged;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a letter has come.
 *
 * @param letter as it stands, with the answers that are in
 * @param changed what the answers have changed
 * @param state where it is
 * @param refused why it went no further, if something was refused
 * @param post what became of its copies
 */
record Handled(DraftedLetter letter, WhatChanged changed, LetterState state, Optional<Code> refused, Seq<Posted> post) {

    /** A letter before anybody has answered or signed anything. */
    static Handled drafted(DraftedLetter letter, Instant now) {
        var content = letter.draft().content();
        var completed = InProgress.of(letter.name(), letter.draft(), letter.clinician(), now)
                .complete(StatedIdentity.ofRecord(content.patient()), letter.clinician(), now);
        LetterState state = completed.fold(asking -> asking, waiting -> waiting);
        return new Handled(letter, new WhatChanged(List.empty()), state, Optional.empty(), List.empty());
    }

    /** The signature, if it is signed. */
    Optional<Signature> signature() {
        return signed().map(Signed::signature);
    }

    /** The signature on one reader's copy: while that waits for a conversation, it is to be taken for no letter to send. */
    Optional<Signature> signature(String recipient) {
        boolean waits = post.exists(each -> each.recipient().equals(recipient)
                && each.outcome().swap().exists(refusal -> refusal.code() == LetterCode.SPEAK_FIRST));
        return waits ? Optional.empty() : signature();
    }

    private Optional<Signed> signed() {
        if (state instanceof Filed filed) {
            return Optional.of(filed.letter());
        }
        return state instanceof Signed signed ? Optional.of(signed) : Optional.empty();
    }

    /** Whether it is in the record. */
    boolean isFiled() {
        return state instanceof Filed;
    }

    /** How many copies were sent. */
    int sent() {
        return post.count(each -> each.outcome().isRight());
    }

    /** What waits for words before what waits to be sent, then what waits for a signature, what is done last. */
    enum Standing {
        ASKED,
        HELD,
        TO_SIGN,
        DONE
    }

    /** For whom it waits. */
    Standing standing() {
        if (state instanceof Incomplete) {
            return Standing.ASKED;
        }
        return isFiled() ? Standing.DONE : signature().isPresent() ? Standing.HELD : Standing.TO_SIGN;
    }

    /** Where it is, in a few words. */
    String words() {
        int questions = letter.draft().queries().size();
        if (questions > 0) {
            return DayScreen.count(questions, "question");
        }
        if (state instanceof Incomplete asking) {
            return DayScreen.count(asking.findings().count(each -> each.severity() == Severity.BLOCK), "thing")
                    + " to put right";
        }
        String so = isFiled()
                ? post.isEmpty() ? "filed, nobody gets a copy" : "filed, all sent"
                : signature().isPresent()
                        ? "signed, " + sent() + " of " + post.size() + " sent"
                        : "ready for signature";
        return so + refused.map(code -> " (" + code.name() + ")").orElse("");
    }
}
