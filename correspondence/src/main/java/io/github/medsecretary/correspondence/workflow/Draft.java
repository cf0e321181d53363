package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/** A letter that nobody has signed. Prints no patient data. Immutable and thread-safe. */
public final class Draft {

    private final LetterContent content;
    private final Seq<Recipient> recipients;
    private final PolicySet policy;
    private final Seq<OpenQuery> queries;

    private Draft(LetterContent content, Seq<Recipient> recipients, PolicySet policy, Seq<OpenQuery> queries) {
        this.content = content;
        this.recipients = recipients;
        this.policy = policy;
        this.queries = queries;
    }

    /**
     * A draft.
     *
     * @throws IllegalArgumentException if two recipients have the same id
     */
    public static Draft of(
            LetterContent content, Iterable<Recipient> recipients, PolicySet policy, Iterable<OpenQuery> queries) {
        Seq<Recipient> all = List.ofAll(recipients);
        if (all.map(Recipient::id).distinct().size() != all.size()) {
            throw new IllegalArgumentException("two recipients have the same id");
        }
        return new Draft(content, all, policy, List.ofAll(queries));
    }

    /** What it says. */
    public LetterContent content() {
        return content;
    }

    /** Who gets it. */
    public Seq<Recipient> recipients() {
        return recipients;
    }

    /** What must be answered first. */
    public Seq<OpenQuery> queries() {
        return queries;
    }

    /** What each recipient would get to read. */
    public Seq<Selection> selections() {
        return Selection.all(content, recipients, policy);
    }

    /** The same draft with its questions answered by other content. */
    public Draft answered(LetterContent corrected) {
        return new Draft(corrected, recipients, policy, List.empty());
    }

    /**
     * The letter as its author signs it; refused with {@link LetterCode#OPEN_QUERIES} or
     * {@link LetterCode#NOT_THE_AUTHOR}.
     *
     * @param by the signer's id
     * @param at the moment
     */
    public Either<Refusal, Signed> sign(String by, Instant at) {
        if (!queries.isEmpty()) {
            return Either.left(Refusal.of(LetterCode.OPEN_QUERIES));
        }
        return by.equals(content.author().id())
                ? Either.right(new Signed(content, recipients, policy, new Signature(by, at)))
                : Either.left(Refusal.of(LetterCode.NOT_THE_AUTHOR));
    }

    @Override
    public String toString() {
        return "Draft[" + content.fragments().size() + " fragments, " + queries.size() + " queries]";
    }
}
