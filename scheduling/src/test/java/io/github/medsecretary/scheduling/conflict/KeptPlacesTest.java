package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Places that are kept for some until the clinic comes near. */
class KeptPlacesTest {

    private static final Reservation URGENT = Reservation.forPriority(Priority.URGENT);

    /** Released to those who should be seen soon two days before, and to all one day before. */
    private static final Reservation LADDER =
            URGENT.released(List.of(ReleaseRule.hours(24, Priority.ROUTINE), ReleaseRule.hours(48, Priority.SOON)));

    /** The half hour from 10:00 is kept. */
    private static HeldClinic keeping(Reservation kept) {
        return HeldClinic.on(terms -> terms.carveOuts(List.of(new CarveOut(Stretch.ofMinutes(60, 90), kept))));
    }

    private static HeldClinic ladder(Priority priority) {
        return keeping(LADDER).booked("a1", "10:00", priority);
    }

    @Test
    void what_is_kept_for_urgent_visits_is_for_them_and_for_emergencies() {
        for (Priority priority : List.of(Priority.URGENT, Priority.EMERGENCY)) {
            assertEquals(
                    List.empty(),
                    keeping(URGENT).booked("a1", "10:00", priority).conflicts());
        }
        for (Priority priority : List.of(Priority.SOON, Priority.ROUTINE)) {
            assertEquals(
                    List.of("CARVE_OUT_RESERVED a1 s1"),
                    keeping(URGENT).booked("a1", "10:00", priority).conflicts());
        }
    }

    @Test
    void a_visit_beside_the_kept_places_takes_none() {
        assertEquals(
                List.empty(),
                keeping(URGENT).booked("a1", "09:50").booked("a2", "10:30").conflicts());
    }

    @Test
    void the_finding_is_about_the_minutes_that_are_kept() {
        var across = keeping(URGENT).booked("a1", "09:55").findings(DiaryContext.empty());
        assertEquals(
                List.of(Practice.between("2030-01-07T10:00", "2030-01-07T10:05")),
                across.map(finding -> finding.when().orElseThrow()));
        assertEquals(SchedulingRules.RELEASE, across.head().overridableWith().orElseThrow());
    }

    @Test
    void two_days_before_the_clinic_it_is_open_to_soon() {
        assertEquals(List.of("CARVE_OUT_RESERVED a1 s1"), ladder(Priority.SOON).conflictsAt("2030-01-05T08:59"));
        assertEquals(List.empty(), ladder(Priority.SOON).conflictsAt("2030-01-05T09:00"));
        assertEquals(
                List.of("CARVE_OUT_RESERVED a1 s1"), ladder(Priority.ROUTINE).conflictsAt("2030-01-05T09:00"));
    }

    @Test
    void one_day_before_the_clinic_it_is_open_to_all() {
        assertEquals(
                List.of("CARVE_OUT_RESERVED a1 s1"), ladder(Priority.ROUTINE).conflictsAt("2030-01-06T08:59"));
        assertEquals(List.empty(), ladder(Priority.ROUTINE).conflictsAt("2030-01-06T09:00"));
    }

    @Test
    void where_nobody_knows_the_time_a_ladder_is_silent_and_a_plain_reservation_is_not() {
        assertEquals(List.empty(), ladder(Priority.ROUTINE).conflicts());
        assertEquals(
                List.of("CARVE_OUT_RESERVED a1 s1"),
                keeping(URGENT).booked("a1", "10:00").conflicts());
    }

    @Test
    void places_of_a_service_are_for_that_service_until_they_are_released() {
        var dressings = keeping(
                Reservation.forServices(List.of("dressing")).released(List.of(ReleaseRule.hours(2, Priority.ROUTINE))));
        var dressing = Practice.visit("a1", "p1", "dressing", "2030-01-07T10:00", "dr-shah", "room-1")
                .build();
        assertEquals(List.empty(), dressings.booked(dressing).conflictsAt("2030-01-01T09:00"));
        var other = dressings.booked("a1", "10:00");
        assertEquals(List.of("CARVE_OUT_RESERVED a1 s1"), other.conflictsAt("2030-01-07T06:59"));
        assertEquals(List.empty(), other.conflictsAt("2030-01-07T07:00"));
    }

    @Test
    void a_visit_that_meets_two_carve_outs_must_be_meant_for_both() {
        var both = HeldClinic.on(terms -> terms.carveOuts(List.of(
                new CarveOut(Stretch.ofMinutes(0, 60), URGENT),
                new CarveOut(Stretch.ofMinutes(30, 90), Reservation.forServices(List.of("dressing"))))));
        assertEquals(
                List.of("CARVE_OUT_RESERVED a1 s1"),
                both.booked("a1", "09:30", Priority.URGENT).conflicts());
        assertEquals(List.empty(), both.booked("a1", "09:20", Priority.URGENT).conflicts());
    }

    @Test
    void in_a_night_of_a_clock_change_the_kept_places_keep_their_distance_from_the_start() {
        var night = HeldClinic.held(HeldClinic.clinic("2030-03-31T00:00", "2030-03-31T06:00")
                .terms(SessionTerms.builder()
                        .carveOuts(List.of(new CarveOut(Stretch.ofMinutes(120, 180), URGENT)))
                        .build())
                .build());
        var start = Practice.at("2030-03-31T00:00").plus(Duration.ofHours(2));
        assertEquals(Practice.at("2030-03-31T03:00"), start);
        var booked = Practice.visit("a1", "p1", "routine", "2030-03-31T03:00", "dr-shah", "room-1");
        assertEquals(
                List.of("CARVE_OUT_RESERVED a1 s1"),
                night.booked(booked.build()).conflicts());
    }
}
