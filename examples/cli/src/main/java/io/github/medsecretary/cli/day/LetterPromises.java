package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.dictation.Transcript;
import io.github.medsecretary.correspondence.promise.Found;
import io.github.medsecretary.correspondence.promise.LoopEvent;
import io.github.medsecretary.correspondence.promise.LoopKind;
import io.github.medsecretary.correspondence.promise.LoopOwner;
import io.github.medsecretary.correspondence.promise.LoopPlace;
import io.github.medsecretary.correspondence.promise.PassedOver;
import io.github.medsecretary.correspondence.promise.Wording;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.terminology.promise.Due;
import io.github.medsecretary.terminology.promise.Promise;
import io.github.medsecretary.terminology.promise.PromiseKind;
import io.github.medsecretary.terminology.promise.PromiseOwner;
import io.github.medsecretary.terminology.promise.Standing;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;

/**
 * What terminology finds in a letter's words, as correspondence's ledger takes it: the two rooms don't know each other.
 * Every promise found is handed on, as a loop or with the reason why it is none.
 *
 * @param found the promises in the order of the words
 * @param passedOver what the letter says won't be done
 */
record LetterPromises(Seq<Found> found, Seq<PassedOver> passedOver) {

    /**
     * The promises of a letter.
     *
     * @param promises what was found in the text
     * @param text what was read
     * @param transcript the same text cut into fragments
     * @param content the letter
     * @param recipients who gets it, the addressee first
     */
    static LetterPromises of(
            Seq<Promise> promises,
            ClinicalText text,
            Transcript transcript,
            LetterContent content,
            Seq<Recipient> recipients) {
        var denied = promises.filter(each -> each.standing() == Standing.DENIED);
        return new LetterPromises(
                promises.reject(denied::contains)
                        .map(each -> found(each, text, place(each, transcript), content, recipients)),
                denied.map(each -> new PassedOver(place(each, transcript), PassedOver.Reason.DENIED)));
    }

    private static LoopPlace place(Promise promise, Transcript transcript) {
        return new LoopPlace(transcript.fragmentAt(promise.span()), promise.span());
    }

    private static Found found(
            Promise promise, ClinicalText text, LoopPlace place, LetterContent content, Seq<Recipient> recipients) {
        return Found.builder()
                .kind(kind(promise.kind()))
                .owner(owner(promise.owner(), content, recipients))
                .due(promise.due().map(each -> each.from(content.dates().clinic())))
                .every(promise.due().flatMap(LetterPromises::every))
                .place(place)
                .condition(Optional.of(place).filter(any -> promise.standing() == Standing.CONDITIONAL))
                .wording(Wording.of(text.quote(promise.span())))
                .build();
    }

    private static Optional<Period> every(Due due) {
        return due instanceof Due.Every again ? Optional.of(again.period()) : Optional.empty();
    }

    private static LoopKind kind(PromiseKind kind) {
        return switch (kind) {
            case REVIEW -> LoopKind.REVIEW;
            case TEST -> LoopKind.TEST;
            case REFERRAL -> LoopKind.REFERRAL;
            case TREATMENT -> LoopKind.TREATMENT;
            case RESULT -> LoopKind.RESULT;
            case MESSAGE -> LoopKind.MESSAGE;
            case ACTION -> LoopKind.ACTION;
        };
    }

    private static Optional<LoopOwner> owner(PromiseOwner owner, LetterContent content, Seq<Recipient> recipients) {
        return switch (owner) {
            case AUTHOR ->
                Optional.of(LoopOwner.of(LoopOwner.Role.AUTHOR, content.author().id()));
            case READER -> recipients.headOption().map(LetterPromises::reader).toJavaOptional();
            case GP -> Optional.of(LoopOwner.of(LoopOwner.Role.GP));
            case PATIENT -> Optional.of(LoopOwner.of(LoopOwner.Role.PATIENT));
            case OTHER -> Optional.of(LoopOwner.of(LoopOwner.Role.NAMED));
            case UNSAID -> Optional.empty();
        };
    }

    // Whoever is asked with "please" is the addressee.
    private static LoopOwner reader(Recipient recipient) {
        if (recipient.audience() == Audience.GENERAL_PRACTITIONER) {
            return LoopOwner.of(LoopOwner.Role.GP);
        }
        return recipient.audience() == Audience.PATIENT
                ? LoopOwner.of(LoopOwner.Role.PATIENT)
                : LoopOwner.of(LoopOwner.Role.ADDRESSEE, recipient.id());
    }

    /** That a draft's words were read for this. */
    LoopEvent.Read read(String letter, Draft draft, Instant at) {
        return new LoopEvent.Read(
                letter,
                draft.sha256(),
                found,
                passedOver,
                draft.content().author().id(),
                at);
    }
}
