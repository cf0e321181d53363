package io.github.medsecretary.scheduling.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What two versions of a Monday differ in, in words. */
class DifferenceTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Wording ENGLISH = Wording.english(Practice.LONDON);

    private final Practice monday = Practice.open().booked(proposed().build());

    private static Appointment.Builder proposed() {
        return Practice.visit("a1", "p1", "routine", NINE, "room-1", "dr-shah").status(AppointmentStatus.PROPOSED);
    }

    private static Seq<String> told(Diary before, Diary after) {
        return Difference.between(before, after).map(ENGLISH::say).toList();
    }

    private Seq<String> told(Change... changes) {
        var after = monday.diary().apply(new Change.Together(List.of(changes))).get();
        return told(monday.diary(), after.diary());
    }

    @Test
    void a_diary_does_not_differ_from_itself_nor_from_its_equal() {
        assertEquals(List.empty(), told(monday.diary(), monday.diary()));
        assertEquals(List.empty(), told());
    }

    @Test
    void an_appointment_is_new_or_gone() {
        var more = monday.booked("a2", "p2", "routine", "2030-01-07T10:00", "dr-lee", "room-2");
        assertEquals(
                List.of("a2 is new: booked, 2030-01-07 10:00 (dr-lee, room-2)."), told(monday.diary(), more.diary()));
        assertEquals(List.of("a2 is no longer there."), told(more.diary(), monday.diary()));
    }

    @Test
    void an_appointment_went_elsewhere() {
        assertEquals(
                List.of("a1 went from 2030-01-07 09:00 (dr-shah, room-1) to 2030-01-07 11:00 (dr-lee)."),
                told(new Change.Reschedule("a1", Practice.at("2030-01-07T11:00"), List.of("dr-lee"))));
        assertEquals(List.of("a1 went from 2030-01-07 09:00 (dr-shah, room-1) to –."), told(new Change.Release("a1")));
    }

    @Test
    void the_order_in_which_things_are_taken_is_no_difference() {
        var told = told(new Change.Reschedule("a1", Practice.at(NINE), List.of("dr-shah", "room-1")));
        assertEquals(List.of("a1 has other details."), told);
    }

    @Test
    void an_appointment_that_was_held_and_confirmed_tells_each_step() {
        var held = monday.diary()
                .apply(new Change.Hold("a1", Practice.at("2030-01-05T12:30")))
                .get()
                .diary();
        assertEquals(List.of("a1 is held until 2030-01-05 12:30."), told(monday.diary(), held));
        var booked = held.apply(new Change.Transition("a1", AppointmentStatus.BOOKED))
                .get()
                .diary();
        assertEquals(List.of("a1 was proposed and is booked.", "a1 is no longer held."), told(held, booked));
        assertEquals(List.of("a1 was proposed and is booked."), told(monday.diary(), booked));
    }

    @Test
    void other_details_are_not_told_one_by_one() {
        var longer = Practice.open()
                .booked(proposed().duration(Duration.ofMinutes(20)).build());
        assertEquals(List.of("a1 has other details."), told(monday.diary(), longer.diary()));
    }

    @Test
    void what_a_desk_sets_is_told_in_words() {
        var old = monday.diary().appointment("a1").orElseThrow();
        assertEquals(
                List.of("a1 had priority routine and has urgent."),
                told(new Change.Amend(old.withPriority(Priority.URGENT))));
        assertEquals(List.of("a1 must stay where it is."), told(new Change.Amend(old.withPinned(true))));
        assertEquals(List.of("a1 is known to the patient."), told(new Change.Amend(old.withNotified(true))));
    }

    @Test
    void a_link_is_told_with_its_days() {
        var two = monday.booked("a2", "p1", "routine", "2030-01-07T11:00", "dr-shah", "room-1");
        assertEquals(
                List.of("a1 is to be followed by a2, 2–14 days later."),
                told(two.diary(), two.linked("a1", "a2", 2, 14).diary()));
        assertEquals(
                List.of("a1 need not be followed by a2, 2+ days later."),
                told(two.linked("a1", "a2", 2, Link.UNLIMITED).diary(), two.diary()));
    }

    @Test
    void a_link_is_told_with_its_pause() {
        var two = monday.booked("a2", "p1", "routine", "2030-01-09T11:00", "dr-shah", "room-1");
        var link = new Link("a1", "a2", 0, 2, Duration.ofDays(1).plusSeconds(61));
        assertEquals(
                List.of("a1 is to be followed by a2, 0–2 days later, at least 1442 min between."),
                told(two.diary(), two.linked(link).diary()));
        var shorter = new Link("a1", "a2", 0, 2, Duration.ofMinutes(1));
        assertEquals(
                List.of(
                        "a1 need not be followed by a2, 0–2 days later, at least 1442 min between.",
                        "a1 is to be followed by a2, 0–2 days later, at least 1 min between."),
                told(two.linked(link).diary(), two.linked(shorter).diary()));
    }

    @Test
    void sessions_come_change_and_go() {
        var more = monday.session("s3", "dr-lee", "room-2", "2030-01-08T13:00", "2030-01-08T17:00");
        assertEquals(List.of("Session s3 is new, from 2030-01-08 13:00."), told(monday.diary(), more.diary()));
        assertEquals(List.of("Session s3 is no longer held."), told(more.diary(), monday.diary()));
        var shorter = monday.session("s3", "dr-lee", "room-2", "2030-01-08T13:00", "2030-01-08T16:00");
        assertEquals(List.of("Session s3 has changed."), told(more.diary(), shorter.diary()));
    }

    @Test
    void why_somebody_is_away_is_not_told() {
        var ill = Unavailability.of("dr-lee", Practice.between(NINE, "2030-01-07T12:00"), "operation");
        var away = monday.diary().apply(new Change.Close(ill)).get().diary();
        assertEquals(
                List.of("dr-lee is out of use from 2030-01-07 09:00 to 2030-01-07 12:00."), told(monday.diary(), away));
        assertEquals(
                List.of("dr-lee is in use again from 2030-01-07 09:00 to 2030-01-07 12:00."),
                told(away, monday.diary()));
        assertFalse(Difference.between(monday.diary(), away).toString().contains("operation"));
    }

    @Test
    void appointments_come_before_sessions_and_each_in_order() {
        var more = monday.session("s0", "dr-lee", "room-2", "2030-01-08T13:00", "2030-01-08T17:00")
                .booked("a9", "p2", "routine", "2030-01-07T10:00", "dr-lee", "room-2")
                .booked("a0", "p3", "routine", "2030-01-07T11:00", "dr-lee", "room-2");
        assertEquals(
                List.of(DifferenceKind.ADDED, DifferenceKind.ADDED, DifferenceKind.SESSION_ADDED),
                Difference.between(monday.diary(), more.diary())
                        .map(Difference::kind)
                        .toList());
        assertTrue(told(monday.diary(), more.diary()).head().startsWith("a0 "));
    }

    @Test
    void patients_are_named_only_where_it_is_asked_for() {
        var difference =
                Difference.between(monday.diary(), Practice.open().diary()).head();
        assertEquals("a1 is no longer there.", ENGLISH.say(difference));
        assertEquals("a1 (p1) is no longer there.", ENGLISH.namingPatients().say(difference));
        assertFalse(difference.toString().contains("p1"));
    }

    @Test
    void other_languages_are_a_matter_of_a_bundle() {
        ResourceBundle welsh = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"REMOVED", "Mae {0} wedi mynd."}};
            }
        };
        var difference =
                Difference.between(monday.diary(), Practice.open().diary()).head();
        assertEquals(
                "Mae a1 wedi mynd.",
                ENGLISH.in(kind -> welsh.getString(kind.name())).say(difference));
    }

    @ParameterizedTest
    @EnumSource(DifferenceKind.class)
    void every_pattern_says_what_it_is_about(DifferenceKind kind) {
        assertTrue(kind.pattern().contains("{0}"));
        assertTrue(kind.pattern().endsWith("."));
    }
}
