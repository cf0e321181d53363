package io.github.medsecretary.benchmarks.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The targets themselves, on a few inputs. */
class FuzzTargetsTest {

    @Test
    void eachTargetTakesAnyBytes() {
        var random = new Random(1);
        for (int i = 0; i < 60; i++) {
            var data = new byte[random.nextInt(60)];
            random.nextBytes(data);
            assertDoesNotThrow(() -> {
                ReviewFuzz.fuzzerTestOneInput(data);
                ExpanderFuzz.fuzzerTestOneInput(data);
                DefinitionsFuzz.fuzzerTestOneInput(data);
                LexiconFuzz.fuzzerTestOneInput(data);
            });
        }
    }

    @Test
    void theFirstInputIsALetter() {
        assertTrue(FuzzedText.of(FuzzedText.letter()).contains("chronic obstructive pulmonary disease"));
        assertDoesNotThrow(() -> {
            ReviewFuzz.fuzzerInitialize();
            ExpanderFuzz.fuzzerInitialize();
            DefinitionsFuzz.fuzzerInitialize();
            LexiconFuzz.fuzzerInitialize();
        });
    }

    @Test
    void longTextsAreMadeOfShortOnes() {
        assertDoesNotThrow(LongTextFuzz::fuzzerInitialize);
        assertDoesNotThrow(() -> LongTextFuzz.check(new byte[] {2, 72, 5, 61}, 20_000));
        assertDoesNotThrow(() -> LongTextFuzz.fuzzerTestOneInput(new byte[0]));
    }

    @Test
    void bytesAreReadAsTheFirstTells() {
        assertEquals("", FuzzedText.of(new byte[0]));
        assertEquals("aé", FuzzedText.of("\u0000aé".getBytes(StandardCharsets.UTF_8)));
        assertEquals("\ud800", FuzzedText.of(new byte[] {1, (byte) 0xd8, 0}));
        assertTrue(FuzzedText.of(new byte[] {2, 50, 60}).length() >= 2);
    }
}
