package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Overbooking;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.session.UnavailabilityKind;
import io.github.medsecretary.scheduling.session.template.Expanding;
import io.github.medsecretary.scheduling.session.template.Recurrence;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.vavr.collection.List;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Dr Shah's nights from 22:00 to 06:00, the night of the clock change among them. */
class NightClinicTest {

    private static final SiteZone LONDON = Practice.LONDON;
    private static final LocalDate SPRING = LocalDate.of(2030, 3, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2030, 10, 26);

    private static ClinicSession night(LocalDate date, SessionTerms terms) {
        var template = SessionTemplate.builder()
                .id("night")
                .practitioner("dr-shah")
                .room("room-1")
                .window(WallClockWindow.of(LocalTime.of(22, 0), LocalTime.of(6, 0))
                        .get())
                .recurrence(Recurrence.weekly(DayOfWeek.values()))
                .validFrom(date)
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .terms(terms)
                .build();
        return Expanding.of(template, LONDON, each -> false)
                .get()
                .between(date, date.plusDays(1))
                .head()
                .session()
                .orElseThrow();
    }

    private static HeldClinic held(LocalDate date, SessionTerms terms) {
        return HeldClinic.held(night(date, terms));
    }

    private static HeldClinic held(LocalDate date) {
        return held(date, SessionTerms.none());
    }

    private static Appointment at(String id, Instant start) {
        return Appointment.builder()
                .id(id)
                .patient("patient of " + id)
                .service("routine")
                .start(start)
                .with(List.of("dr-shah", "room-1"))
                .build();
    }

    private static Appointment at(String id, String utc) {
        return at(id, Instant.parse(utc));
    }

    @Test
    void both_passes_of_a_repeated_hour_are_times_of_their_own() {
        var twice = held(AUTUMN).booked(at("a1", "2030-10-27T00:30:00Z")).booked(at("a2", "2030-10-27T01:30:00Z"));
        assertEquals(List.empty(), twice.conflicts());
        assertEquals(
                LONDON.wallClock(Instant.parse("2030-10-27T00:30:00Z")),
                LONDON.wallClock(Instant.parse("2030-10-27T01:30:00Z")));
    }

    @Test
    void the_last_visit_ends_at_six_by_the_clock_in_every_night() {
        for (LocalDate date : List.of(SPRING, AUTUMN, LocalDate.of(2030, 1, 7))) {
            var six = LONDON.resolve(date.plusDays(1).atTime(6, 0)).instant();
            assertEquals(
                    List.empty(),
                    held(date)
                            .booked(at("a1", six.minus(Duration.ofMinutes(10))))
                            .conflicts());
            assertEquals(
                    List.of("OUTSIDE_SESSION a1 dr-shah"),
                    held(date)
                            .booked(at("a1", six.minus(Duration.ofMinutes(9))))
                            .conflicts());
        }
    }

    @Test
    void a_night_has_as_much_time_as_it_lasts() {
        var exactly = SessionTerms.builder()
                .overbooking(Overbooking.byTime(Duration.ZERO))
                .build();
        for (LocalDate date : List.of(SPRING, AUTUMN)) {
            Duration length = night(date, exactly).interval().length();
            var full = held(date, exactly).booked(whole("a1", date, length));
            assertEquals(List.empty(), full.conflicts());
            var more = full.booked(at("a2", night(date, exactly).interval().start()));
            assertEquals(
                    List.of("OVERBOOK_LIMIT a1 a2 night/" + date),
                    more.conflicts().filter(each -> each.startsWith("OVERBOOK")));
        }
        assertEquals(Duration.ofHours(7), night(SPRING, exactly).interval().length());
        assertEquals(Duration.ofHours(9), night(AUTUMN, exactly).interval().length());
    }

    private static Appointment whole(String id, LocalDate date, Duration length) {
        return Appointment.builder()
                .id(id)
                .patient("patient of " + id)
                .service("routine")
                .start(night(date, SessionTerms.none()).interval().start())
                .duration(length)
                .with(List.of("dr-shah", "room-1"))
                .build();
    }

    @Test
    void a_release_counts_hours_that_pass_not_hours_on_the_clock() {
        var kept = Reservation.forPriority(Priority.URGENT).released(List.of(ReleaseRule.hours(24, Priority.ROUTINE)));
        var terms = SessionTerms.builder()
                .carveOuts(List.of(new CarveOut(Stretch.ofMinutes(0, 60), kept)))
                .build();
        var night = LocalDate.of(2030, 3, 31);
        var booked = held(night, terms)
                .booked(at("a1", night(night, terms).interval().start()));
        assertEquals(List.of("CARVE_OUT_RESERVED a1 night/2030-03-31"), booked.conflictsAt("2030-03-30T20:59"));
        assertEquals(List.empty(), booked.conflictsAt("2030-03-30T21:00"));
    }

    @Test
    void a_night_belongs_to_the_date_of_a_visit_for_the_booking_window() {
        var terms = SessionTerms.builder().daysAhead(0).build();
        var january = LocalDate.of(2030, 1, 7);
        var both =
                held(january, terms).booked(at("a1", "2030-01-07T23:50:00Z")).booked(at("a2", "2030-01-08T00:00:00Z"));
        assertEquals(List.of("BEYOND_BOOKING_WINDOW a2 night/2030-01-07"), both.conflictsAt("2030-01-07T12:00"));
        assertEquals(List.empty(), both.conflictsAt("2030-01-08T00:00"));
    }

    @Test
    void a_night_that_begins_before_a_day_of_leave_ends_with_it() {
        var leave = Unavailability.allDay(
                "dr-shah", SPRING.plusDays(1), SPRING.plusDays(1), LONDON, UnavailabilityKind.LEAVE);
        var practice = Practice.closed()
                .held(night(SPRING, SessionTerms.none()))
                .away(leave)
                .booked(at("a1", "2030-03-30T23:50:00Z"))
                .booked(at("a2", "2030-03-31T00:00:00Z"))
                .booked(at("a3", "2030-03-31T04:50:00Z"));
        assertEquals(
                List.of("PRACTITIONER_ON_LEAVE a2 dr-shah", "PRACTITIONER_ON_LEAVE a3 dr-shah"), practice.conflicts());
    }

    @Test
    void a_closure_of_the_site_in_the_repeated_hour_spares_its_other_pass() {
        var closure = Unavailability.of(
                "main",
                Interval.of(Instant.parse("2030-10-27T01:00:00Z"), Duration.ofHours(1))
                        .get(),
                UnavailabilityKind.CLOSURE);
        var practice = Practice.closed()
                .held(night(AUTUMN, SessionTerms.none()))
                .away(closure)
                .booked(at("a1", "2030-10-27T00:30:00Z"))
                .booked(at("a2", "2030-10-27T01:30:00Z"));
        assertEquals(List.of("SITE_CLOSED a2 main"), practice.conflicts());
    }

    @Test
    void the_present_may_lie_within_the_night() {
        var opened = HeldClinic.held(HeldClinic.clinic("2030-03-30T22:00", "2030-03-31T06:00")
                .bookableFrom(Instant.parse("2030-03-31T01:00:00Z"))
                .build());
        var booked = opened.booked(at("a1", "2030-03-31T02:00:00Z"));
        var early = DiaryContext.builder()
                .asOf(AsOf.of(Instant.parse("2030-03-31T00:59:59Z")))
                .build();
        assertEquals(List.of("EMBARGOED a1 s1"), Practice.told(booked.findings(early)));
        assertEquals(List.empty(), booked.conflictsAt("2030-03-31T02:00"));
    }
}
