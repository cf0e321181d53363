package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words are found where each of them would be asked about. */
class WhereProperties {

    private static final Dictionary BARE = Dictionary.of(Layers.empty());

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("left", "Left", "knee", "5", "5mg", "the", "GP's", ".", "Aa", "BB", "aa", "\n\n", "é")
                .list()
                .ofMaxSize(40);
    }

    @Property
    void wordsOfASetAreFoundWhereTheyStand(
            @ForAll("words") List<String> text,
            @ForAll("words") List<String> wanted,
            @ForAll int one,
            @ForAll int other) {
        Words words = BARE.read(ClinicalText.of(String.join(" ", text)).get()).words();
        var set = WordSet.of(wanted.stream().map(Folding::fold).toArray(String[]::new));
        int from = Math.floorMod(Math.min(one, other), words.count() + 1);
        int to = from + Math.floorMod(Math.max(one, other), words.count() + 1 - from);
        assertArrayEquals(
                IntStream.range(from, to).filter(i -> set.isAt(i, words)).toArray(), words.where(set, from, to));
        assertArrayEquals(
                IntStream.range(from, to).filter(words::beginsWithFigure).toArray(), words.figures(from, to));
    }
}
