package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.correspondence.content.Action;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionSentenceTest {

    private static Action.Owner owner(String sentence) {
        Action action = ActionSentence.read(sentence);
        assertEquals(sentence, action.text(), "the words are kept");
        assertEquals(Optional.empty(), action.due());
        return action.owner();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GP to repeat the bloods.",
                "The GP to repeat the bloods.",
                "GP please repeat the bloods.",
                "Please repeat the bloods.",
                "I would be grateful for her bloods.",
                "Could you repeat the bloods?",
                "Can you repeat the bloods?",
                "Would you repeat the bloods?",
                "Grateful if you would repeat the bloods.",
                "For the GP's attention.",
                "By the GP within a week."
            })
    void theGeneralPractitionerIsAsked(String sentence) {
        assertEquals(Action.Owner.GP, owner(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient to rest.",
                "The patient should rest.",
                "She will rest.",
                "She is to rest.",
                "She should rest.",
                "He will rest.",
                "He is to rest.",
                "He should rest.",
                "They will rest.",
                "They are to rest.",
                "They should rest.",
                "Mr Field rests.",
                "Mrs Field rests.",
                "Ms Field rests.",
                "Miss Field rests.",
                "For the patient a leaflet."
            })
    void thePatientIsAsked(String sentence) {
        assertEquals(Action.Owner.PATIENT, owner(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clinic to ring her.",
                "We will ring her.",
                "We have rung her.",
                "We are ringing her.",
                "We shall ring her.",
                "I will ring her.",
                "I have rung her.",
                "I shall ring her.",
                "I am ringing her.",
                "Review in six weeks.",
                "Follow up in May.",
                "Follow-up in May.",
                "By the clinic we mean ours.",
                "For hospital transport a form."
            })
    void theClinicAsksItself(String sentence) {
        assertEquals(Action.Owner.HOSPITAL, owner(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Physiotherapy at home.",
                "Pleased to see her.",
                "Missing bloods.",
                "She willingly rests.",
                "For the gpx trial.",
                "Reviewed in May.",
                "See the GP to come."
            })
    void anybodyElseIsAsked(String sentence) {
        assertEquals(Action.Owner.OTHER, owner(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For the GP to repeat the bloods. | GP | Repeat the bloods.",
                "For GP to repeat the bloods. | GP | Repeat the bloods.",
                "Action for GP: repeat the bloods. | GP | Repeat the bloods.",
                "Action by the GP, please repeat the bloods. | GP | Repeat the bloods.",
                "For patient to rest. | PATIENT | Rest.",
                "Action for the patient: to rest. | PATIENT | Rest.",
                "For the clinic please ring her. | HOSPITAL | Ring her.",
                "For the hospital, ring her. | HOSPITAL | Ring her.",
                "By the clinic to ring her. | HOSPITAL | Ring her."
            })
    void whoIsNamedAsTheOwnerIsNotSaidTwice(String sentence, Action.Owner owner, String text) {
        assertEquals(new Action(owner, text, Optional.empty()), ActionSentence.read(sentence));
    }

    @Test
    void everyMonthIsReadInFullAndByThreeLetters() {
        for (Month month : Month.values()) {
            for (String name : java.util.List.of(
                    month.getDisplayName(TextStyle.FULL, Locale.ROOT),
                    month.name().substring(0, 3))) {
                assertEquals(
                        Optional.of(LocalDate.of(2030, month, 9)),
                        dueOf("Please ring by 9 " + titled(month, name) + " 2030."),
                        name);
            }
        }
    }

    private static String titled(Month month, String name) {
        String english = month.name().substring(0, Math.min(month.name().length(), name.length() == 3 ? 3 : 99));
        return english.charAt(0) + english.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> dueOf(String sentence) {
        return ActionSentence.read(sentence).due();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please ring us by 2 May 2030.",
                "Please ring us, by 2nd May 2030.",
                "Please ring us by the 2nd of May 2030.",
                "Please ring us By The 2 May, 2030",
                "Please ring us by 02 MAY 2030"
            })
    void untilWhenLeavesTheSentence(String sentence) {
        assertEquals(
                new Action(Action.Owner.GP, "Please ring us.", Optional.of(LocalDate.of(2030, 5, 2))),
                ActionSentence.read(sentence));
    }

    @Test
    void whatFollowsTheDateStays() {
        assertEquals(
                new Action(Action.Owner.GP, "Please ring us and her.", Optional.of(LocalDate.of(2030, 5, 21))),
                ActionSentence.read("please ring us by 21st May 2030 and her."));
        assertEquals(
                new Action(Action.Owner.GP, "Please ring us or by 2 June 2030.", Optional.of(LocalDate.of(2030, 5, 3))),
                ActionSentence.read("please ring us by the 3rd May 2030 or by 2 June 2030."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please ring us by 31 June 2030.",
                "Please ring us by 2 Sept 2030.",
                "Please ring us by 2 Mayday 2030.",
                "Please ring us by 2 May 20301.",
                "Please stand 2 May 2030."
            })
    void whatIsNoDateStaysInItsWords(String sentence) {
        assertEquals(Action.Owner.GP, owner(sentence));
    }

    @Test
    void aSentenceIsOne() {
        assertEquals("Ring us.", ActionSentence.read("ring us").text());
        assertEquals("Ring us!", ActionSentence.read("ring us!").text());
        assertEquals("Ring\nus.", ActionSentence.read("ring\nus").text());
        assertEquals(".", ActionSentence.read(".").text());
    }
}
