package io.github.medsecretary.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    @ParameterizedTest
    @CsvSource({
        "gmc 0000000, GMC 0000000",
        "NMC 00a0000a, NMC 00A0000A",
        "GDC 12345, GDC 12345",
        "GPHC 2000000, GPHC 2000000",
        "PSNI 1234, PSNI 1234",
        "HCPC PH12345, HCPC PH12345",
        "GOC 01-1234, GOC 01-1234"
    })
    void eachRegulatorsNumbersAreRead(String typed, String printed) {
        assertEquals(printed, Registration.parse(typed).get().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMC 123", "NMC 0000000", "GMC 00000000"})
    void anotherFormIsMalformed(String typed) {
        assertEquals(CoreCode.MALFORMED, Registration.parse(typed).getLeft().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GMC", "ABC 0000000", "0000000"})
    void withoutARegulatorItIsUnknown(String typed) {
        assertEquals(CoreCode.UNKNOWN_CODE, Registration.parse(typed).getLeft().code());
    }

    @Test
    void registersArePublic() {
        Registration entry = Registration.of(Regulator.GMC, "0000000").get();
        assertEquals(Regulator.GMC, entry.regulator());
        assertEquals("0000000", entry.number());
        assertEquals("General Medical Council", entry.regulator().display());
        assertEquals(entry, Registration.parse("GMC 0000000").get());
        assertEquals(entry.hashCode(), Registration.parse("GMC 0000000").get().hashCode());
        assertNotEquals(entry, Registration.parse("GPHC 0000000").get());
    }

    @Test
    void odsCodesAreLettersAndDigits() {
        assertEquals("A81001", OdsCode.parse(" a81001 ").get().toString());
        assertEquals(OdsCode.parse("a81001").get(), OdsCode.parse("A81001").get());
        assertEquals(
                OdsCode.parse("a81001").get().hashCode(),
                OdsCode.parse("A81001").get().hashCode());
        assertTrue(OdsCode.parse("A8").isLeft());
        assertTrue(OdsCode.parse("A8-001").isLeft());
        assertTrue(OdsCode.parse("A8100100000").isLeft());
    }
}
