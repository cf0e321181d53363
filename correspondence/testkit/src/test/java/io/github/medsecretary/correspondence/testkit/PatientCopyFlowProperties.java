package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.patient.CopyProof;
import io.github.medsecretary.correspondence.patient.Item;
import io.github.medsecretary.correspondence.patient.KindWording;
import io.github.medsecretary.correspondence.patient.PatientCopy;
import io.github.medsecretary.correspondence.patient.PlainWords;
import io.github.medsecretary.correspondence.patient.SecondPerson;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.Destination;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** The laws of the patient's copy on a letter's way. */
class PatientCopyFlowProperties {

    private static final Recipient GP = Recipient.builder()
            .id("gp")
            .audience(Audience.GENERAL_PRACTITIONER)
            .purpose(PurposeOfUse.TREAT)
            .build();
    private static final Recipient PATIENT = Recipient.builder()
            .id("pt")
            .audience(Audience.PATIENT)
            .purpose(PurposeOfUse.PATRQT)
            .build();
    private static final PlainWords WORDS = PlainWords.of(List.of(KindWording.english()));
    private static final Seq<Renderer> FORMS = List.of(TextRenderer.usual(), HtmlRenderer.usual());

    @Provide
    Arbitrary<LetterContent> acting() {
        return ActingLetters.contents();
    }

    @Provide
    Arbitrary<LetterContent> tokens() {
        return Letters.contents();
    }

    private static Draft draft(LetterContent content) {
        return Draft.of(heard(content), List.of(GP, PATIENT), PolicySet.uk(), List.empty());
    }

    // What couldn't be heard would be asked about first.
    private static LetterContent heard(LetterContent content) {
        return content.saying(content.fragments()
                .reject(each -> each.body()
                        .absence()
                        .filter(why -> why == Absence.INAUDIBLE)
                        .isPresent())
                .map(each -> Fragment.builder()
                        .id(each.id())
                        .heading(each.heading())
                        .body(each.body())
                        .labels(each.labels())
                        .subject(each.subject())
                        .build()));
    }

    private static Draft plain(Draft draft) {
        PatientCopy begun = draft.begunForPatient().orElseThrow();
        PatientCopy spoken =
                SecondPerson.of(draft.content().patient()).applyTo(begun).copy();
        return draft.withPatientCopy(
                WORDS.applyTo(spoken, DocumentContext.unknown()).copy());
    }

    private static Either<Refusal, Signed> signed(Draft draft) {
        return draft.sign(
                StatedIdentity.ofRecord(draft.content().patient()),
                draft.content().author().id(),
                LetterWalk.NINE);
    }

    private static Either<Refusal, DispatchIntent> intended(Signed letter, Renderer form) {
        return letter.spoken("n", LetterWalk.NINE)
                .intend("pt", Destination.at(Channel.PORTAL, "P"), form, Stops.none());
    }

    private static Seq<String> blocking(Draft draft) {
        return signed(draft)
                .fold(Refusal::findings, letter -> List.<Finding>empty())
                .map(each -> each.rule().label());
    }

    private static void nothingIsMissing(LetterContent content) {
        Draft draft = plain(draft(content));
        assertFalse(blocking(draft).exists(each -> each.startsWith("patient-copy")));
        Disclosure shown = draft.selections().last().disclosure();
        CopyProof proof = CopyProof.ofAll(draft.patientCopy().orElseThrow(), shown);
        assertEquals(List.empty(), proof.missing());
        String sent = signed(draft)
                .flatMap(letter -> intended(letter, TextRenderer.usual()))
                .fold(none -> "", intent -> new String(intent.bytes(), StandardCharsets.UTF_8));
        if (!sent.isEmpty()) {
            String words = folded(sent);
            proof.told()
                    .flatMap(each -> keyOf(draft.content(), each))
                    .forEach(key -> assertTrue(words.contains(folded(key)), "something is not on the page"));
        }
        Statistics.label("letters").collect(sent.isEmpty() ? "not sent" : "sent");
    }

