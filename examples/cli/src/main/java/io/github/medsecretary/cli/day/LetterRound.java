package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.letter.PatientWording;
import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.workflow.AwaitingSignature;
import io.github.medsecretary.correspondence.workflow.Destination;
import io.github.medsecretary.correspondence.workflow.Dispatched;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.Filed;
import io.github.medsecretary.correspondence.workflow.InProgress;
import io.github.medsecretary.correspondence.workflow.Incomplete;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.Signer;
import io.github.medsecretary.correspondence.workflow.SigningAct;
import io.github.medsecretary.correspondence.workflow.SigningRules;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.github.medsecretary.correspondence.workflow.WhatChanged;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes drafted letters as far as they can go today: puts the answers in, makes the patient's copy, has them signed by
 * whoever has signed, sends and files them.
 *
 * @param desk which put the letters together
 * @param wording for the patients' copies
 * @param answers what clinicians have said
 * @param now the present
 * @param post through which copies are sent
 */
record LetterRound(LetterDesk desk, PatientWording wording, Answers answers, Instant now, Mailing post) {

    /**
     * The letters with their answers and the patients' copies.
     *
     * @param letters as they stand
     * @param before as they were drafted, in the same order
     * @param failures answers that could not be taken in
     */
    record Reassembled(Seq<DraftedLetter> letters, Seq<DraftedLetter> before, Seq<Failure> failures) {}

    Reassembled reassembled(Seq<DraftedLetter> drafted) {
        Seq<Either<Problem, DraftedLetter>> taken = drafted.map(each -> {
            Seq<Given> own = answers.about(each.name());
            return own.isEmpty() ? Either.<Problem, DraftedLetter>right(each) : desk.answered(each, own);
        });
        // A letter whose answers can't be taken in stands as it was, with its questions.
        return new Reassembled(
                drafted.zip(taken).map(each -> worded(each._2().getOrElse(each._1()))),
                drafted.map(this::worded),
                taken.flatMap(each -> each.swap().toOption()).map(each -> Failure.of(Answers.FILE, each)));
    }

    private DraftedLetter worded(DraftedLetter letter) {
        Draft draft = letter.draft();
        return draft.begunForPatient()
                .map(begun -> wording.applyTo(begun, draft.content().patient()))
                .map(letter::with)
                .orElse(letter);
    }

    /** How far each letter comes, by what all of them promise. */
    Seq<Handled> handled(Reassembled round, Ledger promises) {
        return round.letters()
                .zip(round.before())
                .map(each -> handled(
                        each._1(),
                        WhatChanged.between(each._2().draft(), each._1().draft()),
                        promises));
    }

    private Handled handled(DraftedLetter letter, WhatChanged changed, Ledger promises) {
        Either<Incomplete, AwaitingSignature> completed = InProgress.of(
                        letter.name(), letter.draft(), letter.clinician(), now)
                .complete(StatedIdentity.ofRecord(letter.draft().content().patient()), letter.clinician(), now);
        Function<Incomplete, Handled> asking =
                each -> new Handled(letter, changed, each, Optional.empty(), List.empty());
        return completed.fold(asking, waiting -> signed(letter, changed, waiting, promises));
    }

    private Handled signed(DraftedLetter letter, WhatChanged changed, AwaitingSignature waiting, Ledger promises) {
        Seq<SigningAct> acts = answers.signed()
                .filter(each -> each.letter().equals(letter.name()))
                .flatMap(each -> act(each, waiting));
        if (acts.isEmpty()) {
            return new Handled(letter, changed, waiting, Optional.empty(), List.empty());
        }
        return waiting.sign(SigningRules.authorAlone(), acts)
                .fold(
                        refusal -> new Handled(letter, changed, waiting, Optional.of(refusal.code()), List.empty()),
                        signed -> sent(letter, changed, spoken(letter.name(), signed), promises));
    }

    // What was signed is told by the beginning of its hash; other words than those that stand there are signed in vain.
    private Seq<SigningAct> act(Act act, AwaitingSignature waiting) {
        String words =
                act.isOf(waiting.sha256()) ? waiting.sha256() : act.words().orElseThrow();
        return desk.people()
                .practitioners()
                .get(act.by())
                .map(each -> new SigningAct(new Signer(each.id(), each.name()), Manner.READ, act.at(), words))
                .toList();
    }

    // A stranger has not spoken with the patient, and of other words nobody has.
    private Signed spoken(String letter, Signed signed) {
        return answers.spoken()
                .filter(each -> each.letter().equals(letter))
                .filter(each -> desk.people().practitioners().containsKey(each.by()))
                .filter(each -> each.isOf(signed.draft().sha256()))
                .foldLeft(signed, (so, each) -> so.spoken(each.by(), each.at()));
    }

    private Handled sent(DraftedLetter letter, WhatChanged changed, Signed signed, Ledger promises) {
        Seq<Posted> posted = letter.draft()
                .selections()
                .filter(each -> each.letter().isPresent())
                .map(each -> each.disclosure().recipient())
                .map(reader -> new Posted(reader, sent(signed, reader)));
        Seq<Dispatched> gone = posted.flatMap(each -> each.outcome().toOption());
        Either<Refusal, Filed> filed = signed.file(gone, promises, letter.clinician(), now);
        Optional<Code> why = posted.flatMap(each -> each.outcome().swap().toOption())
                .headOption()
                .orElse(() -> filed.swap().toOption())
                .map(Refusal::code)
                .toJavaOptional();
        return filed.fold(
                any -> new Handled(letter, changed, signed, why, posted),
                all -> new Handled(letter, changed, all, Optional.empty(), posted));
    }

    private Either<Refusal, Dispatched> sent(Signed signed, String reader) {
        return signed.intend(reader, Destination.post(), HtmlRenderer.usual(), Stops.none())
                .flatMap(post::send);
    }
}
