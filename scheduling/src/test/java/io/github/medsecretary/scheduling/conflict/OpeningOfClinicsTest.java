package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** From when, and how far ahead, a clinic may be booked. */
class OpeningOfClinicsTest {

    private static HeldClinic embargoed() {
        return HeldClinic.held(HeldClinic.clinic()
                        .bookableFrom(Practice.at("2030-01-01T08:00"))
                        .build())
                .booked("a1", "09:00");
    }

    @Test
    void nobody_books_before_the_clinic_is_opened() {
        assertEquals(List.of("EMBARGOED a1 s1"), embargoed().conflictsAt("2030-01-01T07:59"));
        assertEquals(List.empty(), embargoed().conflictsAt("2030-01-01T08:00"));
    }

    @Test
    void an_embargo_says_nothing_where_nobody_knows_the_time() {
        assertEquals(List.empty(), embargoed().conflicts());
    }

    @Test
    void who_may_release_places_may_book_before_the_opening() {
        var finding = embargoed().findings(HeldClinic.at("2029-12-31T08:00")).head();
        assertEquals(SchedulingRules.RELEASE, finding.overridableWith().orElseThrow());
    }

    private static HeldClinic aWeekAhead() {
        return HeldClinic.on(terms -> terms.daysAhead(7)).booked("a1", "09:00");
    }

    @Test
    void a_week_ahead_is_counted_in_days_of_the_calendar() {
        assertEquals(List.of("BEYOND_BOOKING_WINDOW a1 s1"), aWeekAhead().conflictsAt("2029-12-30T23:59"));
        assertEquals(List.empty(), aWeekAhead().conflictsAt("2029-12-31T00:00"));
    }

    @Test
    void a_booking_window_says_nothing_where_nobody_knows_the_time() {
        assertEquals(List.empty(), aWeekAhead().conflicts());
    }

    @Test
    void no_days_ahead_means_on_the_day() {
        var onTheDay = HeldClinic.on(terms -> terms.daysAhead(0)).booked("a1", "09:00");
        assertEquals(List.of("BEYOND_BOOKING_WINDOW a1 s1"), onTheDay.conflictsAt("2030-01-06T23:00"));
        assertEquals(List.empty(), onTheDay.conflictsAt("2030-01-07T00:00"));
    }

    @Test
    void days_are_those_of_the_wall_clock_in_summer_too() {
        var evening = HeldClinic.held(HeldClinic.clinic("2030-07-08T00:00", "2030-07-08T06:00")
                        .terms(SessionTerms.builder().daysAhead(1).build())
                        .build())
                .booked(Practice.visit("a1", "p1", "routine", "2030-07-08T00:00", "dr-shah", "room-1")
                        .build());
        assertEquals(List.of("BEYOND_BOOKING_WINDOW a1 s1"), evening.conflictsAt("2030-07-06T23:59"));
        assertEquals(List.empty(), evening.conflictsAt("2030-07-07T00:00"));
    }
}
