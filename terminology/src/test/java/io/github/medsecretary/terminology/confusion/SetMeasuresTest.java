package io.github.medsecretary.terminology.confusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SetMeasuresTest {

    private final SetMeasures measures = SetMeasures.uk();

    @Test
    void everyBuiltInSetHasALineAndNoOtherDoes() {
        assertEquals(
                UkLexicons.layers()
                        .entries(Confusable.class)
                        .map(each -> each.entry().set())
                        .toSet(),
                measures.sets().toLinkedSet());
    }

    @Test
    void whatWasFoundIsNoMoreThanThereWas() {
        assertTrue(measures.sets().forAll(set -> {
            SetMeasure measure = measures.of(set);
            return measure.found() <= measure.swapped() && measure.flagged() <= measure.right();
        }));
    }

    @Test
    void precisionIsOfAsManyWrongWordsAsRightOnes() {
        var measure = new SetMeasure(40, 20, 100, 10);
        assertEquals(0.5, measure.recall().getAsDouble(), 1e-9);
        assertEquals(0.5 / 0.6, measure.precision().getAsDouble(), 1e-9);
        assertEquals(1, new SetMeasure(2, 1, 3, 0).precision().getAsDouble(), 1e-9);
    }

    @Test
    void whatNobodyMeasuredHasNone() {
        SetMeasure none = measures.of("a vendor's own");
        assertEquals(OptionalDouble.empty(), none.recall());
        assertEquals(OptionalDouble.empty(), none.precision());
        assertEquals(OptionalDouble.empty(), new SetMeasure(4, 0, 4, 0).precision());
    }
}