    // By what an entry is known on the page, whatever the wording of the rest.
    private static Seq<String> keyOf(LetterContent content, Item item) {
        Body body = content.fragments()
                .find(each -> each.id().equals(item.fragment()))
                .get()
                .body();
        if (body instanceof Body.Actions list) {
            return List.of(list.items().get(item.index()).text());
        }
        if (body instanceof Body.Medicines list) {
            return List.of(list.items().get(item.index()).name());
        }
        return body instanceof Body.Allergies list ? List.of(list.items().get(item.index())) : List.empty();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noActionAllergyOrChangeIsMissingFromWhatIsSent(@ForAll("acting") LetterContent content) {
        nothingIsMissing(content);
    }

    @Tag("deep")
    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void noActionAllergyOrChangeIsMissingFromTenThousandLetters(@ForAll("acting") LetterContent content) {
        nothingIsMissing(content);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatAHandLosesIsNeverSigned(@ForAll("acting") LetterContent content, @ForAll int which) {
        Draft draft = plain(draft(content));
        PatientCopy copy = draft.patientCopy().orElseThrow();
        Seq<Item> items = copy.items();
        Assume.that(!items.isEmpty());
        Item lost = items.get(Math.floorMod(which, items.size()));
        Draft typed = draft.withPatientCopy(copy.typed(lost.fragment(), new Body.Narrative("All is well.")));
        boolean made = typed.selections().last().letter().isPresent();
        assertEquals(made, blocking(typed).contains("patient-copy-incomplete"), "lost, and nobody has said why");
        assertTrue(!made || signed(typed).isLeft());
    }

    @Tag("deep")
    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWithheldFromThePatientIsInNoneOfTenThousandCopies(@ForAll("tokens") LetterContent content) {
        whatIsWithheldFromThePatientIsInNoFormOfTheirCopy(content);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWithheldFromThePatientIsInNoFormOfTheirCopy(@ForAll("tokens") LetterContent content) {
        Draft draft = plain(draft(content));
        Disclosure shown = draft(content).selections().last().disclosure();
        Seq<String> kept = draft.content()
                .fragments()
                .map(Fragment::id)
                .reject(each -> shown.included().contains(each));
        for (Signed letter : signed(draft)) {
            for (Renderer form : FORMS) {
                for (DispatchIntent intent : intended(letter, form)) {
                    String page = new String(intent.bytes(), StandardCharsets.UTF_8) + intent.fileName();
                    kept.forEach(each -> assertFalse(page.contains(Letters.token(each))));
                    assertTrue(letter.verify("pt", form, intent.bytes()));
                }
            }
        }
        Statistics.label("letters")
                .collect(kept.isEmpty() ? "all shown" : "something withheld")
                .coverage(seen -> seen.check("something withheld").percentage(share -> share > 10.0));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nobodyElsesCopyIsTouchedByThePatients(@ForAll("acting") LetterContent content) {
        Draft bare = draft(content);
        Draft draft = plain(bare);
        assertEquals(
                bare.selections().head().letter(), draft.selections().head().letter());
        Disclosure shown = draft.selections().last().disclosure();
        bare.selections()
                .last()
                .disclosure()
                .withheld()
                .forEach(each -> assertTrue(shown.withheld().contains(each), "what is withheld is still told"));
        // Who gets no letter gets none in other words either.
        assertEquals(
                bare.selections().last().letter().flatMap(any -> alone(draft)),
                draft.selections().last().letter());
    }

    private static Optional<AudienceLetter> alone(Draft draft) {
        LetterContent words = draft.patientCopy().orElseThrow().content();
        return Selection.of(words, PATIENT, List.of(GP, PATIENT), PolicySet.uk())
                .letter();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCopyIsSignedWithTheVersionThatItWasMadeOfAndWithNoOther(
            @ForAll("acting") LetterContent one, @ForAll("acting") LetterContent other) {
        Draft draft = plain(draft(one));
        Draft answered = draft.answered(heard(other));
        assertEquals(!heard(one).equals(heard(other)), blocking(answered).contains("patient-copy-stale"));
        assertFalse(blocking(plain(answered)).contains("patient-copy-stale"));
        assertEquals(Optional.of(draft.patientCopy().orElseThrow()), answered.patientCopy());
    }
}
