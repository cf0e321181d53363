package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordScannerTest {

    private static Seq<String> scan(String text, String... known) {
        Words words = WordScanner.scan(text, Vocabulary.of(Set.of(known)));
        return List.range(0, words.count())
                .map(i -> words.folded(i) + "@" + words.span(i).start() + "-"
                        + words.span(i).end());
    }

    @Test
    void placesAreThoseOfTheText() {
        assertEquals(List.of("ab@0-2", ",@2-3", "c@4-5"), scan("ab, c"));
        assertEquals(List.of("a@1-2"), scan("\ta\n"));
        assertEquals(List.of(), scan(" -/' "));
    }

    @Test
    void knownCompoundsStayWhole() {
        assertEquals(List.of("s/p@0-3"), scan("S/P", "s/p"));
        assertEquals(List.of("s@0-1", "p@2-3"), scan("S/P"));
        assertEquals(List.of("a-b@0-3", "c@4-5"), scan("a-b-c", "a-b"));
        assertEquals(List.of("a-b-c@0-5"), scan("a-b-c", "a-b-c"));
        assertEquals(List.of("q.d@0-3", ".@3-4"), scan("q.d.", "q.d"));
        assertEquals(List.of("a@0-1"), scan("a-"));
        assertEquals(List.of("a@1-2"), scan("-a"));
    }

    @Test
    void decimalsStayWholeButDatesDoNot() {
        assertEquals(List.of("1.5@0-3"), scan("1.5"));
        assertEquals(List.of("1@0-1", ".@1-2", "2.3@2-5"), scan("1.2.3"));
        assertEquals(List.of("5@0-1", ".@1-2", "x@2-3"), scan("5.x"));
        assertEquals(List.of("1@0-1", "2@2-3"), scan("1/2"));
    }

    @Test
    void apostrophesBelongToTheWordWhicheverWayTheyAreTyped() {
        assertEquals(List.of("crohn's@0-7"), scan("Crohn's"));
        assertEquals(List.of("crohn's@0-7"), scan("Crohn’s"));
        assertEquals(List.of("follow-up@0-9"), scan("Follow\u2011up", "follow-up"));
    }

    @Test
    void emptyLinesAreMarksAndSingleBreaksAreNot() {
        assertEquals(List.of("a@0-1", "b@2-3"), scan("a\nb"));
        assertEquals(List.of("a@0-1", "\n@1-3", "b@3-4"), scan("a\n\nb"));
        assertEquals(List.of("a@0-1", "\n@1-5", "b@5-6"), scan("a\n \r\nb"));
        assertEquals(List.of("a@0-1"), scan("a\n "));
        assertTrue(WordScanner.isMark('\n'));
        assertTrue(WordScanner.isMark('?'));
        assertFalse(WordScanner.isMark('-'));
    }

    @Test
    void lettersOfEveryScriptAreParts() {
        assertEquals(List.of("ŷn@0-2"), scan("Ŷn"));
        assertEquals(List.of("e\u0301a@0-3"), scan("E\u0301A"));
        assertEquals(List.of("𝒳y@0-3"), scan("𝒳y"));
        assertEquals(List.of("a@0-1", "b@3-4"), scan("a👍b"));
        assertEquals(List.of("r&d@0-3", "5%@4-6"), scan("R&D 5%"));
        assertEquals(List.of("a@0-1", "z@1-2").size(), scan("a{z").size());
        assertEquals(List.of("az09@0-4"), scan("AZ09"));
        assertEquals(
                List.of("@", "[", "`", "{", "/", ":").size() + 1,
                scan("a@b[c`d{e/f:").size());
    }

    @Test
    void manyWordsOfOneLetterFit() {
        assertEquals(500, scan("a ".repeat(500)).size());
        assertEquals(1000, scan(".".repeat(1000)).size());
    }

    @Test
    void aVeryLongCompoundIsCut() {
        Seq<String> words = scan("ab-".repeat(100) + "ab");
        assertEquals(101, words.size());
    }

    @Test
    void foldingKeepsEveryLength() {
        for (int c = 0; c < 0xD800; c++) {
            assertEquals(1, String.valueOf(Folding.fold((char) c)).length());
        }
        assertEquals('a', Folding.fold('A'));
        assertEquals('z', Folding.fold('Z'));
        assertEquals('@', Folding.fold('@'));
        assertEquals('[', Folding.fold('['));
        assertEquals('é', Folding.fold('É'));
        assertEquals("ab", Folding.fold("xABx", 1, 3));
    }
}
