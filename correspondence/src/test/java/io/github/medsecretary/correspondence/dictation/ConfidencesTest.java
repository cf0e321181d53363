package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody has told the clinician something that the patient must not read in a copy. */
class ConfidencesTest {

    private static final Labels APART = Labels.of(Label.THIRD_PARTY);
    private static final Labels OPEN = Labels.none();

    private static Seq<Confidences.Part> parts(String text) {
        return Confidences.split(text, 0, text.length())
                .filter(part -> !part.span().isEmpty());
    }

    private static Seq<String> quotes(String text) {
        return parts(text).map(part -> ClinicalText.of(text).get().quote(part.span()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her sister told us in confidence that she drinks.",
                "In strict confidence: she drinks.",
                "He told me CONFIDENTIALLY that she drinks.",
                "He does not want the patient to know that she drinks.",
                "He doesn't want the patient to know that she drinks.",
                "He doesn’t want the patient to know that she drinks.",
                "They asked us not to tell her that he drinks.",
                "They asked me not to tell her that he drinks.",
                "This is not to be disclosed to the patient.",
                "Please do not tell the patient that he drinks"
            })
    void aSentenceThatSaysSoIsKeptApart(String sentence) {
        assertEquals(List.of(APART), parts(sentence).map(Confidences.Part::labels));
        String amid = "She is well. " + sentence + "\nShe drives.";
        assertEquals(List.of(OPEN, APART, OPEN), parts(amid).map(Confidences.Part::labels));
        assertEquals(List.of("She is well.", sentence, "She drives."), quotes(amid));
    }

    @Test
    void neighboursInConfidenceStayTogether() {
        String text = "In confidence, he drinks. In confidence, she knows. She drives.";
        assertEquals(List.of("In confidence, he drinks. In confidence, she knows.", "She drives."), quotes(text));
    }

    @Test
    void whatTellsNoSecretStaysWhole() {
        String text = "She is confident. Her confidence interval is wide. She drives.";
        assertEquals(List.of(text), quotes(text));
        assertTrue(parts(text).head().labels().isEmpty());
    }

    @Test
    void theSpansLeaveOutTheWhiteSpaceAround() {
        String text = " \n She drives. \n";
        assertEquals(List.of(Span.of(3, 14)), parts(text).map(Confidences.Part::span));
        assertEquals(List.empty(), parts(" \n "));
        assertEquals(List.empty(), parts(""));
    }

    @Test
    void onlyTheStretchThatIsAskedForIsRead() {
        String text = "In confidence, he drinks. She drives. In confidence, she knows.";
        int from = text.indexOf("She drives");
        Seq<Confidences.Part> middle = Confidences.split(text, from, from + 11);
        assertEquals(List.of(new Confidences.Part(Span.of(from, from + 11), OPEN)), middle);
    }
}
