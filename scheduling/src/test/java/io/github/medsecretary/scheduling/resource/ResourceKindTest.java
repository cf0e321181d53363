package io.github.medsecretary.scheduling.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceKindTest {

    @ParameterizedTest
    @CsvSource({
        "PRACTITIONER, practitioner, Practitioner, PRACTITIONER_DOUBLE_BOOKED, true",
        "ROOM, room, Location, ROOM_DOUBLE_BOOKED, true",
        "DEVICE, device, Device, DEVICE_DOUBLE_BOOKED, false",
        "INTERPRETER, interpreter, Interpreter, INTERPRETER_DOUBLE_BOOKED, false",
        "CHAPERONE, chaperone, Chaperone, CHAPERONE_DOUBLE_BOOKED, false",
    })
    void a_kind_has_its_words_and_its_conflict(
            ResourceKind kind, String code, String type, SchedulingCode doubleBooked, boolean turnaround) {
        assertEquals(code, kind.code());
        assertEquals(type, kind.referenceType());
        assertEquals(doubleBooked, kind.doubleBooked());
        assertEquals(turnaround, kind.hasTurnaround());
    }

    @ParameterizedTest
    @EnumSource(ResourceKind.class)
    void a_code_reads_back(ResourceKind kind) {
        assertEquals(kind, ResourceKind.parse(kind.code()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Room", "ROOM", "room ", "location", "rooms"})
    void nothing_but_a_code_is_read(String other) {
        assertTrue(ResourceKind.parse(other).isEmpty());
    }

    @Test
    void no_two_kinds_share_a_reference_type_or_a_conflict() {
        var kinds = List.of(ResourceKind.values());
        assertEquals(
                kinds.size(), kinds.map(ResourceKind::referenceType).distinct().size());
        assertEquals(
                kinds.size(), kinds.map(ResourceKind::doubleBooked).distinct().size());
    }

    @Test
    void codes_do_not_depend_on_the_machine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("practitioner", ResourceKind.PRACTITIONER.code());
            assertEquals("device", ResourceKind.DEVICE.code());
        } finally {
            Locale.setDefault(before);
        }
    }
}
