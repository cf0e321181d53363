package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter that its author has signed. Nothing of it can be changed: what is wrong is put right by another letter.
 * Immutable and thread-safe.
 */
public final class Signed {

    private final LetterContent content;
    private final Seq<Recipient> recipients;
    private final PolicySet policy;
    private final Signature signature;
    private final String sha256;

    Signed(LetterContent content, Seq<Recipient> recipients, PolicySet policy, Signature signature) {
        this.content = content;
        this.recipients = recipients;
        this.policy = policy;
        this.signature = signature;
        this.sha256 = CanonicalForm.sha256(content, recipients, policy, signature);
    }

    /** Who signed, and when. */
    public Signature signature() {
        return signature;
    }

    /**
     * What was signed: the SHA-256 of a form in which every part of content, recipients, policy and language stands
     * behind its length, so that no two letters share it by moving words. For the record, never printed on a letter.
     */
    public String sha256() {
        return sha256;
    }

    /** Who gets it. */
    public Seq<Recipient> recipients() {
        return recipients;
    }

    /** What each recipient gets to read. */
    public Seq<Selection> selections() {
        return Selection.all(content, recipients, policy);
    }

    /**
     * The copy that is sent to one recipient by post; refused with {@link LetterCode#UNKNOWN_RECIPIENT},
     * {@link LetterCode#NOT_MADE} or {@link LetterCode#NOT_FOR_POST}.
     */
    public Either<Refusal, Dispatched> dispatchByPost(String recipient, Instant at) {
        return recipients
                .find(each -> each.id().equals(recipient))
                .toEither(() -> Refusal.of(LetterCode.UNKNOWN_RECIPIENT))
                .flatMap(this::copy)
                .flatMap(letter -> reachable(letter)
                        ? Either.right(new Dispatched(recipient, letter, sha256, at))
                        : Either.left(Refusal.of(LetterCode.NOT_FOR_POST)));
    }

    private Either<Refusal, AudienceLetter> copy(Recipient recipient) {
        return Selection.of(content, recipient, recipients, policy)
                .letter(Optional.of(signature))
                .map(Either::<Refusal, AudienceLetter>right)
                .orElseGet(() -> Either.left(Refusal.of(LetterCode.NOT_MADE)));
    }

    private static boolean reachable(AudienceLetter letter) {
        return letter.address()
                .map(address -> address.forPost().fold((Problem unreachable) -> false, reached -> true))
                .orElse(false);
    }

    @Override
    public String toString() {
        return "Signed[" + sha256.substring(0, 8) + "]";
    }
}
