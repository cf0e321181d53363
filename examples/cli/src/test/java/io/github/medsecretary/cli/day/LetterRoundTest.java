package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.diary.PracticeClock;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.letter.PatientWording;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.workflow.LetterCode;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clinicians answer, sign and speak with patients; the letters go as far as they can. */
class LetterRoundTest {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");
    private static final PatientWording WORDING = PatientWording.of(Dictionary.of(UkLexicons.layers()));
    private static final String BLANKS =
            "heading history the sodium was blank full stop the potassium was blank full stop";
    private static final String WELL =
            "heading history she is well full stop heading plan GP to please repeat the" + " blood count full stop";

    // Somebody whom the post reaches.
    private static LetterDesk desk() {
        return Desks.desk(Desks.PEOPLE.replace(
                "\"name\":\"Harbour Surgery\"",
                "\"name\":\"Harbour Surgery\",\"address\":[\"3 Park Road\",\"Exmouth\",\"EX8 2AA\"]"));
    }

    private static DraftedLetter drafted(String words) {
        return desk().draft(Desks.dictation(words)).get();
    }

    private static Answers answers(String json) {
        return Answers.of(
                InputFile.of(Answers.FILE, json.getBytes(StandardCharsets.UTF_8))
                        .get(),
                new PracticeClock(SiteZone.of(ZoneId.of("Europe/London"))));
    }

    private static LetterRound round(Answers answers) {
        return new LetterRound(desk(), WORDING, answers, NINE, Mailing.through(List.of(new Outbox(NINE))));
    }

    private static LetterRound.Reassembled reassembled(String words, String json) {
        return round(answers(json)).reassembled(List.of(drafted(words)));
    }

    private static Handled handled(String words, String json) {
        var round = round(answers(json));
        var letters = round.reassembled(List.of(drafted(words)));
        return round.handled(
                        letters,
                        DayPromises.in(letters.letters(), Option.none()).ledger())
                .head();
    }

    private static String answer(int question, String reply) {
        return "{\"letter\":\"01\",\"question\":" + question + "," + reply + ",\"by\":\"dr-lee\"}";
    }

    private static String given(String... answers) {
        return "{\"answers\":[" + String.join(",", answers) + "]}";
    }

    private static Seq<Integer> numbers(DraftedLetter letter) {
        return letter.draft().queries().map(OpenQuery::number);
    }

    private static String copy(Handled letter, String reader) {
        return new String(
                TextRenderer.usual()
                        .render(letter.letter()
                                .draft()
                                .selections()
                                .find(each -> each.disclosure().recipient().equals(reader))
                                .get()
                                .letter(letter.signature())
                                .orElseThrow()),
                StandardCharsets.UTF_8);
    }

    @Test
    void anAnswerStandsInTheLetterAndTheOtherQuestionKeepsItsNumber() {
        Handled letter = handled(BLANKS, given(answer(1, "\"write\":\"138\"")));
        assertEquals(List.of(2), numbers(letter.letter()));
        assertTrue(copy(letter, "general-practitioner").contains("The sodium was 138"));
        assertTrue(copy(letter, "general-practitioner").contains("(question 2)"));
        assertEquals(
                List.of("general-practitioner", "patient"),
                letter.changed().readers().map(each -> each.reader().recipient()));
        assertTrue(letter.changed().text().contains("138"));
        assertEquals(Handled.Standing.ASKED, letter.standing());
    }

    @Test
    void theLetterWaitsForWhatHasYetToBeWritten() {
        Handled letter = handled(BLANKS, given(answer(1, "\"tick\":1"), answer(2, "\"write\":\"4.1\"")));
        assertEquals(List.of(1), numbers(letter.letter()));
        assertEquals(Handled.Standing.ASKED, letter.standing());
        assertTrue(copy(letter, "general-practitioner").contains("The sodium was (question 1)"));
    }

    @Test
    void whatIsRightAsItStandsIsNotAskedAgain() {
        var letters = reassembled(BLANKS, given(answer(1, "\"tick\":2"), answer(2, "\"write\":\"4.1\"")));
        assertEquals(List.empty(), letters.failures());
        assertEquals(List.empty(), numbers(letters.letters().head()));
    }

    @Test
    void whatAnAnswerBringsUpIsAskedWithANumberOfItsOwn() {
        var letters = reassembled(BLANKS, given(answer(1, "\"write\":\"_____\""), answer(2, "\"write\":\"4.1\"")));
        assertEquals(List.of(3), numbers(letters.letters().head()));
    }

    @Test
    void allergiesThatNobodySpokeOfAreAnsweredInWordsOrWithATick() {
        var desk = desk();
        DraftedLetter letter = desk.draft(Desks.dictation("p2", "dr-lee", "general-practitioner", WELL))
                .get();
        assertEquals(List.of(1), numbers(letter));
        var none = round(answers(given(answer(1, "\"tick\":1")))).reassembled(List.of(letter));
        assertTrue(none.letters().head().draft().queries().isEmpty());
        var some = round(answers(given(answer(1, "\"write\":\"penicillin: rash\""))))
                .reassembled(List.of(letter))
                .letters()
                .head();
        assertTrue(some.draft()
                .content()
                .fragments()
                .exists(each -> each.body() instanceof Body.Allergies list
                        && list.items().equals(List.of("penicillin: rash"))));
    }

    @Test
    void aTickBesideTheAnswersTellsOfNoAllergies() {
        DraftedLetter letter = desk().draft(Desks.dictation("p2", "dr-lee", "general-practitioner", WELL))
                .get();
        var letters = round(answers(given(answer(1, "\"tick\":2")))).reassembled(List.of(letter));
        assertEquals(1, letters.failures().size());
        assertEquals(List.of(1), numbers(letters.letters().head()));
    }

