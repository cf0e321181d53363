package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHoliday;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules know beside the diary. */
class DiaryContextTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2030, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2030, 1, 2);
    private static final LocalDate FAIR = LocalDate.of(2030, 1, 7);
    private static final Site MAIN = Site.main(Practice.LONDON);
    private static final Site BRANCH = new Site("branch", Nation.SCOTLAND, Practice.LONDON);

    private static DiaryContext uk() {
        return DiaryContext.builder().bankHolidays(BankHolidays.uk()).build();
    }

    private static DiaryContext fairAtTheBranch(BankHolidays others) {
        var own = WorkingCalendar.of(List.of(BankHoliday.of(FAIR, "Fair Monday")));
        return DiaryContext.builder()
                .bankHolidays(others)
                .siteCalendars(TreeMap.of("branch", own))
                .build();
    }

    private static Seq<String> ids(Iterable<Visit> visits) {
        return List.ofAll(visits).map(Visit::id);
    }

    private static Diary threeVisits() {
        return Practice.open()
                .booked("a3", "p3", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                .booked("a1", "p1", "routine", "2030-01-07T09:20", "dr-shah", "room-1")
                .booked(Practice.visit("a0", "p4", "routine", "2030-01-07T09:30", "dr-shah", "room-1")
                        .status(AppointmentStatus.NOSHOW)
                        .build())
                .diary();
    }

    @Test
    void nothing_is_known_at_first() {
        var empty = DiaryContext.empty();
        assertEquals(Optional.empty(), empty.asOf());
        assertEquals(Optional.empty(), empty.focus());
        assertTrue(empty.patientsAway().isEmpty());
        assertFalse(empty.knowsHolidays());
        assertFalse(empty.isHoliday(MAIN, NEW_YEAR));
    }

    @Test
    void each_nation_keeps_its_own_holidays() {
        assertTrue(uk().knowsHolidays());
        assertTrue(uk().isHoliday(MAIN, NEW_YEAR));
        assertFalse(uk().isHoliday(MAIN, SECOND));
        assertTrue(uk().isHoliday(BRANCH, SECOND));
        assertFalse(uk().isHoliday(BRANCH, FAIR));
    }

    @Test
    void a_site_with_a_calendar_of_its_own_keeps_no_other() {
        var both = fairAtTheBranch(BankHolidays.uk());
        assertTrue(both.isHoliday(BRANCH, FAIR));
        assertFalse(both.isHoliday(BRANCH, NEW_YEAR));
        assertFalse(both.isHoliday(BRANCH, SECOND));
        assertTrue(both.isHoliday(MAIN, NEW_YEAR));
        assertFalse(both.isHoliday(MAIN, FAIR));
    }

    @Test
    void one_sites_calendar_is_knowledge_enough() {
        var own = fairAtTheBranch(BankHolidays.none());
        assertTrue(own.knowsHolidays());
        assertTrue(own.isHoliday(BRANCH, FAIR));
        assertFalse(own.isHoliday(MAIN, FAIR));
    }

    @Test
    void all_visits_are_asked_about_unless_some_are() {
        var diary = threeVisits();
        assertEquals(List.of("a1", "a2", "a3"), ids(DiaryContext.empty().visits(diary)));
        assertEquals(
                List.of("a1", "a3"),
                ids(DiaryContext.empty().focusedOn(List.of("a3", "a1")).visits(diary)));
        assertEquals(
                List.of("a2"), ids(DiaryContext.empty().focusedOn(List.of("a2")).visits(diary)));
        assertEquals(
                List.empty(), ids(DiaryContext.empty().focusedOn(List.empty()).visits(diary)));
    }

    @Test
    void what_has_no_place_is_no_visit_that_could_be_asked_about() {
        var diary = threeVisits();
        assertEquals(
                List.of("a3"),
                ids(DiaryContext.empty()
                        .focusedOn(List.of("nobody", "a3", "a0"))
                        .visits(diary)));
        assertEquals(
                List.empty(), ids(DiaryContext.empty().focusedOn(List.of("a0")).visits(diary)));
    }

    @Test
    void a_focus_and_a_present_leave_the_rest_as_it_was() {
        var now = AsOf.of(Practice.at("2030-01-07T08:00"));
        var context = fairAtTheBranch(BankHolidays.uk()).at(now).focusedOn(List.of("a1"));
        assertEquals(Optional.of(now), context.asOf());
        assertEquals(Optional.of(List.of("a1")), context.focus());
        assertTrue(context.isHoliday(BRANCH, FAIR));
        assertTrue(context.isHoliday(MAIN, NEW_YEAR));
        assertEquals(
                Optional.of(List.of("a2")), context.focusedOn(List.of("a2")).focus());
        assertEquals(context, context.at(now));
    }

    @Test
    void when_patients_cant_come_is_not_printed() {
        var context = DiaryContext.builder()
                .patientsAway(TreeMap.of("p-secret", List.of(Practice.between("2030-01-07T09:00", "2030-01-07T10:00"))))
                .build();
        assertFalse(context.toString().contains("p-secret"));
        assertFalse(context.toString().contains("2030"));
    }
}
