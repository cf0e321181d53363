package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoubleBookingTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN_PAST = "2030-01-07T09:10";

    @Test
    void back_to_back_visits_do_not_meet() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", TEN_PAST, "dr-shah", "room-1")
                .booked("a3", "p2", "routine", "2030-01-07T09:20", "dr-shah", "room-1");
        assertEquals(List.empty(), practice.conflicts());
    }

    @Test
    void one_practitioner_can_not_see_two_patients_at_once() {
        var practice = Practice.open()
                .booked("a2", "p2", "routine", NINE, "room-2", "dr-shah")
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1");
        assertEquals(List.of("PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah"), practice.conflicts());
    }

    @Test
    void one_patient_can_not_be_in_two_rooms() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p1", "routine", NINE, "dr-lee", "room-2");
        assertEquals(List.of("PATIENT_DOUBLE_BOOKED a1 a2 p1"), practice.conflicts());
    }

    @ParameterizedTest
    @CsvSource({
        "routine, room-1, room-1,, ROOM_DOUBLE_BOOKED a1 a2 room-1",
        "ecg, room-1, room-2, ecg-1, DEVICE_DOUBLE_BOOKED a1 a2 ecg-1",
        "signed, room-1, room-2, signer, INTERPRETER_DOUBLE_BOOKED a1 a2 signer",
        "smear, room-1, room-2, ann, CHAPERONE_DOUBLE_BOOKED a1 a2 ann",
    })
    void each_kind_of_resource_has_its_own_code(
            String service, String room, String other, @Nullable String shared, String told) {
        String extra = shared == null ? room : shared;
        var practice = Practice.open()
                .booked(visit("a1", service, "dr-shah", room, extra))
                .booked(visit("a2", service, "dr-lee", other, extra));
        assertEquals(List.of(told), practice.conflicts());
    }

    private static Appointment visit(String id, String service, String... with) {
        String[] each = List.of(with).distinct().toJavaArray(String[]::new);
        return Practice.visit(id, id, service, NINE, each).build();
    }

    @Test
    void three_at_once_are_three_pairs() {
        var practice = Practice.open()
                .booked("a1", "p1", "dressing", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", TEN_PAST, "dr-shah", "room-2")
                .booked("a3", "p3", "routine", TEN_PAST, "dr-shah", "far-room");
        Seq<String> shah = practice.conflicts().filter(each -> each.startsWith("PRACTITIONER"));
        assertEquals(
                List.of(
                        "PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah",
                        "PRACTITIONER_DOUBLE_BOOKED a1 a3 dr-shah",
                        "PRACTITIONER_DOUBLE_BOOKED a2 a3 dr-shah"),
                shah);
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void only_statuses_that_occupy_meet_others(AppointmentStatus status) {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked(Practice.visit("a2", "p2", "routine", NINE, "dr-shah", "room-2")
                        .status(status)
                        .build());
        assertEquals(status.isOccupying() ? 1 : 0, practice.conflicts().size());
    }

    @Test
    void two_pieces_serve_two_visits_and_not_three() {
        var two = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1", "monitor")
                .booked("a2", "p2", "routine", NINE, "dr-lee", "room-2", "monitor");
        assertEquals(List.empty(), two.conflicts());
        var three = two.booked(
                Practice.visit("a3", "p3", "routine", NINE, "monitor", "ann").build());
        assertEquals(
                List.of("DEVICE_QUANTITY_EXCEEDED a1 a2 a3 monitor"),
                three.conflicts().filter(each -> each.startsWith("DEVICE")));
    }

    @Test
    void a_piece_under_repair_does_not_serve() {
        var practice = Practice.open()
                .out("monitor", 1, "2030-01-07T09:05", "2030-01-07T12:00")
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1", "monitor")
                .booked("a2", "p2", "routine", NINE, "dr-lee", "room-2", "monitor");
        assertEquals(List.of("DEVICE_QUANTITY_EXCEEDED a1 a2 monitor"), practice.conflicts());
        var finding =
                Conflicts.standard(DiaryContext.empty()).in(practice.diary()).head();
        assertEquals(
                Practice.between("2030-01-07T09:05", "2030-01-07T09:10"),
                finding.when().orElseThrow());
    }

    @Test
    void a_visit_that_begins_as_an_excess_ends_has_no_part_in_it() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1", "monitor")
                .booked("a2", "p2", "routine", NINE, "dr-lee", "room-2", "monitor")
                .booked("a3", "p3", "routine", NINE, "monitor")
                .booked("a4", "p4", "routine", TEN_PAST, "monitor");
        assertEquals(
                List.of("DEVICE_QUANTITY_EXCEEDED a1 a2 a3 monitor"),
                practice.conflicts().filter(each -> each.startsWith("DEVICE")));
    }

    @Test
    void repair_of_all_pieces_is_no_question_of_quantity() {
        var practice = Practice.open()
                .out("monitor", 2, NINE, "2030-01-07T12:00")
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1", "monitor");
        assertEquals(List.of("RESOURCE_UNAVAILABLE a1 monitor"), practice.conflicts());
    }
}
