package io.github.medsecretary.terminology.reading;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places index the text as the author sees it, whatever stands before them. */
class OffsetsTest {

    private static Reading read(String text) {
        var dictionary = Dictionary.of(base(
                drug("iron", "mineral"),
                drug("İstanbulin", "mineral"),
                drug("straße", "mineral"),
                spelling("haemoglobin", "hemoglobin")));
        return dictionary.read(ClinicalText.of(text).get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "İİİ ",
                "ß ",
                "👍👍 ",
                "e\u0301 ",
                "\u202e",
                "ﬁ ﬂ ",
                "Ǆ ",
                "ŵŷ ",
                "日本語 ",
                "\t\r\n",
                "“quoted” ",
                "𝒳",
                "\uFEFF"
            })
    void whatStandsBeforeAWordDoesNotMoveIt(String before) {
        String lead = before.isEmpty() || !Character.isLetter(before.codePointBefore(before.length()))
                ? before
                : before + " ";
        String text = lead + "Hemoglobin was low.";
        Mention<Variant> found = read(text).mentions(Variant.class).head();
        assertEquals(Span.of(lead.length(), lead.length() + 10), found.span());
        assertEquals(
                "Hemoglobin", text.substring(found.span().start(), found.span().end()));
    }

    @Test
    void dottedCapitalsMatchTheirSmallLetterUnitForUnit() {
        assertEquals(
                List.of("İSTANBULIN", "istanbulin"),
                read("İSTANBULIN then istanbulin")
                        .mentions(Drug.class)
                        .map(each -> quote(each, "İSTANBULIN then istanbulin")));
    }

    private static String quote(Mention<?> mention, String text) {
        return text.substring(mention.span().start(), mention.span().end());
    }

    @Test
    void aSharpSIsNoDoubleS() {
        assertEquals(1, read("Straße").mentions(Drug.class).size());
        assertEquals(0, read("STRASSE").mentions(Drug.class).size());
    }

    @Test
    void aCombiningMarkBelongsToItsWord() {
        assertEquals(0, read("iron\u0301").mentions(Drug.class).size(), "another letter, another word");
        assertEquals(1, read("iron \u0301").mentions(Drug.class).size());
    }

    @Test
    void anEmojiPartsWords() {
        Seq<Mention<Drug>> found = read("iron👍iron").mentions(Drug.class);
        assertEquals(List.of(Span.of(0, 4), Span.of(6, 10)), found.map(Mention::span));
    }

    @Test
    void lettersOfTwoUnitsAreNeverCut() {
        Reading reading = read("𝒳𝒴 𝒵. 👩‍⚕️ iron");
        Words words = reading.words();
        for (int i = 0; i < words.count(); i++) {
            assertTrue(reading.text().holds(words.span(i)));
        }
        assertEquals("𝒳𝒴", words.written(0));
        assertEquals("iron", words.written(words.count() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ud83d", "\udc4d", "a\ud83db", "\udc4d\ud83d", "x \ud835", "\udcb3x", "\ud835\ud835\udcb3"})
    void halvesOfLettersAreReadWithoutFailing(String text) {
        Words words = WordScanner.scan(text, Vocabulary.of(Set.of()));
        int end = 0;
        for (int i = 0; i < words.count(); i++) {
            assertTrue(words.span(i).start() >= end);
            end = words.span(i).end();
            assertTrue(end <= text.length());
        }
    }

    @ParameterizedTest
    @CsvSource({"İ, i", "É, é", "Ŵ, ŵ", "ẞ, ß", "Σ, σ", "ﬁ, ﬁ", "ǅ, ǆ", "a, a", "Z, z", "0, 0", "%, %"})
    void everyUnitFoldsToOneUnit(char unit, char folded) {
        assertEquals(folded, Folding.fold(unit));
    }

    @Test
    void typographicSignsFoldToPlainOnes() {
        assertEquals("crohn's follow-up", Folding.fold("Crohn\u2019s follow\u2011up"));
        assertEquals("\u2018\u2013\u2014", Folding.fold("\u2018\u2013\u2014"));
    }

    @Test
    void foldingAPartLeavesTheRestOut() {
        assertEquals("", Folding.fold("ABC", 1, 1));
        assertEquals("b", Folding.fold("ABC", 1, 2));
        assertEquals("abc", Folding.fold("ABC", 0, 3));
    }

    @Test
    void aMentionOfSeveralWordsSpansWhatStandsBetweenThem() {
        var dictionary = Dictionary.of(base(drug("ferrous sulfate", "mineral")));
        String text = "👍 Ferrous \n  sulfate.";
        Mention<Drug> found = dictionary
                .read(ClinicalText.of(text).get())
                .mentions(Drug.class)
                .head();
        assertEquals("Ferrous \n  sulfate", quote(found, text));
    }
}
