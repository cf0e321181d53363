package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KnownNeighboursTest {

    private static KnownNeighbours known() throws IOException {
        return KnownNeighbours.read();
    }

    @Test
    void neighboursSpeakForOneWordAndAgainstTheOther() throws IOException {
        Map<String, Double> weights = known().of("ureter", "urethra");
        assertTrue(weights.getOrDefault("l:right", 0.0) > 0);
        assertTrue(weights.getOrDefault("l:penile", 0.0) < 0);
        assertTrue(weights.getOrDefault("w:renal", 0.0) > 0);
        assertTrue(weights.getOrDefault("t:cysto", 0.0) < 0);
    }

    @Test
    void whatBothHaveSaysNothing() throws IOException {
        assertFalse(known().of("ureter", "urethra").containsKey("l:distal"));
        assertEquals(Map.of(), known().of("ureter", "ureter"));
    }

    @Test
    void turningThePairTurnsTheSigns() throws IOException {
        Map<String, Double> turned = new TreeMap<>();
        known().of("flexion", "extension").forEach((name, weight) -> turned.put(name, -weight));
        assertEquals(turned, known().of("extension", "flexion"));
    }

    @Test
    void aWordOfTheListIsKnownInEitherSpelling() throws IOException {
        assertTrue(known().knows("hyperkalaemia"));
        assertTrue(known().knows("hyperkalemia"));
        assertFalse(known().knows("unheard-of"));
        assertEquals(Map.of(), known().of("unheard-of", "unheard-of-too"));
    }
}
