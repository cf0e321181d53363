package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LateralityRuleTest {

    private static Seq<String> odd(String text) {
        return Desk.knowing().reads(text).map(each -> each.replaceFirst("laterality: ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "left knee. right knee | right -> left",
                "right knee. left knee | left -> right",
                "left knee. right knee. left knee | right -> left",
                "right knee. left knee. left knee | right -> left",
                "left knee. right knee. right knee | left -> right",
                "LEFT knee. left knee. RIGHT knee | RIGHT -> LEFT",
                "Left total hip. Right total hip | Right -> Left",
                "Left knees. Right knee | Right -> Left",
                "Left lower ovary. Right upper outer ovary | Right -> Left"
            })
    void theMentionThatStandsAloneIsAskedAbout(String text, String odd) {
        assertEquals(List.of(odd), odd(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "left knee",
                "left knee. left knee",
                "left knee. right hip",
                "left knee. right knee. left knee. right knee",
                "left knee. right side",
                "left knee. right side of",
                "left. knee. right knee",
                "left, knee. right knee",
                "left one two three knee. right knee",
                "left and right knee. right knee",
                "left right knee. right knee",
                "leftish knee. right knee",
                "He left. The knee. Right knee",
                "knee left. right knee",
                "left skeleton. right skeleton"
            })
    void withoutContradictionNothingIsAsked(String text) {
        assertEquals(List.empty(), odd(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "both",
                "bilateral",
                "bilaterally",
                "contralateral",
                "opposite",
                "respectively",
                "either",
                "each",
                "sides",
                "symmetrical",
                "symmetric",
                "equal",
                "compared"
            })
    void aLetterThatSpeaksOfBothSidesIsBelieved(String word) {
        assertEquals(List.empty(), odd("Left knee. Right knee. Then " + word + " knee."));
        assertEquals(List.empty(), odd(word + " knees. Left knee. Right knee."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "previous",
                "previously",
                "prior",
                "history",
                "no",
                "not",
                "without",
                "denies",
                "mother",
                "father",
                "brother",
                "sister",
                "past",
                "status",
                "uninvolved",
                "unaffected",
                "normal",
                "other"
            })
    void whatIsPastDeniedOrSomebodyElsesDoesNotCount(String word) {
        assertEquals(List.empty(), odd("Left knee. The " + word + " right knee."));
        assertEquals(List.empty(), odd("Left knee. Right knee, " + word + "."));
        assertEquals(List.of("Right -> Left"), odd("Left knee. Right knee. Then " + word + "."));
    }

    @ParameterizedTest
    @CsvSource({"one, 1", "one two, 1", "one two three, 0"})
    void thePartStandsWithinThreeWordsOfItsSide(String between, int findings) {
        assertEquals(findings, odd("Left " + between + " knee. Right knee.").size());
    }

    @Test
    void eachPartIsComparedWithItselfOnly() {
        assertEquals(List.of("Right -> Left", "Left -> Right"), odd("Left knee. Right hip. Right knee. Left hip."));
    }

    @Test
    void ofOneAgainstOneTheSideIsOddThatTheLetterSaysLessOften() {
        assertEquals(List.of("Left -> Right"), odd("Left knee. Right hip. Right knee."));
    }

    @Test
    void aSideBelongsToTheFirstPartAfterIt() {
        assertEquals(List.empty(), odd("Left knee hip. Right hip."));
    }

    @Test
    void theQuestionNamesThePartAndShowsTheOtherMentions() {
        String text = "The left knee. A left knee. Listed for right knee.";
        Finding finding = Desk.knowing().only(text);
        assertEquals(
                Span.of(text.indexOf("right"), text.indexOf("right") + 5),
                finding.span().get());
        assertEquals(List.of(Span.of(4, 8), Span.of(17, 21)), finding.related());
        assertEquals(
                "Which side do you mean for the knee, please?",
                finding.query().get().question());
        assertEquals(List.of("right", "left"), finding.query().get().answers().map(Answer::label));
        assertEquals(Severity.WARN, finding.severity());
        assertEquals(Disposition.ASK, finding.disposition());
    }

    @Test
    void oneAgainstManyIsSurerThanOneAgainstOne() {
        double one = Desk.knowing().only("Left knee. Right knee.").confidence();
        double many = Desk.knowing().only("Left knee. Right knee. Left knee.").confidence();
        assertTrue(one < many, one + " " + many);
    }

    @Test
    void aSideThatStandsAloneInTheLetterIsSurerThanOneThatDoesNot() {
        double alone = Desk.knowing().only("Left knee. Right knee. Left knee.").confidence();
        double two = Desk.knowing()
                .only("Left knee. Right knee. Left knee. The right hip.")
                .confidence();
        assertTrue(two < alone, two + " " + alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Left maxillary pain. Left maxillary cyst. Right maxillary drain | Right -> Left",
                "Left lower gums. The left cheek. Left side. Right lower gums | Right -> Left"
            })
    void whatNoListKnowsIsComparedWhereTheLetterIsOfOneSide(String text, String odd) {
        assertEquals(List.of(odd), odd(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Left maxillary pain. Right maxillary drain",
                "Left ventricular strain. Left ventricular failure. Right ventricular failure",
                "Left lateral decubitus. Left lateral decubitus. Right lateral decubitus",
                "He left then. She left then. Right then"
            })
    void elsewhereBothSidesAreAMatterOfCourse(String text) {
        assertEquals(List.empty(), odd(text));
    }

    @Test
    void aLongTextWithoutFullStopsIsReadInOneGo() {
        assertTrue(odd("left knee and ".repeat(30_000)).isEmpty());
    }
}
