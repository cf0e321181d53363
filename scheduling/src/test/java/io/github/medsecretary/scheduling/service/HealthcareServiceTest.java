package io.github.medsecretary.scheduling.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HealthcareServiceTest {

    private static final Need GP = Need.of(ResourceKind.PRACTITIONER, List.of("gp"));
    private static final Need ECG = Need.of(ResourceKind.DEVICE, List.of("ecg"));
    private static final Need MONITOR = Need.of(ResourceKind.DEVICE, List.of("monitor"));

    private static HealthcareService service(int before, int after) {
        return HealthcareService.builder()
                .id("s")
                .duration(Duration.ofMinutes(20))
                .bufferBefore(Duration.ofMinutes(before))
                .bufferAfter(Duration.ofMinutes(after))
                .needs(List.of(GP, ECG, MONITOR))
                .build();
    }

    private static Resource resource(ResourceKind kind, int turnaround, String... capabilities) {
        return Resource.builder()
                .id("r")
                .kind(kind)
                .turnaround(Duration.ofMinutes(turnaround))
                .capabilities(List.of(capabilities))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // kind, its own turnaround, the service's buffer, minutes that it stays busy
        "PRACTITIONER, 0, 10, 10",
        "PRACTITIONER, 15, 10, 15",
        "PRACTITIONER, 10, 15, 15",
        "ROOM, 5, 10, 10",
        "ROOM, 5, 0, 5",
        "ROOM, 0, 0, 0",
        "DEVICE, 0, 10, 0",
        "DEVICE, 30, 10, 30",
        "DEVICE, 5, 10, 5",
        "INTERPRETER, 0, 10, 0",
        "CHAPERONE, 0, 10, 0",
    })
    void a_resource_stays_busy_for_the_longer_of_what_concerns_it(ResourceKind kind, int own, int buffer, int busy) {
        assertEquals(Duration.ofMinutes(busy), service(0, buffer).turnaroundAfter(resource(kind, own)));
    }

    @ParameterizedTest
    @EnumSource(ResourceKind.class)
    void only_practitioner_and_room_are_made_ready_before(ResourceKind kind) {
        boolean isMadeReady = kind == ResourceKind.PRACTITIONER || kind == ResourceKind.ROOM;
        // Its own turnaround follows a visit and asks for nothing before one.
        assertEquals(
                isMadeReady ? Duration.ofMinutes(7) : Duration.ZERO,
                service(7, 0).turnaroundBefore(resource(kind, 30)));
    }

    @Test
    void who_says_no_more_takes_nothing_and_leaves_no_mess() {
        var plain = HealthcareService.builder()
                .id("s")
                .duration(Duration.ofMinutes(10))
                .build();
        assertEquals(List.empty(), plain.needs());
        assertEquals(Duration.ZERO, plain.bufferBefore());
        assertEquals(Duration.ZERO, plain.bufferAfter());
        assertEquals(Optional.empty(), plain.need(ResourceKind.PRACTITIONER));
    }

    @Test
    void a_need_is_found_by_its_kind_the_first_of_several() {
        assertEquals(Optional.of(GP), service(0, 0).need(ResourceKind.PRACTITIONER));
        assertEquals(Optional.of(ECG), service(0, 0).need(ResourceKind.DEVICE));
        assertEquals(Optional.empty(), service(0, 0).need(ResourceKind.ROOM));
    }

    @Test
    void a_need_is_met_by_the_right_kind_with_all_that_is_asked() {
        assertTrue(ECG.isMetBy(resource(ResourceKind.DEVICE, 0, "monitor", "ecg")));
        assertFalse(ECG.isMetBy(resource(ResourceKind.DEVICE, 0, "monitor")));
        assertFalse(ECG.isMetBy(resource(ResourceKind.ROOM, 0, "ecg")));
    }

    @ParameterizedTest
    @EnumSource(ResourceKind.class)
    void a_need_of_a_kind_alone_is_met_by_any_of_it_and_no_other(ResourceKind kind) {
        var any = Need.of(kind);
        assertEquals(
                List.of(kind), List.of(ResourceKind.values()).filter(each -> any.isMetBy(resource(each, 0, "ecg"))));
    }
}
