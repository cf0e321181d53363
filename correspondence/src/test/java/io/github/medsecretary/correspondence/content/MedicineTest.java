package io.github.medsecretary.correspondence.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MedicineTest {

    private static Medicine.Builder mesalazine() {
        return Medicine.builder().name("mesalazine");
    }

    @Test
    void itsLineIsInTheOrderOfAPrescription() {
        assertEquals(
                "mesalazine 1.2 g oral twice a day (increased: flare)",
                mesalazine()
                        .reason("flare")
                        .change("increased")
                        .frequency("twice a day")
                        .route("oral")
                        .dose("1.2 g")
                        .build()
                        .line());
    }

    @Test
    void whatIsNotKnownLeavesNoGap() {
        assertEquals("mesalazine", mesalazine().build().line());
        assertEquals("mesalazine oral", mesalazine().route("oral").build().line());
        assertEquals(
                "mesalazine 1.2 g twice a day",
                mesalazine().dose("1.2 g").frequency("twice a day").build().line());
    }

    @Test
    void theBracketsHoldAChangeItsReasonOrBoth() {
        assertEquals(
                "mesalazine (stopped)", mesalazine().change("stopped").build().line());
        assertEquals("mesalazine (rash)", mesalazine().reason("rash").build().line());
        assertEquals(
                "mesalazine (stopped: rash)",
                mesalazine().change("stopped").reason("rash").build().line());
    }
}
