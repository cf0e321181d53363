package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.BankHoliday;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.Proclamation;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a visit may be, whatever else is booked. */
class PlaceTest {

    private static final String NINE = "2030-01-07T09:00";

    private static Practice shahAt(String start) {
        return Practice.open().booked("a1", "p1", "routine", start, "dr-shah", "room-1");
    }

    @Test
    void a_visit_may_fill_the_last_minutes_of_a_session() {
        assertEquals(List.empty(), shahAt("2030-01-07T11:50").conflicts());
    }

    @Test
    void a_visit_that_runs_past_the_session_lies_outside() {
        assertEquals(
                List.of("OUTSIDE_SESSION a1 dr-shah"),
                shahAt("2030-01-07T11:55").conflicts());
    }

    @Test
    void two_sessions_that_abut_are_not_one() {
        var practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", NINE, "2030-01-07T10:00")
                .session("s2", "dr-shah", "room-1", "2030-01-07T10:00", "2030-01-07T11:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:55", "dr-shah", "room-1");
        assertEquals(List.of("OUTSIDE_SESSION a1 dr-shah"), practice.conflicts());
    }

    @Test
    void a_session_may_end_at_midnight_or_cross_it() {
        var practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T20:00", "2030-01-08T00:00")
                .session("s2", "dr-lee", "room-2", "2030-01-07T22:00", "2030-01-08T02:00")
                .booked("a1", "p1", "routine", "2030-01-07T23:50", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T23:55", "dr-lee", "room-2");
        assertEquals(List.empty(), practice.conflicts());
    }

    @Test
    void a_session_offers_what_it_offers() {
        var practice = Practice.open().booked("a1", "p1", "surgery", NINE, "dr-shah", "room-1");
        assertEquals(List.of("SESSION_TYPE_MISMATCH a1 dr-shah"), practice.conflicts());
    }

    @Test
    void leave_that_touches_a_visit_is_in_its_way() {
        var fine = shahAt(NINE).away("dr-shah", "2030-01-07T09:10", "2030-01-08T00:00");
        assertEquals(List.empty(), fine.conflicts());
        var away = shahAt(NINE).away("dr-shah", "2030-01-07T09:09", "2030-01-08T00:00");
        assertEquals(List.of("PRACTITIONER_ON_LEAVE a1 dr-shah"), away.conflicts());
    }

    @Test
    void leave_said_twice_is_found_once() {
        var away = shahAt(NINE)
                .away("dr-shah", "2030-01-07T00:00", "2030-01-08T00:00")
                .away("dr-shah", "2030-01-07T00:00", "2030-01-09T00:00");
        assertEquals(List.of("PRACTITIONER_ON_LEAVE a1 dr-shah"), away.conflicts());
    }

    @Test
    void a_closed_room_and_a_closed_site_are_in_the_way() {
        var room = shahAt(NINE).away("room-1", NINE, "2030-01-07T10:00");
        assertEquals(List.of("RESOURCE_UNAVAILABLE a1 room-1"), room.conflicts());
        var site = shahAt(NINE).away("main", NINE, "2030-01-07T10:00");
        assertEquals(List.of("SITE_CLOSED a1 main"), site.conflicts());
    }

    @Test
    void each_need_takes_a_resource_of_its_own() {
        var noDevice = Practice.open().booked("a1", "p1", "ecg", NINE, "dr-shah", "room-1", "monitor");
        assertEquals(List.of("CAPABILITY_MISSING a1"), noDevice.conflicts());
        var noRoom = Practice.open().booked("a1", "p1", "routine", NINE, "dr-shah");
        assertEquals(List.of("CAPABILITY_MISSING a1"), noRoom.conflicts());
    }

    @Test
    void the_breach_date_itself_breaks_no_promise() {
        var visit = Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1");
        var onTime = Practice.open()
                .booked(visit.breachDate(LocalDate.of(2030, 1, 7)).build());
        assertEquals(List.empty(), onTime.conflicts());
        var late = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .breachDate(LocalDate.of(2030, 1, 6))
                        .build());
        assertEquals(List.of("BREACH a1"), late.conflicts());
        assertEquals(Severity.WARN, found(late));
    }

    @Test
    void noon_is_afternoon() {
        var practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T11:00", "2030-01-07T13:00")
                .booked(preferring(DayPart.MORNING, "2030-01-07T12:00", "a1"));
        assertEquals(List.of("PREFERENCE_UNMET a1"), practice.conflicts());
        assertEquals(Severity.INFO, found(practice));
        var met = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T11:00", "2030-01-07T13:00")
                .booked(preferring(DayPart.AFTERNOON, "2030-01-07T12:00", "a1"));
        assertEquals(List.empty(), met.conflicts());
    }

    private static Appointment preferring(DayPart part, String start, String id) {
        return Practice.visit(id, id, "routine", start, "dr-shah", "room-1")
                .prefers(part)
                .build();
    }

    private static Severity found(Practice practice) {
        return Conflicts.standard(DiaryContext.empty())
                .in(practice.diary())
                .head()
                .severity();
    }

    @Test
    void a_site_may_keep_other_holidays_than_its_nation() {
        var own = WorkingCalendar.of(List.of(BankHoliday.of(LocalDate.of(2030, 1, 7), "Fair Monday")));
        var context = DiaryContext.builder()
                .bankHolidays(BankHolidays.uk())
                .siteCalendars(TreeMap.of("branch", own))
                .build();
        var diary = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-01T09:00", "2030-01-01T12:00")
                .session("s2", "dr-lee", "far-room", "2030-01-01T09:00", "2030-01-01T12:00")
                .session("s3", "dr-lee", "far-room", "2030-01-07T09:00", "2030-01-07T12:00")
                .booked("a1", "p1", "routine", "2030-01-01T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-01T09:00", "dr-lee", "far-room")
                .booked("a3", "p3", "routine", "2030-01-07T09:00", "dr-lee", "far-room")
                .diary();
        assertEquals(
                List.of("BANK_HOLIDAY a1 main", "BANK_HOLIDAY a3 branch"),
                Practice.told(Conflicts.standard(context).in(diary)));
    }

    @Test
    void bank_holidays_are_those_of_the_sites_nation() {
        var context = DiaryContext.builder()
                .bankHolidays(BankHolidays.none()
                        .with(
                                "test",
                                List.of(
                                        new Proclamation.Extra(Nation.ENGLAND, LocalDate.of(2030, 1, 1), "A"),
                                        new Proclamation.Extra(Nation.SCOTLAND, LocalDate.of(2030, 1, 7), "B"))))
                .build();
        var diary = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", NINE, "dr-lee", "far-room")
                .diary();
        assertEquals(
                List.of("BANK_HOLIDAY a2 branch"),
                Practice.told(Conflicts.standard(context).in(diary)));
    }
}
