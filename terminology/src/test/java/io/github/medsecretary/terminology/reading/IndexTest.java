package io.github.medsecretary.terminology.reading;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** An index that was made before finds what one that is made now finds. */
class IndexTest {

    private static final Layers UK = UkLexicons.layers();

    /** The built-in lexicons, read from their texts. */
    private static Layers fromText() {
        return Layers.base(UK.lexicons().map(each -> Lexicon.read(each.print()).get()));
    }

    private static Seq<Mention<?>> mentions(Dictionary dictionary, String text) {
        Reading reading = dictionary.read(ClinicalText.of(text).get());
        return List.ofAll(Types.ALL).flatMap(type -> mentions(reading, type));
    }

    private static <E extends Entry> Seq<Mention<?>> mentions(Reading reading, Class<E> type) {
        return reading.mentions(type).map(each -> each);
    }

    @Test
    void theBuildLaysTheIndexOfTheTextsBesideThem() {
        assertTrue(CompiledIndex.builtIn(UK).isDefined());
        byte[] anew = CompiledIndex.write(fromText(), Index.of(fromText()));
        assertArrayEquals(anew, Dictionary.of(UK).index());
    }

    @Test
    void theBuiltInLexiconsSayWhatTheirTextsSay() {
        Layers read = fromText();
        assertEquals(read.entries(Entry.class), UK.entries(Entry.class));
        assertEquals(List.empty(), read.clashes());
        assertEquals(List.empty(), UK.clashes());
    }

    @Test
    void anIndexIsOfItsLexiconsInTheirLayersOnly() {
        Layers layers = base(drug("iron", "x"), shortForm("MS", "multiple sclerosis", 1));
        byte[] index = Dictionary.of(layers).index();
        assertTrue(CompiledIndex.read(index, layers).isDefined());
        assertFalse(CompiledIndex.read(index, base(drug("iron", "y"))).isDefined());
        assertFalse(CompiledIndex.read(
                        index,
                        Layers.empty().with(Layer.VENDOR, layers.lexicons().head()))
                .isDefined());
        assertTrue(CompiledIndex.builtIn(UK.with(Layer.PRACTICE, lexicon(drug("iron", "x"))))
                .isDefined());
        assertFalse(CompiledIndex.builtIn(UK.with(Layer.PRACTICE, lexicon("-drug\tiron")))
                .isDefined());
    }

    @Test
    void aDictionaryByItsIndexFindsTheSame() {
        Layers layers = base(drug("iron", "x"), drug("iron tablets", "x"), shortForm("q.d.", "daily", 1));
        String text = "Iron tablets q.d. and IRON, s/p İron.";
        Dictionary dictionary = Dictionary.of(layers);
        assertEquals(4, mentions(dictionary, text).size());
        assertEquals(mentions(dictionary, text), mentions(Dictionary.of(layers, dictionary.index()), text));
    }

    @Test
    void anIndexOfOtherLexiconsIsMadeAnew() {
        byte[] other = Dictionary.of(base(drug("zinc", "x"))).index();
        Dictionary dictionary = Dictionary.of(base(drug("iron", "x")), other);
        assertEquals(1, mentions(dictionary, "iron and zinc").size());
    }

    @Test
    void twoNamesOfOneMedicineInTheSameWordsAreOneName() {
        var layers = base("drug\tparacetamol\tx\tbrand:Calpol|also:CALPOL\t\tus");
        var found = Dictionary.of(layers)
                .read(ClinicalText.of("calpol").get())
                .mentions(Drug.class)
                .head();
        assertEquals(1, found.entries().size());
    }
}
