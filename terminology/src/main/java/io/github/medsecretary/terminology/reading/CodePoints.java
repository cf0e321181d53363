package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import java.util.Arrays;

/**
 * Places of a text counted in code points, for hosts that count so: an emoji is one code point and two UTF-16 units.
 *
 * <p>Made once for a text; a place then costs the logarithm of how many pairs the text holds. Immutable and
 * thread-safe.
 */
public final class CodePoints {

    // Where the second half of each pair stands.
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    /** Those of a text. */
    public static CodePoints of(ClinicalText text) {
        var seconds = new IntList();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))) {
                seconds.add(i);
            }
        }
        return new CodePoints(seconds.toArray());
    }

    /** How many code points stand before an offset in UTF-16 units; within a pair, those before the pair and one. */
    public int before(int offset) {
        int found = Arrays.binarySearch(seconds, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /** A span of UTF-16 units, such as a finding's, in code points. */
    public Span ofUnits(Span units) {
        return Span.of(before(units.start()), before(units.end()));
    }

    /** A span of code points in UTF-16 units. */
    public Span toUnits(Span codePoints) {
        return Span.of(unit(codePoints.start()), unit(codePoints.end()));
    }

    // So many pairs end before it as have their second half, less the pairs before, below it.
    private int unit(int codePoint) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
