package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one word and what is several: hyphens, slashes, apostrophes, points. */
class CompoundsTest {

    private static Seq<String> words(String text, String... known) {
        Words words = WordScanner.scan(text, Vocabulary.of(Set.of(known)));
        return List.range(0, words.count()).map(words::folded);
    }

    private static String joined(String text, String... known) {
        return words(text, known).mkString(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "co-amoxiclav, co-amoxiclav",
        "Co-Amoxiclav, co-amoxiclav",
        "co-amoxiclav/doxycycline, co-amoxiclav doxycycline",
        "co-amoxiclav-related, co-amoxiclav related",
        "doxycycline/co-amoxiclav, doxycycline co-amoxiclav",
        "co-amoxiclav's, co-amoxiclav s",
        "co-amoxi, co amoxi",
        "co-amoxiclavs, co amoxiclavs"
    })
    void aKnownCompoundIsFoundAtTheHeadOfALongerOne(String text, String words) {
        assertEquals(words, joined(text, "co-amoxiclav"));
    }

    @Test
    void theLongestKnownHeadCounts() {
        assertEquals("a-b-c d", joined("a-b-c-d", "a-b", "a-b-c"));
        assertEquals("a-b-c-d", joined("a-b-c-d", "a-b", "a-b-c-d"));
        assertEquals("a-b c d", joined("a-b-c-d", "a-b", "b-c"));
    }

    @Test
    void afterAKnownHeadTheNextIsLookedForAnew() {
        assertEquals("a-b c-d", joined("a-b-c-d", "a-b", "c-d"));
        assertEquals("a b-c d", joined("a-b-c-d", "b-c"));
    }

    @ParameterizedTest
    @CsvSource({
        "S/P, s/p, s/p",
        "n/v, n/v, n/v",
        "l/r, x/y, l r",
        "c/o, c/o, c/o",
        "and/or, c/o, and or",
        "24/7, c/o, 24 7",
        "120/80, c/o, 120 80"
    })
    void slashedFormsStayWholeWhereALexiconKnowsThem(String text, String known, String words) {
        assertEquals(words, joined(text, known));
    }

    @ParameterizedTest
    @CsvSource({
        "Crohn's, crohn's",
        "Crohn’s, crohn's",
        "the patients' wishes, the patients wishes",
        "O’Brien, o'brien",
        "didn't, didn't",
        "rock'n'roll, rock'n'roll",
        "Mother's-in-law, mother s in law"
    })
    void anApostropheInsideAWordBelongsToIt(String text, String words) {
        assertEquals(words, joined(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        "12.75, 12.75",
        "5.0mg, 5 . 0mg",
        "1.2.3, 1 . 2.3",
        "5., 5 .",
        ".5, . 5",
        "1.x, 1 . x",
        "v1.0, v1 . 0"
    })
    void aDecimalIsOneWord(String text, String words) {
        assertEquals(words, joined(text));
    }

    @ParameterizedTest
    @CsvSource({"04/02/1961, 04 02 1961", "2030-01-04, 2030 01 04", "10-20, 10 20", "1/52, 1 52"})
    void datesAndRangesAreSeveralWords(String text, String words) {
        assertEquals(words, joined(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/", "'", "’", "--", "a-", "-a", "a--b", "a -b", "a- b", "/a/", "'a'"})
    void aJoinerThatJoinsNothingIsNoWord(String text) {
        assertEquals(
                text.chars().filter(Character::isLetter).count(), words(text).size());
    }

    @Test
    void aWordWithANonBreakingHyphenIsTheSameWord() {
        assertEquals("follow-up", joined("follow\u2011up", "follow-up"));
    }

    @Test
    void shortFormsWithPointsKeepTheirInnerOnes() {
        assertEquals("q.d .", joined("q.d.", "q.d"));
        assertEquals("q . d .", joined("q.d."));
        assertEquals("e.g .", joined("E.g.", "e.g"));
    }

    @Test
    void anAmpersandAndAPercentSignArePartsOfWords() {
        assertEquals("a&e 40% d&c & %", joined("A&E 40% D&C & %"));
    }

    @Test
    void noCompoundIsFollowedBeyondEightyUnits() {
        String head = "ab-".repeat(25) + "ab";
        assertEquals(1, words(head, head).size());
        String tail = "ab-".repeat(60) + "ab";
        assertEquals(61, words(tail, tail).size(), "a known word that long is not put together");
    }

    @Test
    void aCompoundMayBeKnownByItsLastPartBeyondTheLimit() {
        String known = "a".repeat(79) + "-" + "b".repeat(200);
        assertEquals(List.of(known), words(known, known));
        String further = "a".repeat(80) + "-" + "b".repeat(200);
        assertEquals(2, words(further, further).size());
    }
}
