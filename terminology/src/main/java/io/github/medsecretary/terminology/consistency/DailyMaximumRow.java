package io.github.medsecretary.terminology.consistency;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The most that is given of a medicine each day, all doses of the day together: more is asked about where a letter tells a dose
 * for each day, and so is less than a two-hundredth of a gram or more. More may be given once, as what begins a treatment; of that the lexicon tells the limit.
 *
 * @param medicine its approved name, in lower case
 * @param milligrams the most, in milligrams
 * @param source where that is told
 */
public record DailyMaximumRow(String medicine, BigDecimal milligrams, String source) {

    /** A row whose most is more than nothing. */
    public DailyMaximumRow {
        Objects.requireNonNull(medicine);
        Objects.requireNonNull(source);
        if (milligrams.signum() <= 0) {
            throw new IllegalArgumentException("The most that is given is more than nothing.");
        }
    }
}
