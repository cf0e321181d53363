package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The break that the rota owes. */
class RestBreakTest {

    private static HeldClinic owing(RestBreak owed) {
        return HeldClinic.on(terms -> terms.breaks(List.of(owed)));
    }

    /** A cup of tea from 10:00 to 10:20. */
    private static HeldClinic teaAtTen() {
        return owing(RestBreak.at(Stretch.ofMinutes(60, 80)));
    }

    /** Twenty minutes somewhere between 10:00 and 11:00. */
    private static HeldClinic teaSometime() {
        return owing(new RestBreak(Stretch.ofMinutes(60, 120), Duration.ofMinutes(20)));
    }

    @Test
    void visits_may_come_close_to_a_break() {
        assertEquals(
                List.empty(),
                teaAtTen().booked("a1", "09:50").booked("a2", "10:20").conflicts());
    }

    @Test
    void a_visit_in_a_fixed_break_takes_it_away() {
        assertEquals(
                List.of("BREAK_VIOLATED a1 s1"),
                teaAtTen().booked("a1", "10:10").conflicts());
    }

    @Test
    void a_break_that_may_be_taken_when_it_suits_is_left_by_few_visits() {
        var left = teaSometime()
                .booked("a1", "10:00")
                .booked("a2", "10:10")
                .booked("a3", "10:40")
                .booked("a4", "10:50");
        assertEquals(List.empty(), left.conflicts());
        assertEquals(
                List.of("BREAK_VIOLATED a1 a2 a3 a4 a5 s1"),
                left.booked("a5", "10:25").conflicts());
    }

    @Test
    void visits_around_the_time_of_the_break_are_not_about_it() {
        var crowded = teaSometime()
                .booked("a0", "09:50")
                .booked("a1", "10:15")
                .booked("a2", "10:30")
                .booked("a3", "10:45")
                .booked("a4", "11:00");
        assertEquals(List.of("BREAK_VIOLATED a1 a2 a3 s1"), crowded.conflicts());
    }

    @Test
    void what_the_doctor_does_elsewhere_takes_the_break_away_too() {
        var elsewhere = teaAtTen()
                .practice()
                .session("s2", "dr-shah", "room-2", "2030-01-07T10:00", "2030-01-07T11:00")
                .booked("b1", "p9", "routine", "2030-01-07T10:00", "dr-shah", "room-2");
        assertEquals(List.of("BREAK_VIOLATED b1 s1"), elsewhere.conflicts());
    }

    @Test
    void turnaround_may_fall_into_a_break() {
        var dressing = Practice.visit("a1", "p1", "dressing", "2030-01-07T09:40", "dr-shah", "room-1");
        assertEquals(List.empty(), teaAtTen().booked(dressing.build()).conflicts());
    }

    @Test
    void a_short_night_owes_as_much_of_a_break_as_fits_into_it() {
        var night = HeldClinic.held(HeldClinic.clinic("2030-03-31T00:00", "2030-03-31T06:00")
                .terms(SessionTerms.builder()
                        .breaks(List.of(
                                RestBreak.at(Stretch.ofMinutes(290, 310)), RestBreak.at(Stretch.ofMinutes(330, 350))))
                        .build())
                .build());
        var last = Practice.visit("a1", "p1", "routine", "2030-03-31T05:50", "dr-shah", "room-1")
                .build();
        assertEquals(List.of("BREAK_VIOLATED a1 s1"), night.booked(last).conflicts());
        var earlier = Practice.visit("a1", "p1", "routine", "2030-03-31T05:40", "dr-shah", "room-1")
                .build();
        assertEquals(List.empty(), night.booked(earlier).conflicts());
    }

    @Test
    void a_break_is_fixed_if_it_fills_its_time() {
        assertTrue(RestBreak.at(Stretch.ofMinutes(60, 80)).isFixed());
        assertFalse(new RestBreak(Stretch.ofMinutes(60, 80), Duration.ofMinutes(19)).isFixed());
    }
}
