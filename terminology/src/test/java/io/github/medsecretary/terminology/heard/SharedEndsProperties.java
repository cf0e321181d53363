package io.github.medsecretary.terminology.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Laws of how much of two words is the same at their beginnings and ends. */
class SharedEndsProperties {

    @Property(tries = 300)
    void itIsAShareAndTheSameBothWays(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 12) String other) {
        double share = SharedEnds.of(one, other);
        assertTrue(share >= 0 && share <= 1, one + " " + other);
        assertEquals(share, SharedEnds.of(other, one));
    }

    @Property(tries = 300)
    void whatIsLeftOutInTheMiddleCostsItsLetters(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 6) String head,
            @ForAll @CharRange(from = 'x', to = 'z') @StringLength(min = 0, max = 6) String middle,
            @ForAll @CharRange(from = 'n', to = 'p') @StringLength(min = 1, max = 6) String tail) {
        double kept = head.length() + tail.length();
        assertEquals(kept / (kept + middle.length()), SharedEnds.of(head + tail, head + middle + tail), 1e-9);
    }

    @Example
    void countriesSpellOneWord() {
        assertEquals(1, SharedEnds.of("Haematocrit", "hematocrit"));
        assertEquals(1, SharedEnds.of("oedema", "edema"));
    }
}
