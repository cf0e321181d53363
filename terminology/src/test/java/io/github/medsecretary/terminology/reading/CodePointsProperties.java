package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Places in code points are those that Java's own counting gives. */
class CodePointsProperties {

    @Provide
    Arbitrary<ClinicalText> texts() {
        return Arbitraries.of("a", "👍", "𝒳", "é", "e\u0301", " ")
                .list()
                .ofMaxSize(20)
                .map(parts -> ClinicalText.of(String.join("", parts)).get());
    }

    @Property(tries = 200)
    void placesAreThoseOfCountingEach(@ForAll("texts") ClinicalText text) {
        CodePoints codePoints = CodePoints.of(text);
        String value = text.value();
        int count = value.codePointCount(0, value.length());
        for (int start = 0; start <= count; start++) {
            for (int end = start; end <= count; end++) {
                Span units = Span.of(value.offsetByCodePoints(0, start), value.offsetByCodePoints(0, end));
                assertEquals(Span.of(start, end), codePoints.ofUnits(units));
                assertEquals(units, codePoints.toUnits(Span.of(start, end)));
            }
        }
    }

    @Example
    void anOffsetWithinAPairCountsThePair() {
        assertEquals(2, CodePoints.of(ClinicalText.of("a👍b").get()).before(2));
    }
}
