package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.promise.Found;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.LoopEvent;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Manner;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;

/** The secretary's desk, on a morning. */
final class Desk {

    static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");
    static final Instant TEN = NINE.plusSeconds(3600);
    static final Interval THAT_DAY = Interval.between(NINE.minusSeconds(7200), NINE.plusSeconds(36_000));
    static final Signer LEE = new Signer("dr-lee", Sample.lee().name());
    static final Signer GREEN = new Signer("s-green", name("Pat", "Green"));
    static final Signer SHAH = new Signer("dr-shah", name("Asha", "Shah"));

    private Desk() {}

    static PersonName name(String given, String family) {
        return PersonName.builder().given(given).family(family).build();
    }

    static Draft draft(LetterContent content, Recipient... recipients) {
        return Draft.of(content, List.of(recipients), PolicySet.uk(), List.empty());
    }

    static Draft sample() {
        return draft(Sample.content(Sample.fragments()), Sample.gp(), Sample.pt());
    }

    static StatedIdentity field() {
        return StatedIdentity.of(name("Ann", "Field"))
                .born(Told.of(LocalDate.of(1961, 4, 2)))
                .numbered(Told.of(NhsNumber.parse("9991000003").get()));
    }

    static InProgress begun(Draft draft) {
        return Dictated.of("L1", "dr-lee", NINE)
                .transcribed(draft, "s-green", NINE)
                .begin("s-green", NINE);
    }

    static AwaitingSignature awaiting(Draft draft) {
        return begun(draft).complete(field(), "s-green", NINE).get();
    }

    static Either<Refusal, Signed> sign(SigningRules rules, AwaitingSignature letter, Signer by, Manner manner) {
        return letter.sign(rules, List.of(letter.act(by, manner, NINE)));
    }

    /** What is in the post once it has been taken. */
    static Either<Refusal, Dispatched> posted(Signed letter, String recipient, Instant at) {
        return letter.intend(recipient, Destination.post(), TextRenderer.usual(), Stops.none())
                .flatMap(intent -> intent.sent(new Receipt(intent.id(), intent.sha256(), "bag-1", at)));
    }

    /** That the words were read and promise this. */
    static Ledger read(Signed letter, Found... found) {
        return Ledger.empty()
                .after(new LoopEvent.Read(
                        letter.letter(), letter.draft().sha256(), List.of(found), List.empty(), "s-green", NINE))
                .get();
    }

    static Signed signed(Draft draft) {
        return sign(SigningRules.authorAlone(), awaiting(draft), LEE, Manner.READ)
                .get();
    }
}
