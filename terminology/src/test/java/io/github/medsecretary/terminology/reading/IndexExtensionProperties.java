package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.Lexicons;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.lexicon.UsLexicons;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An index that was extended reads as one that was made anew. */
class IndexExtensionProperties {

    private static final String[] WORDS = {"ab", "cd", "ef", "ab cd", "cd ef", "ab/cd", "AB", "x-ray", "cd's", "ab.cd."
    };

    private static Arbitrary<String> rows() {
        Arbitrary<String> words = Arbitraries.of(WORDS);
        return Arbitraries.oneOf(
                Combinators.combine(words, words, Arbitraries.of("", "ab/ef:2", "cd:1", "ef x-ray:1"))
                        .as((form, sense, cues) ->
                                Lexicons.row("abbreviation", form, sense, "9", "", "plural-s-ok", cues, "", "us")),
                Combinators.combine(words, words)
                        .as((name, other) -> Lexicons.row("drug", name, "", "also:" + other, "", "us")),
                Combinators.combine(words, words).as((label, wording) -> Lexicons.row("heading", label, wording, "us")),
                words.map(word -> Lexicons.unsafe(word, "x")),
                words.map(word -> Lexicons.row("-abbreviation", word)));
    }

    @Provide
    Arbitrary<Lexicon> lexicons() {
        return rows().list()
                .ofMaxSize(5)
                .map(rows -> Lexicon.readGoodRows(Lexicons.text(rows.toArray(String[]::new)))
                        .get()
                        .lexicon());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("ab", "cd", "ef", "AB", "ABs", "x-ray", "ab/cd", "cd's", "ab.cd.", ",", "zz", "ab/ef/cd")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    /** Each word, and each mention with the entries that it may be. */
    private static Seq<String> reads(Dictionary dictionary, String text) {
        Reading reading = dictionary.read(ClinicalText.of(text).get());
        Seq<String> words =
                List.range(0, reading.words().count()).map(i -> reading.words().folded(i));
        return words.appendAll(Reading.types()
                .flatMap(type -> reading.mentions(type)
                        .map(each -> each.span() + " "
                                + each.entries()
                                        .map(entry -> entry.layer() + " "
                                                + entry.entry().cells().mkString("|")))));
    }

    @Property
    void anExtendedIndexReadsAsOneMadeAnew(
            @ForAll("lexicons") Lexicon base,
            @ForAll("lexicons") Lexicon vendor,
            @ForAll("lexicons") Lexicon practice,
            @ForAll("texts") String text) {
        Layers lower = Layers.base(List.of(base));
        Layers layers = lower.with(Layer.VENDOR, vendor).with(Layer.PRACTICE, practice);
        Option<Index> extended = IndexExtension.of(Index.of(lower), 1, layers);
        extended.forEach(index -> assertEquals(
                reads(new Dictionary(layers, Index.of(layers)), text), reads(new Dictionary(layers, index), text)));
        assertTrue(extended.isDefined()
                || !vendor.deletions().isEmpty()
                || !practice.deletions().isEmpty()
                || Arrays.stream(new Lexicon[] {vendor, practice})
                        .anyMatch(each -> each.print().contains("/")
                                || each.print().contains("-")
                                || each.print().contains("'")));
    }

    private static final String PRACTICE = Lexicons.text(
            Lexicons.shortForm("MS", "musculoskeletal service", 900),
            Lexicons.shortForm("COPD", "chronic obstructive pulmonary disease", 800),
            Lexicons.shortForm("QZX", "quay zone x-ray", 900),
            Lexicons.drug("quayamycin", "penicillin"));

    private static final String LETTER = "PMH: COPD, MS and two DVTs. Seen in QZX; takes quayamycin 5.0 mg QD and"
            + " levothyroxine 0.1 mg. The terminal ilium of his x-ray was s/p repair. The GP's hemoglobin.";

    @Example
    void aPracticesFewEntriesOverTheBuiltInOnesReadAsMadeAnew() {
        for (Layers builtIn : List.of(UkLexicons.layers(), UsLexicons.layers())) {
            Layers layers = builtIn.with(Layer.PRACTICE, Lexicon.read(PRACTICE).get());
            Option<Index> extended = CompiledIndex.builtIn(layers);
            assertTrue(extended.isDefined());
            Seq<String> anew = reads(new Dictionary(layers, Index.of(layers)), LETTER);
            assertEquals(anew, reads(new Dictionary(layers, extended.get()), LETTER));
            assertNotEquals(anew, reads(Dictionary.of(builtIn), LETTER));
        }
    }

    @Example
    void theIndexesOfBothCountriesComeWithTheLibrary() {
        assertTrue(CompiledIndex.builtIn(UkLexicons.layers()).isDefined());
        assertTrue(CompiledIndex.builtIn(UsLexicons.layers()).isDefined());
        assertTrue(CompiledIndex.builtIn(Layers.empty()).isEmpty());
    }

    @Example
    void whereRowsHaveTheirPlacesIsTold() {
        Layers lower = Lexicons.base(Lexicons.shortForm("A", "b", 1), Lexicons.shortForm("C", "d", 1));
        Layers upper = lower.with(
                Layer.PRACTICE,
                Lexicons.lexicon(
                        Lexicons.row("-abbreviation", "A"),
                        Lexicons.shortForm("E", "f", 1),
                        Lexicons.shortForm("A", "b", 2)));
        assertEquals(List.of(0, 1), List.ofAll(lower.placesOfRows(1)));
        assertEquals(List.of(-1, 0), List.ofAll(upper.placesOfRows(1)));
        assertEquals(List.of(-1, 0, 1, 2), List.ofAll(upper.placesOfRows(2)));
        assertEquals(0, upper.placesOfRows(0).length);
    }
}
