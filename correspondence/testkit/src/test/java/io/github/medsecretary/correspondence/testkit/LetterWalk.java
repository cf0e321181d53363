package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.LoopEvent;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.workflow.AwaitingSignature;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.Destination;
import io.github.medsecretary.correspondence.workflow.Dictated;
import io.github.medsecretary.correspondence.workflow.Dispatched;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.Filed;
import io.github.medsecretary.correspondence.workflow.InProgress;
import io.github.medsecretary.correspondence.workflow.Incomplete;
import io.github.medsecretary.correspondence.workflow.LetterState;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.correspondence.workflow.Mandate;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.Signer;
import io.github.medsecretary.correspondence.workflow.SigningAct;
import io.github.medsecretary.correspondence.workflow.SigningRules;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.github.medsecretary.correspondence.workflow.Transcribed;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;

/** A letter that wanders through its states as chance has it; whoever acts may be anybody, with any act ever made. */
final class LetterWalk {

    static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");
    static final Interval DAY = Interval.between(NINE, NINE.plusSeconds(3600));

    // Authors sign themselves more often than not.
    private static final Seq<Manner> MANNERS =
            List.of(Manner.values()).appendAll(List.of(Manner.READ, Manner.READ, Manner.READ));

    private static final Recipient CARE = Recipient.builder()
            .id("care")
            .audience(Audience.CLINICIAN)
            .purpose(PurposeOfUse.TREAT)
            .build();

    /** A step of chance. */
    record Move(int what, int which, int who, int how) {}

    /** That an act was made over a draft. */
    record Made(SigningAct act, Draft over) {}

    final java.util.List<Made> made = new ArrayList<>();
    final java.util.List<Signed> signed = new ArrayList<>();
    final java.util.List<Dispatched> sent = new ArrayList<>();
    final Tray tray = new Tray(Channel.MESH, NINE);
    final SigningRules rules;
    private final Seq<LetterContent> contents;
    private final Seq<Recipient> recipients;
    LetterState state;

    LetterWalk(Seq<LetterContent> contents, Seq<Recipient> recipients) {
        this.contents = contents;
        this.recipients = recipients.append(CARE);
        String author = contents.head().author().id();
        this.rules = SigningRules.authorAlone()
                .allowing(List.of(
                        new Mandate(author, "holder-0", Manner.PER_PROCURATIONEM, DAY),
                        new Mandate(author, "holder-1", Manner.NOT_READ, DAY)));
        this.state = Dictated.of("L", author, NINE);
    }

    private Draft draft(int which) {
        return Draft.of(contents.get(which % contents.size()), recipients, PolicySet.uk(), List.empty());
    }

    private Signer signer(int who) {
        String id =
                who % 3 != 0 ? contents.get(who / 3 % contents.size()).author().id() : "holder-" + who % 2;
        return new Signer(id, PersonName.builder().family("Signer").build());
    }

    void go(Move move) {
        if (state instanceof Dictated dictated) {
            state = dictated.transcribed(draft(move.which()), "s", NINE);
        } else if (state instanceof Transcribed typed) {
            state = typed.begin("s", NINE);
        } else if (state instanceof InProgress begun) {
            state = move.what() % 3 == 0 ? begun.revised(draft(move.which()), "s", NINE) : completed(begun, move);
        } else if (state instanceof Incomplete asking) {
            state = asking.answered(contents.get(move.which() % contents.size()), "s", NINE);
        } else if (state instanceof AwaitingSignature waiting) {
            state = move.what() % 5 == 0 ? waiting.sendBack("s", NINE) : signedBy(waiting, move);
        } else if (state instanceof Signed letter) {
            state = onward(letter, move);
        } else if (state instanceof Filed filed) {
            state = filed.letter().amend("s", NINE);
        }
    }

    // Now and then the dictation is about somebody else.
    private LetterState completed(InProgress begun, Move move) {
        var whose = begun.draft().content();
        var spoken = move.how() % 4 == 0 ? contents.get(move.which() % contents.size()) : whose;
        Either<Incomplete, AwaitingSignature> done =
                begun.complete(StatedIdentity.ofRecord(spoken.patient()), "s", NINE);
        return done.isRight() ? done.get() : done.getLeft();
    }

    private LetterState signedBy(AwaitingSignature waiting, Move move) {
        Manner manner = MANNERS.get(move.how() % MANNERS.size());
        made.add(new Made(
                waiting.act(signer(move.who()), manner, NINE.plusSeconds(move.which() * 900L)), waiting.draft()));
        SigningAct act = made.get(move.what() % 2 == 0 ? made.size() - 1 : move.which() % made.size())
                .act();
        Either<Refusal, Signed> letter = waiting.sign(rules, List.of(act));
        letter.peek(signed::add);
        return letter.isRight() ? letter.get() : waiting;
    }

    private LetterState onward(Signed letter, Move move) {
        return switch (move.what() % 7) {
            case 0 -> letter.amend("s", NINE);
            case 1 -> letter.addendum(draft(move.which()), "s", NINE);
            case 2 -> letter.replacement(draft(move.which()), "s", NINE);
            case 3 -> filed(letter);
            default -> {
                send(letter, recipients.get(move.which() % recipients.size()).id());
                yield letter;
            }
        };
    }

    private LetterState filed(Signed letter) {
        var read = new LoopEvent.Read("L", letter.draft().sha256(), List.empty(), List.empty(), "s", NINE);
        Ledger promises = Ledger.empty().after(read).get();
        Either<Refusal, Filed> filed = letter.file(sent, promises, "s", NINE);
        return filed.isRight() ? filed.get() : letter;
    }

    private void send(Signed letter, String recipient) {
        letter.intend(recipient, Destination.at(Channel.MESH, "M"), TextRenderer.usual(), Stops.none())
                .flatMap(intent -> Mailing.through(List.of(tray)).send(intent))
                .peek(sent::add);
    }
}
