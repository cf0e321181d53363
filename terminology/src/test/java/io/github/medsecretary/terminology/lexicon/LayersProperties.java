package io.github.medsecretary.terminology.lexicon;

import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of laying lexicons over each other. */
class LayersProperties {

    /** Rows of few keys, so that they hide, take away and contradict each other. */
    private static Arbitrary<String> rows() {
        Arbitrary<String> words = Arbitraries.of("a", "b", "c");
        Arbitrary<String> senses = Combinators.combine(words, words, Arbitraries.of(1, 2))
                .as((form, sense, prior) -> shortForm(form, sense, prior));
        Arbitrary<String> drugs = Combinators.combine(words, words).as((name, type) -> drug(name, type));
        Arbitrary<String> spellings = Combinators.combine(words, words).as((british, us) -> spelling(british, us));
        Arbitrary<String> deletions = Combinators.combine(Arbitraries.of("-drug", "-variant", "-abbreviation"), words)
                .as((type, key) -> row(type, key));
        return Arbitraries.oneOf(senses, drugs, spellings, deletions);
    }

    @Provide
    Arbitrary<Layers> layers() {
        Arbitrary<Lexicon> lexicons = rows().list()
                .ofMaxSize(5)
                .map(rows -> Lexicon.readGoodRows(Lexicons.text(rows.toArray(String[]::new)))
                        .get()
                        .lexicon());
        return Combinators.combine(Arbitraries.of(Layer.class), lexicons)
                .as(Placed::new)
                .list()
                .ofMaxSize(3)
                .map(placed -> List.ofAll(placed)
                        .foldLeft(Layers.empty(), (below, each) -> below.with(each.layer(), each.lexicon())));
    }

    private static void assertSameLayers(Layers expected, Layers found) {
        assertEquals(expected.placed(), found.placed());
        assertEquals(expected.entries(Entry.class), found.entries(Entry.class));
        assertEquals(expected.clashes(), found.clashes());
    }

    @Property
    void whichLayersAreJoinedFirstDoesNotMatter(
            @ForAll("layers") Layers one, @ForAll("layers") Layers two, @ForAll("layers") Layers three) {
        assertSameLayers(one.with(two).with(three), one.with(two.with(three)));
    }

    @Property(tries = 100)
    void noLayersChangeNothing(@ForAll("layers") Layers layers) {
        assertSameLayers(layers, layers.with(Layers.empty()));
        assertSameLayers(layers, Layers.empty().with(layers));
    }

    @Property(tries = 200)
    void whatIsHiddenOrTakenAwayIsNotThereAndNothingElse(@ForAll("layers") Layers layers) {
        // The plain way: each key's uppermost entry, unless a deletion stands in that lexicon or above it.
        var left = new java.util.LinkedHashMap<String, Sourced<Entry>>();
        layers.placed().forEach(placed -> {
            placed.lexicon()
                    .deletions()
                    .forEach(deletion -> left.values().removeIf(each -> deletion.takes(each.entry())));
            placed.lexicon()
                    .entries()
                    .forEach(entry -> left.put(
                            entry.type() + '\t' + entry.key(),
                            new Sourced<>(
                                    entry, placed.layer(), placed.lexicon().provenance())));
        });
        assertEquals(List.ofAll(left.values()), layers.entries(Entry.class));
    }

    @Property(tries = 100)
    void aPlaceAlwaysGivesTheSameInstance(@ForAll("layers") Layers layers) {
        for (int place = 0; place < layers.size(); place++) {
            assertSame(layers.at(place), layers.at(place));
        }
        assertEquals(layers.size(), layers.entries(Entry.class).size());
    }

    @Property(tries = 100)
    void openedBySealsTheySayTheSame(@ForAll("layers") Layers layers) {
        Layers opened = layers.placed()
                .map(placed -> new Placed(placed.layer(), sealed(placed.lexicon())))
                .foldLeft(Layers.empty(), (below, each) -> below.with(each.layer(), each.lexicon()));
        assertSameLayers(layers, opened);
    }

    private static Lexicon sealed(Lexicon lexicon) {
        byte[] text = lexicon.print().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Seal.of(text).get().open(text).get();
    }
}
