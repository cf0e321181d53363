package io.github.medsecretary.scheduling.session.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.github.medsecretary.scheduling.session.template.TemplateException.Held;
import io.github.medsecretary.scheduling.session.template.TemplateException.Off;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionTemplateTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate FEBRUARY = LocalDate.of(2030, 2, 1);
    private static final SessionTerms TERMS = SessionTerms.builder()
            .places(12)
            .breaks(List.of(RestBreak.at(Stretch.ofMinutes(60, 80))))
            .build();

    static SessionTemplate.Builder template(WallClockWindow window, Recurrence recurrence) {
        return SessionTemplate.builder()
                .id("shah-am")
                .practitioner("dr-shah")
                .room("room-1")
                .window(window)
                .recurrence(recurrence)
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10));
    }

    static WallClockWindow window(String from, String until) {
        return WallClockWindow.of(LocalTime.parse(from), LocalTime.parse(until)).get();
    }

    /** Mondays from 9 to 12 from the first week of January 2030 on. */
    private static SessionTemplate.Builder mondays() {
        return template(window("09:00", "12:00"), Recurrence.weekly(DayOfWeek.MONDAY))
                .validFrom(MONDAY);
    }

    private static Expanding expanding(SessionTemplate.Builder template) {
        return Expanding.of(template.build(), Practice.LONDON, date -> false).get();
    }

    private static Seq<LocalDate> january(SessionTemplate.Builder template) {
        return expanding(template)
                .between(MONDAY.minusYears(1), FEBRUARY)
                .map(Occurrence::date)
                .toList();
    }

    private static Seq<ClinicSession> sessions(SessionTemplate.Builder template) {
        return expanding(template)
                .between(MONDAY, FEBRUARY)
                .map(each -> each.session().orElseThrow())
                .toList();
    }

    private static Seq<LocalDate> days(int... days) {
        return List.ofAll(days).map(day -> LocalDate.of(2030, 1, day));
    }

    @Test
    void a_weekly_clinic_is_held_every_week_from_the_first_day() {
        assertEquals(days(7, 14, 21, 28), january(mondays()));
    }

    @Test
    void the_last_day_is_a_day() {
        assertEquals(days(7, 14), january(mondays().validUntil(LocalDate.of(2030, 1, 14))));
        assertEquals(days(7), january(mondays().validUntil(LocalDate.of(2030, 1, 13))));
    }

    @Test
    void the_last_date_of_what_is_looked_at_is_not_part_of_it() {
        var expanding = expanding(mondays());
        assertEquals(1, expanding.between(MONDAY, MONDAY.plusDays(7)).size());
        assertEquals(2, expanding.between(MONDAY, MONDAY.plusDays(8)).size());
        assertTrue(expanding.between(MONDAY, MONDAY).isEmpty());
        assertTrue(expanding.between(MONDAY.plusDays(9), MONDAY).isEmpty());
    }

    @Test
    void a_session_has_all_that_its_template_says() {
        var session = sessions(mondays().terms(TERMS).opening(new Opening(14, LocalTime.of(8, 0))))
                .head();
        assertEquals(
                ClinicSession.builder()
                        .id("shah-am/2030-01-07")
                        .practitioner("dr-shah")
                        .room("room-1")
                        .interval(Practice.between("2030-01-07T09:00", "2030-01-07T12:00"))
                        .services(List.of("routine"))
                        .step(Duration.ofMinutes(10))
                        .terms(TERMS)
                        .bookableFrom(Practice.at("2029-12-24T08:00"))
                        .build(),
                session);
    }

    @Test
    void sessions_open_at_that_time_by_the_clock_of_the_day_on_which_they_open() {
        var april = expanding(template(window("09:00", "12:00"), Recurrence.weekly(DayOfWeek.MONDAY))
                        .validFrom(MONDAY)
                        .opening(new Opening(7, LocalTime.of(8, 0))))
                .between(LocalDate.of(2030, 4, 1), LocalDate.of(2030, 4, 2));
        assertEquals(
                Practice.at("2030-03-25T08:00"),
                april.head().session().orElseThrow().bookableFrom().orElseThrow());
    }

    @Test
    void a_date_off_is_not_held() {
        assertEquals(days(7, 21, 28), january(mondays().exceptions(List.of(new Off(LocalDate.of(2030, 1, 14))))));
    }

    @Test
    void an_extra_date_is_held_too() {
        var extra = mondays().exceptions(List.of(Held.on(LocalDate.of(2030, 1, 10))));
        assertEquals(days(7, 10, 14, 21, 28), january(extra));
    }

    @Test
    void a_date_may_have_another_time_room_and_doctor() {
        var other = Held.on(LocalDate.of(2030, 1, 14))
                .at(window("13:00", "16:00"))
                .by("dr-lee")
                .in("room-2");
        var sessions = sessions(mondays().exceptions(List.of(other)));
        assertEquals(List.of("dr-shah", "dr-lee", "dr-shah", "dr-shah"), sessions.map(ClinicSession::practitioner));
        assertEquals(
                List.of("room-1", "room-2", "room-1", "room-1"),
                sessions.map(each -> each.room().orElseThrow()));
        assertEquals(
                Practice.between("2030-01-14T13:00", "2030-01-14T16:00"),
                sessions.get(1).interval());
        assertEquals("shah-am/2030-01-14", sessions.get(1).id());
    }

    @Test
    void nothing_is_held_outside_the_time_for_which_the_template_is_valid() {
        var ended = mondays()
                .validUntil(LocalDate.of(2030, 1, 20))
                .exceptions(List.of(Held.on(MONDAY.minusDays(1)), Held.on(LocalDate.of(2030, 1, 21))));
        assertEquals(days(7, 14), january(ended));
    }

    private static Seq<LocalDate> newYear(HolidayPractice practice, Site site) {
        var context = DiaryContext.builder().bankHolidays(BankHolidays.uk()).build();
        var daily = template(window("09:00", "12:00"), Recurrence.weekly(DayOfWeek.values()))
                .validFrom(LocalDate.of(2030, 1, 1))
                .holidays(practice)
                .build();
        return Expanding.of(daily, site.zone(), date -> context.isHoliday(site, date))
                .get()
                .between(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 4))
                .map(Occurrence::date)
                .toList();
    }

    @Test
    void bank_holidays_are_those_of_the_site() {
        assertEquals(days(2, 3), newYear(HolidayPractice.NOT_HELD, Site.main(Practice.LONDON)));
        assertEquals(days(3), newYear(HolidayPractice.NOT_HELD, new Site("branch", Nation.SCOTLAND, Practice.LONDON)));
        assertEquals(
                days(1, 2, 3), newYear(HolidayPractice.HELD, new Site("branch", Nation.SCOTLAND, Practice.LONDON)));
    }

    @Test
    void who_names_a_bank_holiday_means_it() {
        var named = mondays()
                .exceptions(List.of(Held.on(LocalDate.of(2030, 1, 14))))
                .build();
        var held = Expanding.of(named, Practice.LONDON, date -> true).get().between(MONDAY, FEBRUARY);
        assertEquals(days(14), held.map(Occurrence::date).toList());
    }

    @Test
    void no_more_is_computed_than_is_looked_at() {
        var asked = new AtomicInteger();
        var expanding = Expanding.of(mondays().build(), Practice.LONDON, date -> asked.incrementAndGet() < 0)
                .get();
        var ten =
                expanding.between(MONDAY, LocalDate.of(900_000, 1, 1)).take(10).toList();
        assertEquals(10, ten.size());
        assertTrue(asked.get() <= 11, () -> asked + " dates were asked about");
    }

    @Test
    void whether_it_is_held_can_be_asked_by_date() {
        var expanding = expanding(mondays().exceptions(List.of(new Off(LocalDate.of(2030, 1, 14)))));
        assertTrue(expanding.isHeldOn(MONDAY));
        assertEquals(
                List.of(false, false, false),
                List.of(-7L, 1L, 7L).map(MONDAY::plusDays).map(expanding::isHeldOn));
    }

    @Test
    void all_problems_of_a_template_are_told_with_their_place() {
        var wrong = template(window("09:00", "12:00"), new Weekly(List.empty(), 0, MONDAY))
                .validFrom(MONDAY)
                .validUntil(MONDAY.minusDays(1))
                .exceptions(List.of(new Off(MONDAY), Held.on(MONDAY)))
                .terms(SessionTerms.builder().places(-1).build())
                .opening(new Opening(-1, LocalTime.NOON))
                .build();
        assertEquals(
                List.of(
                        "/recurrence/days NEVER_HELD",
                        "/recurrence/every OUT_OF_RANGE",
                        "/validUntil EMPTY_INTERVAL",
                        "/exceptions/1/date DUPLICATE_DATE",
                        "/terms/places OUT_OF_RANGE",
                        "/opening/daysBefore OUT_OF_RANGE"),
                Expanding.of(wrong, Practice.LONDON, date -> false)
                        .getLeft()
                        .map(problem -> problem.where() + " " + problem.code().name()));
    }
}
