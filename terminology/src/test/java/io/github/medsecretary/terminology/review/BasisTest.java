package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An old letter is checked again as it was then; and many letters as each by itself. */
class BasisTest {

    private static final Lexicon OLD = lexicon(spelling("grey", "gray"), spelling("colour", "color"));
    private static final Lexicon PRACTICE = lexicon(row("-variant", "color"), spelling("tumour", "tumor"));
    private static final Lexicon NEW = lexicon(spelling("gris", "gray"));
    private static final ClinicalText LETTER =
            ClinicalText.of("A gray tumor of another color.").get();

    private static Review review(Layers layers) {
        return Review.everyday(Dictionary.of(layers));
    }

    private static Seq<Finding> check(Layers layers) {
        return review(layers).check(LETTER, DocumentContext.unknown());
    }

    @Test
    void withTheKeptLexiconsTheSameIsFoundAgain() {
        Layers then = Layers.base(List.of(OLD)).with(Layer.PRACTICE, PRACTICE);
        Basis basis = review(then).basis();
        // Kept as text, in any order, among others.
        Seq<Lexicon> kept = List.of(NEW, PRACTICE, OLD)
                .map(each -> Lexicon.read(each.print()).get());
        Layers again = basis.layers(kept).get();
        assertEquals(check(then), check(again));
        assertEquals(basis, review(again).basis());
        assertNotEquals(check(then), check(Layers.base(List.of(NEW))));
    }

    @Test
    void whatIsNotKeptIsNamed() {
        Basis basis =
                review(Layers.base(List.of(OLD)).with(Layer.PRACTICE, PRACTICE)).basis();
        assertEquals(
                List.of(new Basis.Used(Layer.PRACTICE, PRACTICE.provenance())),
                basis.layers(List.of(OLD, NEW)).getLeft());
    }

    @Test
    void theRulesAreNamedWithTheirVersions() {
        Basis basis = review(Layers.empty()).basis();
        assertTrue(basis.rules().contains(ReviewRules.HOMONYM));
        assertEquals(List.empty(), basis.lexicons());
        assertEquals(Layers.empty().lexicons(), basis.layers(List.empty()).get().lexicons());
    }

    @Test
    void manyLettersAreCheckedEachByItselfAndInOrder() {
        Review review = review(Layers.base(List.of(OLD)));
        List<Letter> letters = List.range(0, 50)
                .map(i -> new Letter(ClinicalText.of("gray ".repeat(i) + "x").get(), DocumentContext.unknown()));
        List<Seq<Finding>> alone = letters.map(each -> review.check(each.text(), each.context()));
        assertEquals(alone, List.ofAll(review.checkAll(letters.toJavaStream()).map(Checked::findings)));
        assertEquals(
                alone,
                List.ofAll(review.checkAll(letters.toJavaStream().parallel()).map(Checked::findings)));
    }

    @Test
    void lettersMayComeWithoutEnd() {
        Review review = review(Layers.base(List.of(OLD)));
        Stream<Letter> endless = Stream.generate(() -> new Letter(LETTER, DocumentContext.unknown()));
        assertEquals(
                2,
                review.checkAll(endless)
                        .limit(3)
                        .skip(2)
                        .findFirst()
                        .get()
                        .findings()
                        .size());
    }
}
