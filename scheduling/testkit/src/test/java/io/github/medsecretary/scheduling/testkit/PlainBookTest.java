package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.SessionTerms;
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
    private static final Ask ASK = new Ask("p1", "short", Priority.ROUTINE, Optional.empty(), Optional.empty());

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
        var session = Clinics.inLondon(House.STARTS.head())
                .session(new Clinics.Clinic(20, 4, 1, 1, 5, SessionTerms.none(), Optional.empty()), "s0");
        return new Deed(
                verb,
                id,
                ASK,
                new Place(NINE, List.of("dr-1", "room-1")),
                Optional.of(new Deed.Successor("a9", ASK, new Place(NINE, List.of("dr-1", "room-1")))),
                Rota.of(new Action(verb, 0, 0, 0, 0, 0), session, "o1"),
                NINE.plusSeconds(60),
                present,
                1);
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
    void who_asked_and_how_soon_is_not_forgotten() {
        var hurried = Appointment.builder()
                .id("a1")
                .patient("p1")
                .service("short")
                .start(NINE)
                .with(List.of("dr-1", "room-1"))
                .priority(Priority.URGENT)
                .build();
        assertFalse(book.says(of(hurried)));
    }

    @Test
    void whoever_is_bumped_goes_elsewhere_and_another_comes() {
        book.write(deed(Verb.BUMP, "a1", EVE));
        assertTrue(book.says(of(booked("a1", NINE), booked("a9", NINE))));
        book.write(deed(Verb.UNDO, "", EVE));
        assertTrue(book.says(diary));
    }

    @Test
    void a_clinic_and_an_absence_are_written_down_and_crossed_out() {
        for (Verb verb : List.of(Verb.OPEN, Verb.CLOSE)) {
            var sheet = new PlainBook(diary);
            var deed = deed(verb, "", EVE);
            Change change = verb == Verb.OPEN
                    ? new Change.Open(deed.rota().clinic())
                    : new Change.Close(deed.rota().absence());
            sheet.write(deed);
            assertFalse(sheet.says(diary));
            assertTrue(sheet.says(diary.apply(change).get().diary()));
            assertEquals(verb == Verb.CLOSE, sheet.isOfAnAbsence(deed));
            assertFalse(sheet.isOfAnAbsence(deed(Verb.UNDO, "", EVE)));
            sheet.write(deed(Verb.UNDO, "", EVE));
            assertTrue(sheet.says(diary));
        }
    }

    @Test
    void an_absence_is_crossed_out_once() {
        book.write(deed(Verb.CLOSE, "", EVE));
        book.write(deed(Verb.UNDO, "", EVE));
        assertThrows(AssertionError.class, () -> book.write(deed(Verb.UNDO, "", EVE)));
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
        for (Verb verb : List.of(
                Verb.BOOK,
                Verb.HOLD,
                Verb.EXTEND,
                Verb.CONFIRM,
                Verb.RESCHEDULE,
                Verb.UNDO,
                Verb.OVERBOOK,
                Verb.BUMP,
                Verb.OPEN)) {
            assertEquals(Optional.empty(), book.allows(deed(verb, "a1", EVE)));
        }
        assertEquals(Optional.of(true), book.allows(deed(Verb.CLOSE, "", EVE)));
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
