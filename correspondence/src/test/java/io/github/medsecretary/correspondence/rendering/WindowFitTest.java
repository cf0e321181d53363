package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowFitTest {

    @Test
    void anAddressOfFiveLinesIsPrintedAsUsual() {
        assertEquals(12, WindowFit.points("Mrs Ann Field", List.of("2 High Street", "Exmouth", "EX8 1AB"), 12));
        assertEquals(10.5, WindowFit.points("2 High Street", List.fill(5, () -> "2 High Street"), 10.5));
    }

    @Property(tries = 300)
    void everyAddressThatThereCanBeFits(
            @ForAll @IntRange(min = 1, max = 8) int lines, @ForAll @IntRange(max = 100) int length) {
        double points = WindowFit.points("M".repeat(length), List.fill(lines - 1, () -> "M".repeat(length)), 12);
        double millimetres =
                Math.max(1, Math.ceil(length * points * 0.68 / (85 * 72 / 25.4))) * lines * points * 1.15 * 25.4 / 72;
        assertTrue(millimetres <= 26.7, millimetres + " at " + points);
    }
}
