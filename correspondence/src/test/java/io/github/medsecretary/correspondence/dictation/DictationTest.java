package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.Medicine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictationTest {

    private static final HeadingLabels LABELS = HeadingLabels.titles().with("Impression", Heading.CLINICAL_SUMMARY);

    private static String typed(String spoken) {
        return new Typing(LABELS)
                .type(ClinicalText.of(spoken).get())
                .get()
                .text()
                .value();
    }

    private static Seq<Fragment> fragments(String spoken) {
        return transcript(spoken).fragments();
    }

    private static Transcript transcript(String spoken) {
        return Transcript.of(ClinicalText.of(typed(spoken)).get(), LABELS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "she is well full stop he is not full stop | She is well. He is not.",
                "one comma two semicolon three question mark | One, two; three?",
                "x open bracket see above close bracket full stop | X (see above).",
                "follow hyphen up in May full stop | Follow-up in May.",
                "the colon was normal full stop | The colon was normal.",
                "Already typed. second sentence | Already typed. Second sentence",
                "full stop full stop | .",
                "well FULL STOP ill | Well. Ill",
                "comma full of pain | , full of pain",
                "ŷ comma é | Ŷ, é"
            })
    void spokenPunctuationIsTyped(String spoken, String typed) {
        assertEquals(typed, typed(spoken));
    }

    @Test
    void linesAndParagraphsAreTyped() {
        assertEquals("One\nTwo\n\nThree", typed("one new line two new paragraph three"));
        assertEquals("One\n\nTwo", typed("one\n\n\ntwo"));
        assertEquals("One two", typed("one\ntwo"));
        assertEquals("", typed(" \n "));
    }

    @Test
    void headingsStandOnLinesOfTheirOwn() {
        assertEquals(
                "Diagnoses:\nCrohn's disease.", typed("heading diagnoses colon new line crohn's disease full stop"));
        assertEquals(
                "Well.\n\nPlan and requested actions:\nRest.",
                typed("well full stop heading plan and requested actions full stop rest full stop"));
        assertEquals("Impression:\nFine.", typed("heading impression fine full stop"));
        assertEquals("Heading home she fell", typed("heading home she fell"));
        assertEquals("He was heading", typed("he was heading"));
    }

    @Test
    void passagesBelongToTheirHeadings() {
        Transcript transcript = transcript(
                "thank you full stop heading history he fell full stop heading diagnoses fracture full stop");
        assertEquals(
                List.of(Heading.CLINICAL_SUMMARY, Heading.HISTORY, Heading.DIAGNOSES),
                transcript.passages().map(Passage::heading));
        assertEquals(
                List.of("Thank you.", "He fell.", "Fracture."),
                transcript.passages().map(each -> transcript.text().quote(each.span())));
        assertEquals(List.of("f1", "f2", "f3"), transcript.fragments().map(Fragment::id));
        int fell = transcript.text().value().indexOf("fell");
        assertEquals(Optional.of("f2"), transcript.fragmentAt(Span.of(fell, fell + 4)));
        assertEquals(Optional.empty(), transcript.fragmentAt(Span.of(0, fell)));
        assertFalse(transcript.toString().contains("fell"));
    }

    @Test
    void whatAThirdPartySaidIsAFragmentOfItsOwn() {
        Seq<Fragment> marked = fragments("heading social context she lives alone full stop begin third party "
                + "he drinks full stop end third party she drives full stop");
        assertEquals(List.of(Labels.none(), Labels.of(Label.THIRD_PARTY), Labels.none()), marked.map(Fragment::labels));
        assertTrue(marked.forAll(each -> each.heading() == Heading.SOCIAL_CONTEXT));
        assertEquals(new Body.Narrative("He drinks."), marked.get(1).body());
    }

    @Test
    void aSentenceThatSaysItIsInConfidenceIsKeptApart() {
        Seq<Fragment> found = fragments(
                "heading social context she lives alone full stop her sister told us in confidence that she drinks full stop she drives full stop");
        assertEquals(
                List.of(
                        new Body.Narrative("She lives alone."),
                        new Body.Narrative("Her sister told us in confidence that she drinks."),
                        new Body.Narrative("She drives.")),
                found.map(Fragment::body));
        assertEquals(Labels.of(Label.THIRD_PARTY), found.get(1).labels());
        assertEquals(Labels.none(), found.get(2).labels());
    }

    @Test
    void anUnclosedMarkHoldsToTheEndOfItsHeading() {
        Seq<Fragment> found = fragments(
                "heading social context begin third party he drinks full stop heading history well full stop");
        assertEquals(List.of(Labels.of(Label.THIRD_PARTY), Labels.none()), found.map(Fragment::labels));
    }

    @Test
    void listsAreMadeOfSentences() {
        Body diagnoses = fragments("heading diagnoses asthma full stop hay fever full stop")
                .head()
                .body();
        assertEquals(new Body.Diagnoses(List.of("Asthma", "Hay fever")), diagnoses);
        Body results = fragments("heading investigation results crp 4 full stop")
                .head()
                .body();
        assertEquals(new Body.Results(List.of("Crp 4")), results);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no known allergies", "no known drug allergies", "none known", "nil known"})
    void noAllergiesAreKnownToBeNone(String spoken) {
        assertEquals(
                new Body.Absent("allergies", Absence.KNOWN_NONE),
                fragments("heading allergies and adverse reactions " + spoken + " full stop")
                        .head()
                        .body());
    }

    @Test
    void allergiesAreListed() {
        assertEquals(
                new Body.Allergies(List.of("Aspirin, which gives a rash")),
                fragments("heading allergies and adverse reactions aspirin comma which gives a rash full stop")
                        .head()
                        .body());
    }

    private static Medicine medicine(String spoken) {
        Body body = fragments("heading medications and medical devices " + spoken + " full stop")
                .head()
                .body();
        return ((Body.Medicines) body).items().head();
    }

    @Test
    void aMedicineIsReadFromItsSentence() {
        Medicine mesalazine = medicine("mesalazine 1.2 g orally twice a day increased because of the flare");
        assertEquals("Mesalazine", mesalazine.name());
        assertEquals(Optional.of("1.2 g"), mesalazine.dose());
        assertEquals(Optional.of("orally"), mesalazine.route());
        assertEquals(Optional.of("twice a day"), mesalazine.frequency());
        assertEquals(Optional.of("increased"), mesalazine.change());
        assertEquals(Optional.of("the flare"), mesalazine.reason());
        assertEquals("Mesalazine 1.2 g orally twice a day (increased: the flare)", mesalazine.line());
        assertEquals(
                "Salbutamol 2 puffs inhaled when required (unchanged)",
                medicine("salbutamol 2 puffs inhaled when required unchanged").line());
        assertEquals(
                "Insulin glargine 18U every night",
                medicine("insulin glargine 18U every night").line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She takes paracetamol now and then",
                "We talked about aspirin 75 mg which he refuses",
                "5 mg of something"
            })
    void nothingIsLostOfAnotherSentence(String sentence) {
        assertEquals(sentence, medicine(sentence).line());
    }

    private static Action action(String spoken) {
        Body body =
                fragments("heading plan and requested actions " + spoken).head().body();
        return ((Body.Actions) body).items().head();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "please repeat the bloods full stop | GP | Please repeat the bloods.",
                "GP to please check her pulse full stop | GP | GP to please check her pulse.",
                "for the GP to repeat the bloods full stop | GP | Repeat the bloods.",
                "the patient should rest full stop | PATIENT | The patient should rest.",
                "she will ring us full stop | PATIENT | She will ring us.",
                "patient to stop smoking full stop | PATIENT | Patient to stop smoking.",
                "we will see her in May full stop | HOSPITAL | We will see her in May.",
                "i have requested a scan full stop | HOSPITAL | I have requested a scan.",
                "physiotherapy at home full stop | OTHER | Physiotherapy at home."
            })
    void whoIsToActIsReadFromTheSentence(String spoken, Action.Owner owner, String text) {
        assertEquals(new Action(owner, text, Optional.empty()), action(spoken));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "please repeat it by the 1st of February 2030 full stop | 2030-02-01",
                "please repeat it by 18 January 2030 full stop | 2030-01-18",
                "please repeat it by the 3rd Dec 2030 full stop | 2030-12-03"
            })
    void untilWhenIsReadToo(String spoken, LocalDate due) {
        assertEquals(new Action(Action.Owner.GP, "Please repeat it.", Optional.of(due)), action(spoken));
    }

    @Test
    void aDayThatIsNotIsLeftInItsWords() {
        assertEquals(
                Optional.empty(),
                action("please repeat it by 31 February 2030 full stop").due());
        assertTrue(
                action("please repeat it by 31 February 2030 full stop").text().contains("31 February"));
    }

    @Test
    void titlesEndNoSentence() {
        Body body = fragments("heading diagnoses seen by Dr. Lee full stop well full stop")
                .head()
                .body();
        assertEquals(new Body.Diagnoses(List.of("Seen by Dr. Lee", "Well")), body);
    }

    @Test
    void itemsOfAListAreTheirWordsAlone() {
        Seq<Fragment> fragments = fragments("heading diagnoses number one asthma number two gout full stop"
                + " heading plan and requested actions bullet point GP to please repeat the blood count full stop"
                + " bullet point we will see her in may full stop");
        assertEquals(
                new Body.Diagnoses(List.of("Asthma", "Gout")), fragments.get(0).body());
        Body.Actions actions = (Body.Actions) fragments.get(1).body();
        assertEquals(Action.Owner.GP, actions.items().get(0).owner());
        assertEquals(2, actions.items().size());
    }

    @Test
    void whoIsToHaveACopyIsTheDistributionList() {
        Seq<Fragment> fragments = fragments(
                "heading plan and requested actions rest full stop cc mr smith full stop copy to the patient");
        assertEquals(
                List.of(Heading.PLAN_AND_REQUESTED_ACTIONS, Heading.DISTRIBUTION_LIST, Heading.DISTRIBUTION_LIST),
                fragments.map(Fragment::heading));
        assertEquals(new Body.Narrative("mr smith"), fragments.get(1).body());
    }
}
