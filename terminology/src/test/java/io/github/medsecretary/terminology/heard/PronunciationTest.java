package io.github.medsecretary.terminology.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PronunciationTest {

    private static int apart(String said, String heard) {
        return new SoundDistance().between(Pronunciation.of(said), Pronunciation.of(heard), 10_000);
    }

    @Test
    void greekIsReadAsCliniciansDo() {
        assertEquals('s', Pronunciation.of("psoriasis").charAt(0));
        assertEquals('n', Pronunciation.of("pneumonia").charAt(0));
        assertTrue(Pronunciation.of("cholecystitis").startsWith("kol"));
        assertTrue(Pronunciation.of("phlebitis").startsWith("fl"));
        assertEquals(Pronunciation.of("haematoma"), Pronunciation.of("heamatoma"));
    }

    @Test
    void anRIsHeardBeforeAVowelOnly() {
        assertEquals(-1, Pronunciation.of("arm").indexOf('r'));
        assertTrue(Pronunciation.of("error").contains("r"));
        var linked = new StringBuilder();
        Pronunciation.append(linked, Pronunciation.linking("fare"));
        Pronunciation.append(linked, Pronunciation.linking("in"));
        assertTrue(Pronunciation.ended(linked).contains("r"));
    }

    @Test
    void whatSoundsAlikeIsNearerThanWhatDoesNot() {
        assertTrue(apart("pneumonia", "new monia") < apart("pneumonia", "anaemia"));
        assertTrue(apart("warfarin", "war fare in") < 100);
        assertTrue(apart("etoposide", "a topicide") < 120);
    }

    @Test
    void aSearchEndsAtItsLimit() {
        assertEquals(SoundDistance.TOO_FAR, new SoundDistance().between("kat", "melon", 50));
        assertEquals(0, new SoundDistance().between("kat", "kat", 0));
    }
}
