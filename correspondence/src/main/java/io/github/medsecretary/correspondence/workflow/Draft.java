package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.patient.PatientCopy;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
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
    private final Optional<PatientCopy> patientCopy;

    private Draft(
            LetterContent content,
            Seq<Recipient> recipients,
            PolicySet policy,
            Seq<OpenQuery> queries,
            Optional<String> template,
            Optional<Lineage> lineage,
            Optional<PatientCopy> patientCopy) {
        this.content = content;
        this.recipients = recipients;
        this.policy = policy;
        this.queries = queries;
        this.template = template;
        this.lineage = lineage;
        this.patientCopy = patientCopy;
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
        return new Draft(
                content, all, policy, List.ofAll(queries), Optional.empty(), Optional.empty(), Optional.empty());
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

    /** What each recipient would get to read: the patient their own copy, if it is of this letter. */
    public Seq<Selection> selections() {
        return Selection.all(content, recipients, policy).map(this::worded);
    }

    /** What one of its recipients would get to read. */
    Selection selection(Recipient recipient) {
        return worded(unworded(recipient));
    }

    Selection selection(String recipient) {
        return selection(named(recipient).get());
    }

    private Selection worded(Selection selection) {
        return patientCopy
                .filter(copy -> copy.recipient().equals(selection.disclosure().recipient()))
                .filter(copy -> copy.isOf(content, selection.disclosure()))
                .map(copy -> selection.reworded(copy.content()))
                .orElse(selection);
    }

    private Selection unworded(Recipient recipient) {
        return Selection.of(content, recipient, recipients, policy);
    }

    private Option<Recipient> named(String id) {
        return recipients.find(each -> each.id().equals(id));
    }

    /** Whether a copy is of this letter, as the patient may read it now. */
    boolean isCurrent(PatientCopy copy) {
        return named(copy.recipient())
                .exists(each -> copy.isOf(content, unworded(each).disclosure()));
    }

    /** The copy that was made for the patient, if one was. */
    public Optional<PatientCopy> patientCopy() {
        return patientCopy;
    }

    /**
     * What its patient may read, word for word, for {@link #withPatientCopy}; empty if it doesn't go to the patient, or is
     * in two languages: other words in one of them would no longer be those of the other.
     */
    public Optional<PatientCopy> begunForPatient() {
        return recipients
                .find(each ->
                        each.audience() == Audience.PATIENT && content.second().isEmpty())
                .map(each -> PatientCopy.of(content, unworded(each).disclosure()))
                .toJavaOptional();
    }

    /**
     * The same draft with a copy in other words for its patient, as a letter of its own that is signed with it. One that
     * is of other words than the draft's, or not proven complete, keeps the draft from being signed.
     *
     * @throws IllegalArgumentException if the copy is for nobody who gets this letter as its patient, or this letter is in
     *     two languages
     */
    public Draft withPatientCopy(PatientCopy copy) {
        if (!named(copy.recipient()).exists(each -> each.audience() == Audience.PATIENT)) {
            throw new IllegalArgumentException("the copy is for nobody who gets this letter as its patient");
        }
        if (content.second().isPresent()) {
            throw new IllegalArgumentException("other words would be those of one language only");
        }
        return new Draft(content, recipients, policy, queries, template, lineage, Optional.of(copy));
    }

    /** Which words these are: the SHA-256 of the canonical form that is put before whoever signs. Tells nothing. */
    public String sha256() {
        return CanonicalForm.unsigned(this);
    }

    /** The same draft with its questions answered by other content; the patient's copy is to be made anew of it. */
    public Draft answered(LetterContent corrected) {
        return new Draft(corrected, recipients, policy, List.empty(), template, lineage, patientCopy);
    }

    /** The same draft put in a template; which one is signed with it. */
    public Draft in(String templateAndVersion) {
        return new Draft(content, recipients, policy, queries, Optional.of(templateAndVersion), lineage, patientCopy);
    }

    Draft asking(Seq<OpenQuery> others) {
        return new Draft(content, recipients, policy, others, template, lineage, patientCopy);
    }

    Draft linked(Optional<Lineage> to) {
        return new Draft(content, recipients, policy, queries, template, to, patientCopy);
    }

    /**
     * The letter as its author signs it, by the same checks as on the long way, which leads through
     * {@link InProgress#complete}: refused with {@link LetterCode#OPEN_QUERIES}, {@link LetterCode#IDENTITY_DISAGREES},
     * {@link LetterCode#ENCLOSURE_MISSING}, {@link LetterCode#LABELS_DIFFER}, {@link LetterCode#PATIENT_COPY_STALE} or
     * {@link LetterCode#PATIENT_COPY_INCOMPLETE} and everything that stands in the way, or with
     * {@link LetterCode#NOT_THE_AUTHOR}. There is no way to sign without them.
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
