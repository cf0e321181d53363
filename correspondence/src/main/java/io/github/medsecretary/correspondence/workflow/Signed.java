package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A letter that somebody who may has signed. Nothing of it can be changed: what is wrong is put right by another letter.
 * It can be made only by signing, so whoever keeps letters keeps the draft and the acts, and signs them again: the same
 * acts over the same draft give the same hash. Immutable and thread-safe.
 */
public final class Signed implements LetterState {

    private final Course course;
    private final Signature signature;
    private final String sha256;

    Signed(Course course, Signature signature) {
        this.course = course;
        this.signature = signature;
        this.sha256 = CanonicalForm.signed(course.draft(), signature);
    }

    /** What it says, to whom and by which rules. */
    public Draft draft() {
        return course.draft();
    }

    /** Who signed, and when. */
    public Signature signature() {
        return signature;
    }

    /**
     * What was signed: the SHA-256 of a form in which every part of content, recipients, policy, template and language
     * stands behind its length, so that no two letters share it by moving words. For the record, never printed on a
     * letter.
     */
    public String sha256() {
        return sha256;
    }

    /** Whether a draft is, to the last label, what was signed. */
    public boolean verify(Draft presented) {
        return sha256.equals(CanonicalForm.signed(presented, signature));
    }

    /**
     * Whether bytes are those of the copy that was signed for a recipient, in this form.
     *
     * @param recipient the recipient's id
     * @param form how the copy was written
     * @param bytes what is presented
     */
    public boolean verify(String recipient, Renderer form, byte[] bytes) {
        return known(recipient)
                .flatMap(this::copy)
                .map(letter -> Arrays.equals(form.render(letter), bytes))
                .getOrElse(false);
    }

    /** Who gets it. */
    public Seq<Recipient> recipients() {
        return draft().recipients();
    }

    /** What each recipient gets to read. */
    public Seq<Selection> selections() {
        return draft().selections();
    }

    /**
     * That a copy is to be sent, for a {@link DispatchPort}; refused with {@link LetterCode#UNKNOWN_RECIPIENT},
     * {@link LetterCode#NOT_MADE}, {@link LetterCode#SPEAK_FIRST} while the patient, or whoever stands in the patient's
     * place, is to be {@link #spoken} with first, {@link LetterCode#NOT_FOR_POST}, with what stops it, see {@link Stops}, or as the form says.
     *
     * @param recipient the recipient's id
     * @param to where
     * @param form how it is written
     * @param stops what is known now and may not have been when it was signed
     */
    public Either<Refusal, DispatchIntent> intend(String recipient, Destination to, Renderer form, Stops stops) {
        return known(recipient)
                .flatMap(reader -> stops.let(sha256, reader, to.channel()))
                .flatMap(this::copy)
                .flatMap(this::spokenOf)
                .flatMap(to::reached)
                .flatMap(letter -> form.print(letter)
                        .map(bytes -> new DispatchIntent(this, recipient, to, letter, form.extension(), bytes)));
    }

    private Either<Refusal, Recipient> known(String recipient) {
        return recipients()
                .find(each -> each.id().equals(recipient))
                .toEither(() -> Refusal.of(LetterCode.UNKNOWN_RECIPIENT));
    }

    private Either<Refusal, AudienceLetter> copy(Recipient recipient) {
        return draft().selection(recipient)
                .letter(Optional.of(signature))
                .map(Either::<Refusal, AudienceLetter>right)
                .orElseGet(() -> Either.left(Refusal.of(LetterCode.NOT_MADE)));
    }

    /**
     * The same letter, and somebody has spoken with its patient's side about what it tells. Of another version nobody has spoken
     * by that.
     *
     * @param by who spoke with the patient
     * @param at when, before or after it was signed
     */
    public Signed spoken(String by, Instant at) {
        return new Signed(course.sealing(Step.SPEAK, sha256, by, at), signature);
    }

    /** Whether a copy waits for somebody to speak with the patient first. */
    public boolean awaitsConversation() {
        return !isSpokenOf()
                && selections()
                        .exists(each ->
                                each.letter().filter(ConversationGate::isDue).isPresent());
    }

    private Either<Refusal, AudienceLetter> spokenOf(AudienceLetter letter) {
        return isSpokenOf() || !ConversationGate.isDue(letter)
                ? Either.right(letter)
                : Either.left(Refusal.of(LetterCode.SPEAK_FIRST));
    }

