package io.github.medsecretary.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    @ParameterizedTest
    @CsvSource({
        "GMC 0000001,GMC",
        "NMC 00A0000E,NMC",
        "GDC 012345,GDC",
        "GDC 0123,GDC",
        "GPHC 0000001,GPHC",
        "PSNI 0001,PSNI",
        "PSNI 00012,PSNI",
        "HCPC PH000001,HCPC",
        "HCPC ODP0001,HCPC",
        "GOC 01-00001,GOC"
    })
    void an_entry_is_read_as_it_is_printed(String printed, Regulator regulator) {
        var entry = Registration.parse(printed).get();
        assertEquals(regulator, entry.regulator());
        assertEquals(printed, entry.toString());
        assertEquals(printed, entry.regulator().name() + " " + entry.number());
    }

    @Test
    void case_and_space_do_not_matter() {
        assertEquals(
                "NMC 00A0000E", Registration.parse("  nmc \t 00a0000e ").get().toString());
        assertEquals(
                "00A0000E", Registration.of(Regulator.NMC, " 00a0000e ").get().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GMC 123456",
                "GMC 12345678",
                "NMC 00A0000",
                "NMC A000000E",
                "GDC 123",
                "GDC 1234567",
                "GPHC 12",
                "PSNI 123",
                "PSNI 123456",
                "HCPC P0001",
                "HCPC PHYS0001",
                "HCPC PH123",
                "GOC 0100001",
                "GOC 01-12"
            })
    void a_number_of_another_form_is_malformed(String text) {
        assertEquals(CoreCode.MALFORMED, Registration.parse(text).getLeft().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GMC", "1234567", "XYZ 1234567", "GMC1234567"})
    void a_text_without_a_known_regulator_is_an_unknown_code(String text) {
        assertEquals(CoreCode.UNKNOWN_CODE, Registration.parse(text).getLeft().code());
    }

    @Test
    void a_dotless_i_is_no_i() {
        assertTrue(Registration.of(Regulator.HCPC, "PıH0001").isLeft());
        assertTrue(Registration.of(Regulator.HCPC, "ß0001").isLeft());
    }

    @ParameterizedTest
    @EnumSource(Regulator.class)
    void the_reason_names_the_regulator(Regulator regulator) {
        var reason = Registration.of(regulator, "?").getLeft().reason();
        assertTrue(reason.contains(regulator.display()));
        assertFalse(regulator.display().toUpperCase(Locale.ROOT).equals(regulator.display()));
    }

    @Test
    void entries_are_equal_by_regulator_and_number() {
        var entry = Registration.parse("GMC 0000001").get();
        assertEquals(entry, Registration.parse("gmc 0000001").get());
        assertEquals(entry.hashCode(), Registration.parse("gmc 0000001").get().hashCode());
        assertNotEquals(entry, Registration.parse("GMC 0000002").get());
        assertNotEquals(entry, Registration.parse("GPHC 0000001").get());
        assertNotEquals(
                entry.hashCode(), Registration.parse("GPHC 0000001").get().hashCode());
        assertFalse(entry.equals((Object) "x"));
    }
}
