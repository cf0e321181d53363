package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked for, and the appointment that it becomes. */
class SlotRequestTest {

    private static final String NINE = "2030-01-07T09:00";

    private static SlotRequest.Builder least() {
        return SlotRequest.builder()
                .patient("p-secret")
                .service("routine")
                .within(Practice.between(NINE, "2030-01-07T12:00"));
    }

    private static SlotRequest.Builder most() {
        return least().appointment("a7")
                .duration(Duration.ofMinutes(25))
                .priority(Priority.URGENT)
                .prefers(DayPart.AFTERNOON)
                .with(List.of("dr-shah", "ann"))
                .accessibility(List.of("hoist"))
                .organisation("quay")
                .modality(Modality.VIDEO)
                .breachDate(LocalDate.of(2030, 1, 21))
                .usualPractitioner("dr-lee")
                .referral("r7")
                .awaiting(List.of("bloods"));
    }

    @Test
    void all_that_was_asked_for_goes_into_the_appointment() {
        assertEquals(
                Appointment.builder()
                        .id("a7")
                        .patient("p-secret")
                        .service("routine")
                        .start(Practice.at(NINE))
                        .with(List.of("dr-lee", "room-2"))
                        .duration(Duration.ofMinutes(25))
                        .priority(Priority.URGENT)
                        .prefers(DayPart.AFTERNOON)
                        .accessibility(List.of("hoist"))
                        .organisation("quay")
                        .modality(Modality.VIDEO)
                        .breachDate(LocalDate.of(2030, 1, 21))
                        .usualPractitioner("dr-lee")
                        .referral("r7")
                        .awaiting(List.of("bloods"))
                        .build(),
                most().build().at(Practice.at(NINE), List.of("dr-lee", "room-2")));
    }

    @Test
    void what_was_not_asked_for_is_left_open() {
        var request = least().build();
        assertEquals(10, request.limit());
        assertEquals(List.empty(), request.with());
        var appointment = request.at(Practice.at(NINE), List.of("dr-lee"));
        assertEquals(
                Practice.visit("request", "p-secret", "routine", NINE, "dr-lee").build(), appointment);
        assertEquals(Priority.ROUTINE, appointment.priority());
        assertEquals(AppointmentStatus.BOOKED, appointment.status());
        assertEquals(Optional.empty(), appointment.duration());
    }

    @Test
    void a_request_prints_nothing_about_the_patient() {
        var printed = most().build().toString();
        for (String secret : List.of("p-secret", "AFTERNOON", "hoist", "bloods")) {
            assertFalse(printed.contains(secret));
        }
        assertTrue(printed.contains("routine"));
    }
}
