package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/** A letter that nobody has signed. Prints no patient data. Immutable and thread-safe. */
public final class Draft {

    private final LetterContent content;
    private final Seq<Recipient> recipients;
    private final PolicySet policy;
    private final Seq<OpenQuery> queries;
    private final Optional<String> template;
    private final Optional<Lineage> lineage;

    private Draft(
            LetterContent content,
            Seq<Recipient> recipients,
            PolicySet policy,
            Seq<OpenQuery> queries,
            Optional<String> template,
            Optional<Lineage> lineage) {
        this.content = content;
        this.recipients = recipients;
        this.policy = policy;
        this.queries = queries;
        this.template = template;
        this.lineage = lineage;
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
        return new Draft(content, all, policy, List.ofAll(queries), Optional.empty(), Optional.empty());
    }

    /** What it says. */
    public LetterContent content() {
        return content;
    }

    /** Who gets it. */
    public Seq<Recipient> recipients() {
        return recipients;
    }

    /** By which rules it is decided who reads what. */
    public PolicySet policy() {
        return policy;
    }

    /** What must be answered first. */
    public Seq<OpenQuery> queries() {
        return queries;
    }

    /** The name and version of the template that it is put in, if it is put in one. */
    public Optional<String> template() {
        return template;
    }

    /** Which signed letter it puts right, adds to or stands in for, if any. */
    public Optional<Lineage> lineage() {
        return lineage;
    }

    /** What each recipient would get to read. */
    public Seq<Selection> selections() {
        return Selection.all(content, recipients, policy);
    }

    /** Which words these are: the SHA-256 of the canonical form that is put before whoever signs. Tells nothing. */
    public String sha256() {
        return CanonicalForm.unsigned(this);
    }

    /** The same draft with its questions answered by other content. */
    public Draft answered(LetterContent corrected) {
        return new Draft(corrected, recipients, policy, List.empty(), template, lineage);
    }

    /** The same draft put in a template; which one is signed with it. */
    public Draft in(String templateAndVersion) {
        return new Draft(content, recipients, policy, queries, Optional.of(templateAndVersion), lineage);
    }

    Draft asking(Seq<OpenQuery> others) {
        return new Draft(content, recipients, policy, others, template, lineage);
    }

    Draft linked(Optional<Lineage> to) {
        return new Draft(content, recipients, policy, queries, template, to);
    }

    /**
     * The letter as its author signs it, by the same checks as on the long way, which leads through
     * {@link InProgress#complete}: refused with {@link LetterCode#OPEN_QUERIES}, {@link LetterCode#IDENTITY_DISAGREES},
     * {@link LetterCode#ENCLOSURE_MISSING} or {@link LetterCode#LABELS_DIFFER} and everything that stands in the way, or
     * with {@link LetterCode#NOT_THE_AUTHOR}. There is no way to sign without them.
     *
     * @param heard of whom the dictation speaks; {@link StatedIdentity#ofRecord} where the letter was made from the record
     * @param by the signer's id
     * @param at the moment
     */
    public Either<Refusal, Signed> sign(StatedIdentity heard, String by, Instant at) {
        String letter = CanonicalForm.unsigned(this).substring(0, 16);
        return InProgress.of(letter, this, by, at)
                .complete(heard, by, at)
                .mapLeft(Incomplete::refusal)
                .flatMap(waiting -> waiting.sign(
                        SigningRules.authorAlone(),
                        List.of(waiting.act(new Signer(by, content.author().name()), Manner.READ, at))));
    }

    @Override
    public String toString() {
        return "Draft[" + content.fragments().size() + " fragments, " + queries.size() + " queries]";
    }
}
