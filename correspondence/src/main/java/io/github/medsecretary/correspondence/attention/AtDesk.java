package io.github.medsecretary.correspondence.attention;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.policy.LetterHold;
import io.github.medsecretary.correspondence.turnaround.TimedLetter;
import io.github.medsecretary.correspondence.workflow.AwaitingSignature;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.InProgress;
import io.github.medsecretary.correspondence.workflow.Incomplete;
import io.github.medsecretary.correspondence.workflow.LetterState;
import io.github.medsecretary.correspondence.workflow.Signed;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter that somebody has before them.
 *
 * @param id the caller's id of the letter; it tells nothing of the patient
 * @param author the id of who answers for it
 * @param kind what sort of letter
 * @param occasion when the visit or the discharge was that it is about
 * @param state where it is
 */
public record AtDesk(String id, String author, LetterKind kind, Instant occasion, LetterState state) {

    TimedLetter timed() {
        return new TimedLetter(id, kind, author, occasion, state.trail().events());
    }

    /** How many points keep it from being finished. */
    int openPoints() {
        return state instanceof Incomplete asking
                ? asking.queries().size() + asking.findings().count(each -> each.severity() == Severity.BLOCK)
                : 0;
    }

    boolean awaitsSignature() {
        return state instanceof AwaitingSignature;
    }

    /** Whether somebody is to speak with the patient before their copy is sent. */
    boolean awaitsConversation() {
        return state instanceof Signed signed && signed.awaitsConversation();
    }

    /** How many of its copies wait for something. */
    int held() {
        return draft().map(draft -> draft.selections()
                        .count(each -> each.disclosure()
                                .hold()
                                .filter(hold -> hold.outcome() == LetterHold.Outcome.HELD)
                                .isPresent()))
                .orElse(0);
    }

    private Optional<Draft> draft() {
        if (state instanceof InProgress begun) {
            return Optional.of(begun.draft());
        }
        if (state instanceof Incomplete asking) {
            return Optional.of(asking.draft());
        }
        if (state instanceof AwaitingSignature waiting) {
            return Optional.of(waiting.draft());
        }
        return state instanceof Signed signed ? Optional.of(signed.draft()) : Optional.empty();
    }
}
