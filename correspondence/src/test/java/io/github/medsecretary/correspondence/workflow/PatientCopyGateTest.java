package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Authority;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.Languages;
import io.github.medsecretary.correspondence.patient.Item;
import io.github.medsecretary.correspondence.patient.PatientCopy;
import io.github.medsecretary.correspondence.patient.Reason;
import io.github.medsecretary.correspondence.patient.SecondPerson;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Manner;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The patient's copy goes a letter's way: proven, signed, spoken of, sent, filed and put right. */
class PatientCopyGateTest {

    private static final Item SAMPLE = new Item("f4", 0, Item.Kind.ACTION);
    private static final Item COUNT = new Item("f4", 1, Item.Kind.ACTION);

    private static Draft plain(Draft draft) {
        return draft.withPatientCopy(
                SecondPerson.of(Sample.patient()).applyTo(begun(draft)).copy());
    }

    private static PatientCopy begun(Draft draft) {
        return draft.begunForPatient().orElseThrow();
    }

    private static Draft said(String... words) {
        Seq<Fragment> all = List.of(words).zipWithIndex((each, index) -> Sample.text("s" + index, each));
        return Desk.draft(Sample.content(all), Sample.gp(), Sample.pt());
    }

    private static String sentTo(Signed letter, String recipient) {
        return new String(
                letter.intend(recipient, Destination.post(), TextRenderer.usual(), Stops.none())
                        .get()
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    @Test
    void thePatientIsSentTheirWordsAndTheClinicianTheClinicians() {
        Signed letter = Desk.signed(plain(said("Mrs Field tells me that the patient is better.")));
        assertTrue(sentTo(letter, "gp").contains("Mrs Field tells me that the patient is better."));
        assertTrue(sentTo(letter, "pt").contains("You tell me that you are better."));
        assertTrue(
                letter.verify("pt", TextRenderer.usual(), sentTo(letter, "pt").getBytes(StandardCharsets.UTF_8)));
        assertFalse(
                letter.verify("pt", TextRenderer.usual(), sentTo(letter, "gp").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsSignedIsThePatientsCopyToo() {
        Draft draft = said("Mrs Field tells me that the patient is better.");
        Signed letter = Desk.signed(plain(draft));
        assertNotEquals(draft.sha256(), plain(draft).sha256());
        assertTrue(letter.verify(plain(draft)));
        assertFalse(letter.verify(draft));
        assertFalse(letter.verify(draft.withPatientCopy(begun(draft))));
        assertFalse(letter.verify(
                plain(draft).withPatientCopy(begun(draft).typed("s0", new Body.Narrative("You are better.")))));
    }

    @Test
    void whatIsTypedByHandIsMissingUntilSomebodyHasReadIt() {
        Draft draft = Desk.sample();
        PatientCopy typed = begun(draft).typed("f4", new Body.Narrative("Bring the sample; we repeat the count."));
        Incomplete asking = Desk.begun(draft.withPatientCopy(typed))
                .complete(Desk.field(), "s-green", Desk.NINE)
                .getLeft();
        assertEquals(
                LetterCode.PATIENT_COPY_INCOMPLETE,
                draft.withPatientCopy(typed)
                        .sign(Desk.field(), "dr-lee", Desk.NINE)
                        .getLeft()
                        .code());
        assertEquals(
                List.of(Reference.of("Fragment", "f4"), Reference.of("Fragment", "f4")),
                asking.findings().flatMap(each -> each.about()));
        assertFalse((asking.findings() + "" + typed).contains("sample"));
        var read = new Reason.Retold("dr-lee");
        PatientCopy half = typed.retelling(SAMPLE, read);
        assertTrue(draft.withPatientCopy(half)
                .sign(Desk.field(), "dr-lee", Desk.NINE)
                .isLeft());
        assertTrue(draft.withPatientCopy(half.retelling(COUNT, read))
                .sign(Desk.field(), "dr-lee", Desk.NINE)
                .isRight());
        assertTrue(draft.withPatientCopy(half.retelling(COUNT, read).typed("f4", new Body.Narrative("Come.")))
                .sign(Desk.field(), "dr-lee", Desk.NINE)
                .isLeft());
    }

    @Test
    void nobodyReadsOrTypesOverWhatIsNotThere() {
        PatientCopy copy = begun(Desk.sample());
        assertThrows(IllegalArgumentException.class, () -> copy.typed("nowhere", new Body.Narrative("Words.")));
        assertThrows(IllegalArgumentException.class, () -> copy.retelling(SAMPLE, new Reason.Retold("dr-lee")));
        assertThrows(IllegalArgumentException.class, () -> new Reason.Retold(" "));
        Draft toGp = Desk.draft(Sample.content(Sample.fragments()), Sample.gp());
        assertTrue(toGp.begunForPatient().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> toGp.withPatientCopy(copy));
    }

    @Test
    void aCopyOfOtherWordsIsNotSigned() {
        Draft draft = plain(Desk.sample());
        LetterContent other = Sample.content(Sample.fragments().append(Sample.text("more", "She sleeps well.")));
        Draft answered = draft.answered(other);
        Refusal refusal = answered.sign(Desk.field(), "dr-lee", Desk.NINE).getLeft();
        assertEquals(LetterCode.PATIENT_COPY_STALE, refusal.code());
        assertTrue(plain(answered).sign(Desk.field(), "dr-lee", Desk.NINE).isRight());
    }

    @Test
    void aCopyOfMoreThanThePatientMayReadIsNotSigned() {
        Draft open = said("She is well.", "Her sister is ill.");
        Draft closed = Desk.draft(
                Sample.content(List.of(
                        Sample.text("s0", "She is well."), Sample.text("s1", "Her sister is ill.", Label.THIRD_PARTY))),
                Sample.gp(),
                Sample.pt());
        assertEquals(
                LetterCode.PATIENT_COPY_STALE,
                closed.withPatientCopy(begun(open))
                        .sign(Desk.field(), "dr-lee", Desk.NINE)
                        .getLeft()
                        .code());
        assertFalse(sentTo(Desk.signed(plain(closed)), "pt").contains("sister"));
    }

    @Test
    void whatUpsetsIsHeldUntilSomebodyHasSpokenWithThePatient() {
        Signed letter = Desk.signed(plain(said("The biopsy shows a carcinoma.")));
        assertTrue(letter.awaitsConversation());
        assertEquals(
                LetterCode.SPEAK_FIRST,
                Desk.posted(letter, "pt", Desk.TEN).getLeft().code());
        assertTrue(Desk.posted(letter, "gp", Desk.TEN).isRight());
        Signed spoken = letter.spoken("n-hill", Desk.TEN);
        assertEquals(letter.sha256(), spoken.sha256());
        assertFalse(spoken.awaitsConversation());
        assertTrue(Desk.posted(spoken, "pt", Desk.TEN).isRight());
        assertTrue(spoken.trail().toString().contains("speak n-hill"));
        assertFalse(letter.trail().toString().contains("speak"));
    }

    @Test
    void whoStandsInThePatientsPlaceIsSpokenWithFirstToo() {
        Recipient proxy = Sample.recipient("px", Audience.PROXY, PurposeOfUse.PWATRNY)
                .name("Tom Field")
                .address(Sample.address("1 Quay Street", "Exmouth", "EX8 1AA"))
                .authority(Authority.POWER_OF_ATTORNEY)
                .build();
        Signed letter = Desk.signed(Desk.draft(
                Sample.content(List.of(Sample.text("s0", "The biopsy shows a carcinoma."))), Sample.gp(), proxy));
        assertEquals(
                LetterCode.SPEAK_FIRST,
                Desk.posted(letter, "px", Desk.TEN).getLeft().code());
        assertTrue(Desk.posted(letter, "gp", Desk.TEN).isRight());
        assertTrue(
                Desk.posted(letter.spoken("n-hill", Desk.TEN), "px", Desk.TEN).isRight());
    }

    @Test
    void whatUpsetsInTheSecondLanguageIsHeldToo() {
        Signed letter = Desk.signed(Desk.draft(inTwoLanguages("The biopsy shows a carcinoma."), Sample.pt()));
        assertTrue(letter.awaitsConversation());
        assertFalse(Desk.signed(Desk.draft(inTwoLanguages("She is well."), Sample.pt()))
                .awaitsConversation());
    }

    @Test
    void aLetterInTwoLanguagesHasNoCopyInOtherWords() {
        LetterContent content = inTwoLanguages("She is well.");
        Draft draft = Desk.draft(content, Sample.pt());
        PatientCopy copy = PatientCopy.of(content, draft.selections().head().disclosure());
        assertThrows(IllegalArgumentException.class, () -> draft.withPatientCopy(copy));
    }

    @Test
    void aNoteThatTheOtherLanguageHasNoTextForIsNotSigned() {
        var mandate = new Mandate(
                "dr-lee",
                "s-green",
                Manner.NOT_READ,
                Interval.of(Desk.NINE, Desk.TEN).get());
        SigningRules rules = SigningRules.authorAlone().allowing(List.of(mandate));
        Refusal refusal = Desk.sign(
                        rules,
                        Desk.awaiting(Desk.draft(inTwoLanguages("She is well."), Sample.pt())),
                        Desk.GREEN,
                        Manner.NOT_READ)
                .getLeft();
        assertEquals(LetterCode.NOTE_UNTRANSLATED, refusal.code());
        assertEquals(
                List.of("cy: signature.not-read"),
                refusal.findings().map(each -> each.about().head().id()));
        assertTrue(Desk.sign(rules, Desk.awaiting(said("She is well.")), Desk.GREEN, Manner.NOT_READ)
                .isRight());
    }

    private static LetterContent inTwoLanguages(String english) {
        Locale welsh = Locale.forLanguageTag("cy");
        Fragment said = Sample.text("s0", "Geiriau.");
        LetterContent like = Sample.content(List.of(said));
        return LetterContent.builder()
                .reference(like.reference())
                .dates(like.dates())
                .organisation(like.organisation())
                .patient(like.patient())
                .author(like.author())
                .language(Languages.builtIn().withUnreviewed(welsh).find(welsh).get())
                .second(Language.english())
                .fragments(List.of(Fragment.builder()
                        .id(said.id())
                        .heading(said.heading())
                        .body(said.body())
                        .otherwise(new Body.Narrative(english))
                        .build()))
                .build();
    }

    @Test
    void whatWasSpokenOfBeforeANewVersionIsToBeSpokenOfAgain() {
        Signed spoken = Desk.signed(said("The biopsy shows a carcinoma.")).spoken("n-hill", Desk.TEN);
        Signed next = Desk.sign(
                        SigningRules.authorAlone(),
                        spoken.amend("s-green", Desk.TEN)
                                .complete(Desk.field(), "s-green", Desk.TEN)
                                .get(),
                        Desk.LEE,
                        Manner.READ)
                .get();
        assertTrue(next.awaitsConversation());
        assertEquals(
                LetterCode.SPEAK_FIRST,
                Desk.posted(next, "pt", Desk.TEN).getLeft().code());
    }

    @Test
    void whatTheLetterSaysWasTalkedAboutIsNotHeldAndWhoeverSignsIsTold() {
        assertFalse(Desk.signed(said("We discussed the carcinoma today.")).awaitsConversation());
        AwaitingSignature waiting = Desk.awaiting(said("The biopsy shows a carcinoma."));
        assertEquals(
                List.of("speak-first"),
                waiting.notes().map(each -> each.rule().label()).toList());
    }

    @Test
    void aLetterIsFiledOnlyWhenThePatientsCopyIsSentToo() {
        Signed letter = Desk.signed(plain(said("The biopsy shows a carcinoma.")));
        var read = Desk.read(letter);
        Seq<Dispatched> toGp = List.of(Desk.posted(letter, "gp", Desk.TEN).get());
        assertEquals(
                LetterCode.NOT_ALL_DISPATCHED,
                letter.file(toGp, read, "s-green", Desk.TEN).getLeft().code());
        Signed spoken = letter.spoken("n-hill", Desk.TEN);
        assertTrue(spoken.file(toGp.append(Desk.posted(spoken, "pt", Desk.TEN).get()), read, "s-green", Desk.TEN)
                .isRight());
    }

    @Test
    void anotherWordingForThePatientAloneIsSentToThePatientAlone() {
        Signed letter = Desk.signed(plain(said("Mrs Field tells me that the patient is better.")));
        Seq<Dispatched> sent = List.of("gp", "pt")
                .map(each -> Desk.posted(letter, each, Desk.TEN).get());
        Draft begun = letter.amend("s-green", Desk.TEN).draft();
        Draft kinder = begun.withPatientCopy(begun(begun).typed("s0", new Body.Narrative("You are better.")));
        assertEquals(List.of(new Redispatch("pt", Redispatch.Why.CHANGED)), Redispatch.between(begun, kinder));
        assertEquals(
                List.of(new Redispatch("pt", Redispatch.Why.CHANGED)), Redispatch.since(sent, Desk.signed(kinder)));
    }
}
