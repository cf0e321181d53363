package io.github.medsecretary.terminology.reading;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.flagged;
import static io.github.medsecretary.terminology.lexicon.Lexicons.homonym;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static io.github.medsecretary.terminology.lexicon.Lexicons.unsafe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongestMatchTest {

    private static <E extends Entry> Seq<String> found(Class<E> type, Layers layers, String text) {
        ClinicalText letter = ClinicalText.of(text).get();
        return Dictionary.of(layers).read(letter).mentions(type).map(each -> letter.quote(each.span()));
    }

    private static Layers insulins() {
        return base(
                drug("insulin", "x"),
                drug("insulin glargine", "x"),
                drug("glargine", "x"),
                drug("insulin glargine biosimilar pen", "x"),
                drug("pen needle", "x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insulin | insulin",
                "insulin glargine | insulin glargine",
                "insulin glargine pen | insulin glargine",
                "glargine insulin | glargine,insulin",
                "insulin glargine biosimilar pen needle | insulin glargine biosimilar pen",
                "insulin glargine biosimilar | insulin glargine",
                "insulin insulin glargine glargine | insulin,insulin glargine,glargine",
                "the pen needle | pen needle"
            })
    void theLongestEntryIsTakenAndTheNextBeginsAfterIt(String text, String mentions) {
        assertEquals(mentions, found(Drug.class, insulins(), text).mkString(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"insulin. Glargine", "insulin, glargine", "insulin (glargine", "insulin\n\nglargine"})
    void noEntryReachesAcrossAMark(String text) {
        assertEquals(2, found(Drug.class, insulins(), text).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insulin glargine",
                "INSULIN GLARGINE",
                "Insulin\nGlargine",
                "insulin - glargine",
                "insulin-glargine"
            })
    void anEntryIsFoundInAnyCaseAndAcrossBlanksAndHyphens(String text) {
        assertEquals(List.of(text), found(Drug.class, insulins(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"insulins", "insulinglargine", "proinsulin", "insulin2", "insulin_x", "insulin't"})
    void onlyWholeWordsCount(String text) {
        int expected = text.contains("_") ? 1 : 0;
        assertEquals(expected, found(Drug.class, insulins(), text).size());
    }

    @Test
    void eachTypeIsMatchedForItself() {
        Layers layers = base(
                drug("iron", "x"),
                homonym("iron", "iron tablets", "x"),
                homonym("iron", "irony", "y"),
                unsafe("iron", "ferrous sulfate"),
                row("heading", "Iron tablets today", "medications", "us"),
                row("plain-language", "iron", "a mineral", "us"),
                spelling("tablets", "tablets"));
        String text = "Iron tablets today";
        assertEquals(List.of("Iron"), found(Drug.class, layers, text));
        assertEquals(List.of("Iron tablets"), found(Confusable.class, layers, text));
        assertEquals(List.of("Iron tablets today"), found(HeadingLabel.class, layers, text));
        assertEquals(List.of("Iron"), found(ErrorProne.class, layers, text));
        assertEquals(List.of("Iron"), found(PlainWording.class, layers, text));
        assertEquals(List.of("tablets"), found(Variant.class, layers, text));
        assertEquals(List.empty(), found(Abbreviation.class, layers, text));
    }

    @Test
    void allEntriesThatShareTheWordsComeTogether() {
        Layers layers = base(
                shortForm("MS", "multiple sclerosis", 2),
                shortForm("MS", "mitral stenosis", 1),
                shortForm("ms", "x", 1));
        Reading reading =
                Dictionary.of(layers).read(ClinicalText.of("Known MS.").get());
        Mention<Abbreviation> mention = reading.mentions(Abbreviation.class).head();
        assertEquals(
                List.of("multiple sclerosis", "mitral stenosis", "x"),
                mention.entries().map(each -> each.entry().longForm()).toList());
        assertEquals(1, mention.first());
        assertEquals(1, mention.last());
    }

    @Test
    void entriesOfALongerMatchDoNotBringTheShorterOnesAlong() {
        Reading reading = Dictionary.of(insulins())
                .read(ClinicalText.of("insulin glargine").get());
        Mention<Drug> mention = reading.mentions(Drug.class).head();
        assertEquals(
                List.of("insulin glargine"),
                mention.entries().map(each -> each.entry().name()).toList());
        assertEquals(0, mention.first());
        assertEquals(1, mention.last());
    }

    @ParameterizedTest
    @CsvSource({"DVT, 1", "DVTs, 1", "dvts, 1", "DVTS, 1", "DVTss, 0", "PEs, 0", "PE, 1"})
    void aPluralIsFoundWhereTheShortFormTakesOne(String text, int mentions) {
        Layers layers = base(flagged("DVT", "deep vein thrombosis", "plural-s-ok"), flagged("PE", "embolism", ""));
        assertEquals(mentions, found(Abbreviation.class, layers, text).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the GP's letter | GP",
                "the GP’s letter | GP",
                "THE GP'S LETTER | GP",
                "the GPs' letters | GPs",
                "the GP's team's view | GP",
                "the GP team's view | GP team",
                "Crohn's is known | Crohn's",
                "the GP'll see | ",
                "the GP's's | "
            })
    void aPossessiveIsFoundWithoutItsEnding(String text, String mentions) {
        Layers layers = base(
                flagged("GP", "general practitioner", "plural-s-ok"),
                flagged("GP team", "practice", ""),
                flagged("Crohn's", "Crohn's disease", ""));
        assertEquals(
                mentions == null ? "" : mentions,
                found(Abbreviation.class, layers, text).mkString(","));
    }

    @Test
    void aMedicineIsFoundByEachOfItsNames() {
        Layers layers = base(row("drug", "paracetamol", "x", "US:acetaminophen|brand:Calpol|also:Calpol", "", "us"));
        assertEquals(
                List.of("Paracetamol", "acetaminophen", "CALPOL"),
                found(Drug.class, layers, "Paracetamol, acetaminophen, CALPOL."));
        Reading reading = Dictionary.of(layers).read(ClinicalText.of("Calpol").get());
        assertEquals(1, reading.mentions(Drug.class).head().entries().size(), "a name given twice is one name");
    }

    @Test
    void anExpressionWithANumberIsNotLookedForAsWords() {
        assertEquals(List.empty(), found(ErrorProne.class, base(unsafe("# mcg", "# micrograms")), "mcg # mcg 5 mcg"));
    }

    @Test
    void anEntryOfSignsAloneIsFoundNowhere() {
        assertEquals(List.empty(), found(ErrorProne.class, base(unsafe("@", "at")), "@ home @"));
    }

    @Test
    void whatWasDeletedIsNotFound() {
        Layers layers = insulins().with(Layer.PRACTICE, lexicon(row("-drug", "insulin glargine")));
        assertEquals(List.of("insulin", "glargine"), found(Drug.class, layers, "insulin glargine"));
        assertSame(layers, Dictionary.of(layers).layers());
    }

    @Test
    void anEmptyTextMentionsNothing() {
        assertEquals(List.empty(), found(Drug.class, insulins(), ""));
        assertEquals(List.empty(), found(Drug.class, Layers.empty(), "insulin"));
    }

    @Test
    void aReadingKeepsTheTextAndPrintsOnlyHowManyWordsItHas() {
        ClinicalText text = ClinicalText.of("Secret insulin.").get();
        Reading reading = Dictionary.of(insulins()).read(text);
        assertSame(text, reading.text());
        assertEquals("Reading[3 words]", reading.toString());
    }
}