    @Test
    void aHashOfAFewDigitsSignsNothing() {
        assertEquals(
                List.of("MALFORMED"),
                answers(signed("dr-lee", ",\"words\":\"0\""))
                        .failures()
                        .map(each -> each.problem().code().name()));
    }

    @Test
    void whatIsAnsweredWronglyIsToldWithoutItsWordsAndTheLetterStays() {
        for (String wrong : List.of(
                given(answer(7, "\"tick\":1")),
                given(answer(1, "\"tick\":9")),
                given(answer(1, "\"tick\":2"), answer(1, "\"tick\":2")))) {
            var letters = reassembled(BLANKS, wrong);
            assertEquals(1, letters.failures().size());
            assertEquals(List.of(1, 2), numbers(letters.letters().head()));
        }
        Seq<Failure> unread = answers(given(answer(1, "\"tick\":1,\"write\":\"zebra\""), "{\"letter\":\"01\"}"))
                .failures();
        assertTrue(unread.exists(each -> each.toString().contains("NO_REPLY")));
        assertFalse(unread.toString().contains("zebra"));
        assertEquals(
                List.of("UNKNOWN_LETTER", "UNKNOWN_CLINICIAN"),
                answers("{\"signatures\":[{\"letter\":\"x\",\"by\":\"y\",\"at\":\"2030-01-07T09:00\"}]}")
                        .strays(List.of("01"), desk().people())
                        .map(each -> each.problem().code().name()));
    }

    private static String signed(String by, String words) {
        return "{\"signatures\":[{\"letter\":\"01\",\"by\":\"" + by + "\",\"at\":\"2030-01-07T08:00\"" + words + "}]}";
    }

    @Test
    void aSignedLetterIsSentAndFiledAndThePatientReadsTheirOwnWords() {
        Handled letter = handled(WELL, signed("dr-lee", ""));
        assertTrue(letter.isFiled());
        assertEquals(2, letter.sent());
        assertTrue(copy(letter, "patient").contains("You are well"));
        assertTrue(copy(letter, "general-practitioner").contains("She is well"));
        assertFalse(copy(letter, "patient").contains("DRAFT"));
    }

    @Test
    void whatStaysInTheThirdPersonIsListedForWhoeverSigns() {
        Handled letter = handled(
                "heading history she is well full stop her sister says she is forgetful full stop",
                signed("dr-lee", ""));
        String listed = ToReword.of(letter.letter().open());
        assertTrue(listed.contains("Somebody else is spoken of here, or may be."), listed);
        assertTrue(listed.contains("- Her sister says she is forgetful."), listed);
        assertFalse(listed.contains("well"), listed);
    }

    @Test
    void whereNobodyGetsACopyNothingIsSaidToBeSent() {
        Handled letter = handled(WELL, signed("dr-lee", ""));
        assertEquals("filed, all sent", letter.words());
        assertEquals(
                "filed, nobody gets a copy",
                new Handled(letter.letter(), letter.changed(), letter.state(), letter.refused(), List.empty()).words());
    }

    @Test
    void whatWasSignedBeforeAnAnswerHoldsNoMore() {
        String before = reassembled(WELL, "{}").letters().head().draft().sha256();
        String words = ",\"words\":\"" + before.substring(0, 12) + "\"";
        assertTrue(handled(WELL, signed("dr-lee", words)).isFiled());
        String answered = BLANKS + " full stop";
        String stale = reassembled(answered, "{}").letters().head().draft().sha256();
        String both = "{\"answers\":[" + answer(1, "\"write\":\"138\"") + "," + answer(2, "\"write\":\"4.1\"")
                + "],\"signatures\":[{\"letter\":\"01\",\"by\":\"dr-lee\",\"at\":\"2030-01-07T08:00\",\"words\":\""
                + stale + "\"}]}";
        Handled letter = handled(answered, both);
        assertEquals(Optional.of(LetterCode.SIGNATURE_STALE), letter.refused());
        assertEquals(Handled.Standing.TO_SIGN, letter.standing());
    }

    @Test
    void nobodySignsForTheAuthor() {
        assertEquals(
                Optional.of(LetterCode.NOT_THE_AUTHOR),
                handled(WELL, signed("dr-kay", "")).refused());
    }

    @Test
    void whatUpsetsWaitsForAConversation() {
        String words = "heading history the biopsy shows a carcinoma full stop";
        Handled held = handled(words, signed("dr-lee", ""));
        assertEquals("signed, 1 of 2 sent (SPEAK_FIRST)", held.words());
        String spoken = signed("dr-lee", "")
                .replaceFirst(
                        "\\}$",
                        ",\"conversations\":[{\"letter\":\"01\",\"by\":\"dr-lee\",\"at\":\"2030-01-07T08:30\"}]}");
        assertTrue(handled(words, spoken).isFiled());
        for (String other : List.of(
                spoken.replace("\"dr-lee\",\"at\":\"2030-01-07T08:30\"", "\"dr-nobody\",\"at\":\"2030-01-07T08:30\""),
                spoken.replace("T08:30\"", "T08:30\",\"words\":\"00000000\""))) {
            assertEquals(held.words(), handled(words, other).words());
        }
    }

    @Test
    void aCopyThatWaitsForAConversationIsWrittenAsADraft() {
        Handled held = handled("heading history the biopsy shows a carcinoma full stop", signed("dr-lee", ""));
        assertEquals(Optional.empty(), held.signature("patient"));
        assertEquals(held.signature(), held.signature("general-practitioner"));
        assertTrue(held.signature().isPresent());
    }
}