    private boolean isSpokenOf() {
        return trail().events()
                .exists(each -> each.step() == Step.SPEAK && each.about().contains(Reference.of("Sha256", sha256)));
    }

    /** A new version of it, linked to it, that begins with the same words. */
    public InProgress amend(String by, Instant at) {
        return next(Lineage.Link.AMENDS, version() + 1, draft(), Step.AMEND, by, at);
    }

    /** Another letter, linked to it, that adds to it. */
    public InProgress addendum(Draft more, String by, Instant at) {
        return next(Lineage.Link.ADDS_TO, 1, more, Step.ADD, by, at);
    }

    /** Another letter, linked to it, that stands in its place. */
    public InProgress replacement(Draft other, String by, Instant at) {
        return next(Lineage.Link.REPLACES, version() + 1, other, Step.REPLACE, by, at);
    }

    private InProgress next(Lineage.Link link, int version, Draft begun, Step step, String by, Instant at) {
        Draft linked = begun.linked(Optional.of(new Lineage(link, sha256, version)));
        return new InProgress(course.sealing(step, sha256, by, at).with(linked));
    }

    /** The number of this version, counted from 1. */
    public int version() {
        return draft().lineage().map(Lineage::version).orElse(1);
    }

    /**
     * The letter in the record; refused with {@link LetterCode#NOT_ALL_DISPATCHED} while somebody for whom a copy is
     * made has not been sent it, with
     * {@link LetterCode#PROMISES_NOT_READ} unless these words were read for what they promise, and with
     * {@link LetterCode#PROMISE_UNOWNED} and a finding for each promise that nobody sees to without a reason.
     *
     * @param sent what was sent; what is not of this letter is left out
     * @param promises what letters promised, this one among them
     */
    public Either<Refusal, Filed> file(Iterable<Dispatched> sent, Ledger promises, String by, Instant at) {
        Seq<Dispatched> ours = own(sent);
        Seq<String> due = selections()
                .filter(each -> each.letter().isPresent())
                .map(each -> each.disclosure().recipient());
        return ours.map(Dispatched::recipient).containsAll(due)
                ? PromiseGate.passed(letter(), draft(), promises)
                        .map(any -> new Filed(this, ours, told(ours, Step.FILE, by, at)))
                : Either.left(Refusal.of(LetterCode.NOT_ALL_DISPATCHED));
    }

    /**
     * The letter declared never to have been; {@link Stops#withdrawn} then keeps what is on its way from being sent.
     *
     * @param sent what was sent of it; what is not of this letter is left out
     */
    public EnteredInError enterInError(Iterable<Dispatched> sent, String by, Instant at) {
        Seq<Dispatched> ours = own(sent);
        return new EnteredInError(this, ours, told(ours, Step.ENTER_IN_ERROR, by, at));
    }

    private Seq<Dispatched> own(Iterable<Dispatched> sent) {
        return List.ofAll(sent).filter(each -> each.sha256().equals(sha256));
    }

    private AuditTrail told(Seq<Dispatched> sent, Step last, String by, Instant at) {
        AuditTrail told = course.trail();
        for (Dispatched each : sent) {
            told = Course.audited(
                    told,
                    course.letter(),
                    Step.DISPATCH,
                    by,
                    each.at(),
                    Reference.of("Recipient", each.recipient()),
                    Reference.of("Sha256", sha256));
        }
        return Course.audited(told, course.letter(), last, by, at, Reference.of("Sha256", sha256));
    }

    /** The caller's id of the letter. */
    String letter() {
        return course.letter();
    }

    /**
     * Where it is beside letters that were signed since: {@link Stage#SUPERSEDED} if one of them is a new version of it or
     * stands in its place, else its own {@link #stage}. What only adds to it leaves it in force.
     */
    public Stage stageBeside(Iterable<Signed> later) {
        return List.ofAll(later)
                        .flatMap(each -> each.draft().lineage().stream().toList())
                        .exists(each -> each.link() != Lineage.Link.ADDS_TO
                                && each.sha256().equals(sha256))
                ? Stage.SUPERSEDED
                : stage();
    }

    @Override
    public Stage stage() {
        return draft().lineage()
                        .filter(each -> each.link() == Lineage.Link.AMENDS)
                        .isPresent()
                ? Stage.AMENDED
                : Stage.SIGNED;
    }

    @Override
    public AuditTrail trail() {
        return course.trail();
    }

    @Override
    public String toString() {
        return "Signed[" + sha256.substring(0, 8) + "]";
    }
}
