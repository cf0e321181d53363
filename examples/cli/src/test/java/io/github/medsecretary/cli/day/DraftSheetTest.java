package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DraftSheetTest {

    private static final DraftedLetter GAPS = Desks.drafted(
            "heading investigation results the sodium was 136 full stop the potassium was blank full stop");
    private static final DraftedLetter WORD =
            Desks.drafted("heading clinical summary colonoscopy reached the terminal ilium full stop");

    private static Document sheet(DraftedLetter... letters) {
        return Jsoup.parse(DraftSheet.of(letters[0].draft().content().author(), List.of(letters)));
    }

    @Test
    void theSheetIsTheCliniciansOwn() {
        assertEquals("Questions for Dr Lee", sheet(WORD).select("h1").text());
        assertEquals("Questions for Dr Lee", sheet(WORD).title());
    }

    @Test
    void eachLetterHasItsOwnQuestionsInOrder() {
        var sheet = sheet(GAPS, WORD);
        assertEquals(2, sheet.select("h2").size());
        assertTrue(sheet.expectFirst("h2").text().contains("ZEBRAFIELD, Ann (Mrs)"), "who is meant must be seen");
        assertEquals(
                List.of(GAPS.draft().queries().size(), WORD.draft().queries().size()),
                List.ofAll(sheet.select("ol")).map(list -> list.select("> li").size()));
    }

    @Test
    void aQuestionShowsTheSentenceThatItIsAbout() {
        assertEquals(
                "The potassium was blank.",
                sheet(GAPS).expectFirst("p.said").wholeText().strip());
        assertEquals("ilium", sheet(WORD).select("p.said mark").text());
    }

    @Test
    void everyAnswerHasABoxAndThereIsRoomForWordsOfTheirOwn() {
        var question = sheet(WORD).expectFirst("ol > li");
        int answers = WORD.draft().queries().head().query().answers().size();
        assertTrue(answers >= 2, "the word and the other word");
        assertEquals(answers + 1, question.select("ul > li .box").size());
        assertEquals(1, question.select(".own").size());
    }

    @Test
    void wordsOfTheLetterAreNotMarkup() {
        var letter = Desks.drafted("heading history the <b>sodium</b> & potassium was blank full stop");
        var sheet = sheet(letter);
        assertTrue(sheet.select("ol b").isEmpty());
        assertTrue(sheet.text().contains("& potassium"));
    }

    @Test
    void theSheetIsTheSameEachTime() {
        assertEquals(sheet(GAPS).html(), sheet(GAPS).html());
        assertFalse(sheet(GAPS).html().equals(sheet(WORD).html()));
    }
}
