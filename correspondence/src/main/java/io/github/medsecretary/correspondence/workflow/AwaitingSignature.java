package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** A letter with which nothing is wrong, before whoever signs it. Immutable and thread-safe. */
public final class AwaitingSignature implements LetterState {

    private static final RuleId UNTRANSLATED = RuleId.builtIn("signature-note-untranslated");

    private final Course course;
    private final StatedIdentity heard;
    private final Seq<Finding> notes;
    private final String sha256;

    AwaitingSignature(Course course, StatedIdentity heard, Seq<Finding> notes) {
        this.course = course;
        this.heard = heard;
        this.notes = notes;
        this.sha256 = CanonicalForm.unsigned(course.draft());
    }

    /** What it says. */
    public Draft draft() {
        return course.draft();
    }

    /** Of whom the dictation speaks. */
    public StatedIdentity heard() {
        return heard;
    }

    /** What the checks found that doesn't stand in the way, for whoever signs to see. */
    public Seq<Finding> notes() {
        return notes;
    }

    /** What is to be signed: the SHA-256 of its canonical form. */
    public String sha256() {
        return sha256;
    }

    /** That somebody signs what stands here, not yet whether they may. */
    public SigningAct act(Signer by, Manner manner, Instant at) {
        return new SigningAct(by, manner, at, sha256);
    }

    /**
     * The letter as signed, or refused as {@link SigningRules#judge} says: by somebody who may not sign so, over other
     * words, or without the second signature; and with {@link LetterCode#NOTE_UNTRANSLATED} and a finding for each key if
     * a line beneath the author's name would be in another language than the letter.
     *
     * @param acts the signatures, that for the author first
     */
    public Either<Refusal, Signed> sign(SigningRules rules, Iterable<SigningAct> acts) {
        Seq<SigningAct> all = List.ofAll(acts);
        return rules.judge(course.draft().content().author(), all, sha256)
                .flatMap(this::noted)
                .map(signature -> {
                    Course signed = course;
                    for (SigningAct each : all) {
                        signed = signed.sealing(Step.SIGN, sha256, each.by().id(), each.at());
                    }
                    return new Signed(signed, signature);
                });
    }

    // These lines are English, and not said in English in the midst of another language.
    private Either<Refusal, Signature> noted(Signature signature) {
        LetterContent content = course.draft().content();
        String key = "signature."
                + (signature.manner() == Manner.READ
                        ? "also-signed"
                        : signature.manner().code());
        Seq<Finding> lacking = List.of(content.language())
                .appendAll(Option.ofOptional(content.second()))
                .filter(each -> !each.isEnglish() && !signature.notes().isEmpty())
                .map(each -> lacking(each.locale().toLanguageTag() + ": " + key));
        return lacking.isEmpty()
                ? Either.right(signature)
                : Either.left(Refusal.of(LetterCode.NOTE_UNTRANSLATED, lacking));
    }

    private static Finding lacking(String key) {
        return Finding.builder()
                .rule(UNTRANSLATED)
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message("There is no text for how the letter was signed: " + key + ".")
                .about(List.of(Reference.of("LanguageText", key)))
                .build();
    }

    /** Given back to be worked on. */
    public InProgress sendBack(String by, Instant at) {
        return new InProgress(course.after(Step.SEND_BACK, by, at));
    }

    /** Given up. */
    public Cancelled cancel(String by, Instant at) {
        return course.cancelled(by, at);
    }

    @Override
    public Stage stage() {
        return Stage.AWAITING_SIGNATURE;
    }

    @Override
    public AuditTrail trail() {
        return course.trail();
    }

    @Override
    public String toString() {
        return "AwaitingSignature[" + course.letter() + "]";
    }
}
