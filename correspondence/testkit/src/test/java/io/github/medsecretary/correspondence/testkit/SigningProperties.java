package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.core.testkit.Times;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.Destination;
import io.github.medsecretary.correspondence.workflow.Dispatched;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.LetterCode;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of what is signed: it is told by its hash, and sent as it was signed. */
class SigningProperties {

    private static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");

    private static final Seq<Recipient> READERS = List.of(
            Recipient.builder()
                    .id("gp")
                    .audience(Audience.GENERAL_PRACTITIONER)
                    .purpose(PurposeOfUse.TREAT)
                    .consent(true)
                    .build(),
            Recipient.builder()
                    .id("pt")
                    .audience(Audience.PATIENT)
                    .purpose(PurposeOfUse.PATRQT)
                    .build());

    /** What a careless or dishonest hand could do to the fragments of a letter. */
    private interface Change {
        Seq<Fragment> of(Seq<Fragment> fragments);
    }

    @Provide
    Arbitrary<LetterContent> contents() {
        return Letters.contents().filter(SigningProperties::isProven);
    }

    // A name alone proves nobody, and what isn't proven isn't signed.
    private static boolean isProven(LetterContent content) {
        return content.patient().birthDate().isPresent()
                || content.patient().nhsNumber().isPresent();
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> recipients() {
        return Letters.recipients();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Times.instants();
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 7);
        Arbitrary<Change> dropping = places.map(at -> all -> at < all.size() ? all.removeAt(at) : all);
        Arbitrary<Change> turning = Arbitraries.just(Seq::reverse);
        Arbitrary<Change> moving = Combinators.combine(places, Arbitraries.of(Heading.class), Disclosures.labelSets())
                .as((at, heading, labels) ->
                        all -> at < all.size() ? all.update(at, moved(all.get(at), heading, labels)) : all);
        Arbitrary<Change> adding = Arbitraries.just(all -> all.append(Fragment.builder()
                .id("added")
                .heading(Heading.HISTORY)
                .body(new Body.Narrative("Added."))
                .build()));
        return Arbitraries.oneOf(dropping, turning, moving, adding);
    }

    private static Fragment moved(Fragment fragment, Heading heading, Labels labels) {
        return Fragment.builder()
                .id(fragment.id())
                .heading(heading)
                .body(fragment.body())
                .labels(labels)
                .build();
    }

    private static LetterContent with(LetterContent content, Seq<Fragment> fragments) {
        return LetterContent.builder()
                .reference(content.reference())
                .dates(content.dates())
                .organisation(content.organisation())
                .patient(content.patient())
                .author(content.author())
                .fragments(fragments)
                .build();
    }

    private static Signed signed(LetterContent content, Iterable<Recipient> recipients) {
        return signed(content, recipients, NINE);
    }

    private static Signed signed(LetterContent content, Iterable<Recipient> recipients, Instant at) {
        return Draft.of(content, recipients, PolicySet.uk(), List.of())
                .sign(
                        StatedIdentity.ofRecord(content.patient()),
                        content.author().id(),
                        at)
                .get();
    }

    private static Either<Refusal, Dispatched> posted(Signed letter, String recipient) {
        return letter.intend(recipient, Destination.post(), TextRenderer.usual(), Stops.none())
                .flatMap(Mailing.through(List.of(new Tray(Channel.POST, NINE)))::send);
    }

    @Property
    void lettersShareAHashIfAndOnlyIfTheyAreEqual(
            @ForAll("contents") LetterContent content, @ForAll("changes") Change change) {
        LetterContent other = with(content, change.of(content.fragments()));
        assertEquals(
                content.equals(other),
                signed(content, List.of())
                        .sha256()
                        .equals(signed(other, List.of()).sha256()));
    }

    private static Seq<String> pages(LetterContent content) {
        return signed(content, READERS)
                .selections()
                .map(each -> each.letter()
                        .map(letter -> new String(HtmlRenderer.usual().render(letter), StandardCharsets.UTF_8))
                        .orElse(""));
    }

    @Property
    void lettersThatReadDifferentlyNeverShareAHash(
            @ForAll("contents") LetterContent one, @ForAll("contents") LetterContent other) {
        boolean alike = pages(one).equals(pages(other));
        assertTrue(alike
                || !signed(one, READERS).sha256().equals(signed(other, READERS).sha256()));
    }

    @Property
    void theMomentOfTheSignatureIsSignedToo(
            @ForAll("contents") LetterContent content, @ForAll("instants") Instant moment) {
        String then = signed(content, List.of(), moment).sha256();
        assertEquals(moment.equals(NINE), then.equals(signed(content, List.of()).sha256()));
    }

    @Property
    void whatIsDispatchedIsWhatWasSelectedUnderTheSignature(
            @ForAll("contents") LetterContent content, @ForAll("recipients") java.util.List<Recipient> recipients) {
        Signed signed = signed(content, recipients);
        for (Recipient reader : recipients) {
            Optional<AudienceLetter> letter =
                    Selection.of(content, reader, recipients, PolicySet.uk()).letter(Optional.of(signed.signature()));
            var sent = posted(signed, reader.id());
            sent.peek(copy ->
                    assertEquals(new Dispatched(reader.id(), letter.orElseThrow(), signed.sha256(), NINE), copy));
            sent.peekLeft(refusal ->
                    assertEquals(letter.isEmpty() ? LetterCode.NOT_MADE : LetterCode.NOT_FOR_POST, refusal.code()));
            assertEquals(
                    letter.flatMap(AudienceLetter::address)
                            .filter(address -> address.forPost().isRight())
                            .isPresent(),
                    sent.isRight());
        }
    }

    @Property
    void nobodyButTheAuthorSigns(@ForAll("contents") LetterContent content, @ForAll String somebody) {
        var refused = Draft.of(content, List.of(), PolicySet.uk(), List.of())
                .sign(StatedIdentity.ofRecord(content.patient()), somebody, NINE);
        assertEquals(somebody.equals(content.author().id()), refused.isRight());
        assertTrue(refused.isRight() || refused.getLeft().code() == LetterCode.NOT_THE_AUTHOR);
    }

    @Property
    void noStepPrintsAWordOfTheLetter(
            @ForAll("contents") LetterContent content, @ForAll("recipients") java.util.List<Recipient> recipients) {
        Signed signed = signed(content, recipients);
        String printed = Draft.of(content, recipients, PolicySet.uk(), List.of()) + " " + signed + " "
                + signed.selections()
                + List.ofAll(recipients).map(each -> posted(signed, each.id()));
        for (Fragment each : content.fragments()) {
            assertFalse(printed.contains(Letters.token(each.id())));
        }
    }
}
