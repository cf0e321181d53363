package io.github.medsecretary.scheduling.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Leave, sickness, closures. */
class UnavailabilityTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate SPRING = LocalDate.of(2030, 3, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2030, 10, 27);

    private static Unavailability leave(LocalDate first, LocalDate last) {
        return Unavailability.allDay("dr-shah", first, last, Practice.LONDON, UnavailabilityKind.LEAVE);
    }

    private static Duration length(LocalDate first, LocalDate last) {
        return leave(first, last).interval().length();
    }

    @Test
    void all_day_is_from_midnight_to_midnight() {
        assertEquals(
                Practice.between("2030-01-07T00:00", "2030-01-08T00:00"),
                leave(MONDAY, MONDAY).interval());
        assertEquals(
                Practice.between("2030-01-07T00:00", "2030-01-12T00:00"),
                leave(MONDAY, MONDAY.plusDays(4)).interval());
    }

    @Test
    void a_day_of_leave_is_as_long_as_its_day() {
        assertEquals(Duration.ofHours(23), length(SPRING, SPRING));
        assertEquals(Duration.ofHours(25), length(AUTUMN, AUTUMN));
        assertEquals(Duration.ofHours(7 * 24 - 1), length(SPRING.minusDays(6), SPRING));
        assertEquals(Duration.ofHours(7 * 24 + 1), length(AUTUMN.minusDays(6), AUTUMN));
    }

    @Test
    void leave_ends_no_earlier_than_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> leave(MONDAY, MONDAY.minusDays(1)));
    }

    private static List<String> conflicts(LocalDate day, String start) {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", day.minusDays(1) + "T20:00", day.plusDays(1) + "T06:00")
                .away(leave(day, day))
                .booked("a1", "p1", "routine", start, "dr-shah", "room-1")
                .conflicts()
                .toList();
    }

    @Test
    void the_last_visit_before_midnight_and_the_first_after_it_are_beside_the_leave() {
        for (LocalDate day : List.of(MONDAY, SPRING, AUTUMN)) {
            var away = List.of("PRACTITIONER_ON_LEAVE a1 dr-shah");
            assertEquals(List.empty(), conflicts(day, day.minusDays(1) + "T23:50"));
            assertEquals(away, conflicts(day, day.minusDays(1) + "T23:55"));
            assertEquals(away, conflicts(day, day + "T00:00"));
            assertEquals(away, conflicts(day, day + "T23:50"));
            assertEquals(List.empty(), conflicts(day, day.plusDays(1) + "T00:00"));
        }
    }

    @Test
    void the_kind_is_what_the_reason_names_by_its_code() {
        var interval = leave(MONDAY, MONDAY).interval();
        assertEquals(
                UnavailabilityKind.STUDY_LEAVE,
                Unavailability.of("dr-shah", interval, "study-leave").kind());
        assertEquals(
                UnavailabilityKind.OTHER,
                Unavailability.of("room-1", interval, "flood").kind());
        assertEquals(
                UnavailabilityKind.MAINTENANCE,
                Unavailability.of("room-1", interval, UnavailabilityKind.MAINTENANCE)
                        .kind());
        for (UnavailabilityKind kind : UnavailabilityKind.values()) {
            assertEquals(kind, UnavailabilityKind.parse(kind.code()).orElseThrow());
        }
    }

    @Test
    void neither_reason_nor_kind_is_printed() {
        var printed = Unavailability.of("dr-shah", leave(MONDAY, MONDAY).interval(), "sickness")
                .toString();
        assertFalse(printed.toLowerCase(Locale.ROOT).contains("sickness"), printed);
    }
}
