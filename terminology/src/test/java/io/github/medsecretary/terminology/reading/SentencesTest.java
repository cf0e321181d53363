package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static Words words(String text) {
        return Dictionary.of(Layers.empty()).read(ClinicalText.of(text).get()).words();
    }

    /** The words of the sentence that holds a word. */
    private static String sentence(Words words, int index) {
        return List.range(words.sentenceStart(index), words.sentenceEnd(index))
                .map(words::folded)
                .mkString(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | one two",
                "1 | one two",
                "3 | three",
                "5 | four , five ; six : ( seven )",
                "10 | four , five ; six : ( seven )"
            })
    void aSentenceRunsFromOneEndToTheNext(int index, String sentence) {
        assertEquals(sentence, sentence(words("One two. Three! Four, five; six: (seven)"), index));
    }

    @Test
    void theMarkThatEndsASentenceBelongsToIt() {
        Words words = words("One two. Three");
        assertEquals(0, words.sentenceStart(2));
        assertEquals(2, words.sentenceEnd(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {". ", "! ", "? ", "\n\n", "\n \t\n", "\r\n\r\n", "\n\n\n\n"})
    void fullStopsExclamationsQuestionsAndEmptyLinesEndSentences(String end) {
        Words words = words("One" + end + "Two");
        assertEquals("one", sentence(words, 0));
        assertEquals("two", sentence(words, words.count() - 1));
        assertEquals(3, words.count());
        assertTrue(words.isMark(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", ":", "(", ")", "\n", "\r\n", " - ", "…", "\u00a0"})
    void otherSignsAndLineBreaksDoNot(String sign) {
        Words words = words("one" + sign + "two");
        assertEquals(0, words.sentenceStart(words.count() - 1));
        assertEquals(words.count(), words.sentenceEnd(0));
    }

    @Test
    void severalEndsInARowEndOneSentence() {
        Words words = words("one... two");
        assertEquals(5, words.count());
        assertEquals(1, words.sentenceEnd(0));
        assertEquals(0, words.sentenceStart(2));
        assertEquals(1, words.sentenceEnd(2));
        assertEquals("two", sentence(words, 4));
    }

    @Test
    void anEmptyLineIsOneMarkThatSpansAllItsBlanks() {
        Words words = words("one \n \n\n two");
        assertEquals("\n", words.folded(1));
        assertEquals("\n \n\n ", words.written(1));
        assertEquals("two", words.written(2));
    }

    @Test
    void blankLinesBeforeTheFirstAndAfterTheLastWordAreMarksToo() {
        assertEquals(List.of("\n", "one", "\n"), List.range(0, 3).map(words("\n\none\n\n")::folded));
        assertEquals(1, words("one\n").count());
        assertEquals(1, words("one\n  ").count());
    }

    @Test
    void onlyAWordOfItsOwnIsAMark() {
        Words words = words("a . b 5.5");
        assertFalse(words.isMark(0));
        assertTrue(words.isMark(1));
        assertFalse(words.isMark(3));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "5, 2", "6, 3", "7, 3", "8, 4", "99, 4"})
    void theFirstWordFromAnOffsetStartsThereOrLater(int offset, int index) {
        assertEquals(index, words("a ab b c").firstFrom(offset));
    }

    @Test
    void aTextOfOneSentenceIsAsQuicklyAskedAsOneOfMany() {
        Words words = words("word ".repeat(50_000));
        long sum = 0;
        for (int i = 0; i < words.count(); i++) {
            sum += words.sentenceStart(i) + words.sentenceEnd(i);
        }
        assertEquals(50_000L * 50_000L, sum);
    }

    @Test
    void anEmptyTextHasNoWords() {
        assertEquals(0, words("").count());
        assertEquals(0, words("").firstFrom(0));
    }
}
