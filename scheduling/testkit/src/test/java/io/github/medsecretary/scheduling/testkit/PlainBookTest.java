package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The book beside the diary notices what a diary must not do. */
class PlainBookTest {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");
    private static final AsOf EVE = AsOf.of(NINE.minus(Duration.ofHours(12)));
    private static final AsOf THEN = AsOf.of(NINE);

    private final Diary diary = of(booked("a1", NINE));
    private final PlainBook book = new PlainBook(diary);

    private static Diary of(Appointment... appointments) {
        return Diary.of(House.content().appointments(List.of(appointments)).build())
                .get();
    }

    private static Appointment booked(String id, Instant start) {
        return Appointment.builder()
                .id(id)
                .patient("p1")
                .service("short")
                .start(start)
                .with(List.of("dr-1", "room-1"))
                .build();
    }

    private static Deed deed(Verb verb, String id, AsOf present) {
        return new Deed(verb, id, "p1", "short", NINE, List.of("dr-1", "room-1"), NINE.plusSeconds(60), present, 1);
    }

    @Test
    void what_is_as_it_was_is_what_the_book_says() {
        assertTrue(book.says(diary));
        assertTrue(book.says(of(booked("a1", NINE))));
    }

    @Test
    void what_is_lost_doubled_or_moved_is_not() {
        assertFalse(book.says(of()));
        assertFalse(book.says(of(booked("a1", NINE), booked("a2", NINE))));
        assertFalse(book.says(of(booked("a1", NINE.plusSeconds(60)))));
        assertFalse(book.says(of(booked("a1", NINE).withStatus(AppointmentStatus.ARRIVED))));
        assertFalse(book.says(of(booked("a1", NINE).at(NINE, List.of("dr-2", "room-1")))));
    }

    @Test
    void what_was_done_is_expected_of_the_diary() {
        book.write(deed(Verb.CANCEL, "a1", EVE));
        assertFalse(book.says(diary));
        assertTrue(book.says(of(booked("a1", NINE).withStatus(AppointmentStatus.CANCELLED))));
        book.write(deed(Verb.UNDO, "", EVE));
        assertTrue(book.says(diary));
    }

    @Test
    void a_new_line_goes_when_it_is_undone() {
        book.write(deed(Verb.BOOK, "a2", EVE));
        assertTrue(book.says(of(booked("a1", NINE), booked("a2", NINE))));
        book.write(deed(Verb.UNDO, "", EVE));
        assertTrue(book.says(diary));
    }

    @Test
    void a_patient_arrives_on_the_day_and_is_missed_from_the_start_on() {
        var twoDaysBefore = AsOf.of(NINE.minus(Duration.ofDays(2)));
        assertEquals(Optional.of(false), book.allows(deed(Verb.ARRIVE, "a1", twoDaysBefore)));
        assertEquals(Optional.of(true), book.allows(deed(Verb.ARRIVE, "a1", THEN)));
        assertEquals(Optional.of(false), book.allows(deed(Verb.MISS, "a1", EVE)));
        assertEquals(Optional.of(true), book.allows(deed(Verb.MISS, "a1", THEN)));
    }

    @Test
    void where_places_are_taken_the_rules_decide() {
        for (Verb verb : List.of(Verb.BOOK, Verb.HOLD, Verb.EXTEND, Verb.CONFIRM, Verb.RESCHEDULE, Verb.UNDO)) {
            assertEquals(Optional.empty(), book.allows(deed(verb, "a1", EVE)));
        }
        assertEquals(Optional.of(false), book.allows(deed(Verb.RELEASE, "a1", EVE)));
        assertEquals(Optional.of(false), book.allows(deed(Verb.CANCEL, "nobody", EVE)));
    }

    @Test
    void who_came_late_after_all_is_remembered() {
        book.write(deed(Verb.MISS, "a1", THEN));
        assertTrue(book.late().isEmpty());
        book.write(deed(Verb.ARRIVE, "a1", THEN));
        assertTrue(book.late().contains("a1"));
    }
}
