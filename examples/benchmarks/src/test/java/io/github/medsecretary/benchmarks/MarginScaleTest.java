package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MarginScaleTest {

    private static final int MOST = 45;

    private static double[] times(double margin, int count) {
        var margins = new double[count];
        Arrays.fill(margins, margin);
        return margins;
    }

    @Test
    void marginsThatAreNeverWrongAreStretched() {
        assertTrue(MarginScale.of(times(2, 30), times(2, 30), MOST) > 1.2);
    }

    @Test
    void marginsThatAreOftenWrongAreShrunk() {
        double[] half = times(2, 30);
        Arrays.fill(half, 0, 14, -2);
        assertTrue(MarginScale.of(half, half, MOST) < 0.7);
    }

    @Test
    void theMorePlacesTheMoreIsBelieved() {
        double few = MarginScale.of(times(2, 1), times(2, 1), MOST);
        double many = MarginScale.of(times(2, 40), times(2, 40), MOST);
        assertTrue(1 < few && few < many);
        assertEquals(many, MarginScale.of(times(2, 40), times(2, 40), MOST));
    }

    @Test
    void aWordThatIsEverywhereSpeaksForNoMoreThanTheBound() {
        assertEquals(
                MarginScale.of(times(2, MOST), times(2, 3), MOST),
                MarginScale.of(times(2, 50 * MOST), times(2, 3), MOST),
                1e-9);
    }

    @Test
    void whereNothingIsKnownMarginsStayAsTheyAre() {
        assertEquals(1, MarginScale.of(times(0, 0), times(0, 0), MOST), 0.05);
    }
}
