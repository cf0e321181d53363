package io.github.medsecretary.scheduling.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.github.medsecretary.scheduling.session.template.Expanding;
import io.github.medsecretary.scheduling.session.template.Recurrence;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.vavr.collection.List;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Changes that take some working out. */
class ProposalsTest {

    private static final Reservation URGENT = Reservation.forPriority(Priority.URGENT);

    private static Diary with(SessionTerms terms) {
        return Practice.closed()
                .held(ClinicSession.builder()
                        .id("s")
                        .practitioner("dr-shah")
                        .room("room-1")
                        .interval(Practice.between("2030-01-07T09:00", "2030-01-07T12:00"))
                        .services(List.of("routine"))
                        .step(Duration.ofMinutes(10))
                        .terms(terms)
                        .build())
                .diary();
    }

    private static SessionTerms held(SessionTerms terms, String from, String until) {
        var diary = with(terms);
        var change =
                new Proposals(diary).held("s", Practice.between(from, until)).get();
        return diary.apply(change).get().diary().sessions().get("s").get().terms();
    }

    private static SessionTerms terms(List<CarveOut> carveOuts, List<RestBreak> breaks) {
        return SessionTerms.builder().carveOuts(carveOuts).breaks(breaks).build();
    }

    @Test
    void carve_outs_and_breaks_keep_their_time_where_a_session_begins_later() {
        var terms = terms(
                List.of(
                        new CarveOut(Stretch.ofMinutes(0, 30), URGENT),
                        new CarveOut(Stretch.ofMinutes(20, 60), URGENT),
                        new CarveOut(Stretch.ofMinutes(90, 120), URGENT)),
                List.of(new RestBreak(Stretch.ofMinutes(0, 50), Duration.ofMinutes(30))));
        assertEquals(
                terms(
                        List.of(
                                new CarveOut(Stretch.ofMinutes(0, 30), URGENT),
                                new CarveOut(Stretch.ofMinutes(60, 90), URGENT)),
                        List.of(new RestBreak(Stretch.ofMinutes(0, 20), Duration.ofMinutes(20)))),
                held(terms, "2030-01-07T09:30", "2030-01-07T12:00"));
    }

    @Test
    void and_where_it_begins_earlier_or_ends_otherwise() {
        var terms = terms(List.of(new CarveOut(Stretch.ofMinutes(0, 30), URGENT)), List.empty());
        assertEquals(
                terms(List.of(new CarveOut(Stretch.ofMinutes(60, 90), URGENT)), List.empty()),
                held(terms, "2030-01-07T08:00", "2030-01-07T11:00"));
        assertEquals(terms, held(terms, "2030-01-07T09:00", "2030-01-07T10:00"));
    }

    private static SessionTemplate mondays(String id, LocalTime from, LocalTime until) {
        return SessionTemplate.builder()
                .id(id)
                .practitioner("dr-shah")
                .room("room-1")
                .window(WallClockWindow.of(from, until).get())
                .recurrence(Recurrence.weekly(DayOfWeek.MONDAY))
                .validFrom(LocalDate.of(2030, 1, 1))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .build();
    }

    @Test
    void a_template_that_changes_from_a_date_leaves_what_was_before() {
        var old = mondays("shah", LocalTime.of(9, 0), LocalTime.NOON);
        var sessions = Expanding.of(old, Practice.LONDON, date -> false)
                .get()
                .between(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 29))
                .flatMap(each -> List.ofAll(each.session().stream()));
        var practice = sessions.foldLeft(Practice.closed(), Practice::held)
                .session("shah/x", "dr-lee", "room-2", "2030-01-21T09:00", "2030-01-21T12:00");
        var diary = practice.booked("a1", "p1", "routine", "2030-01-14T11:30", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-21T11:30", "dr-shah", "room-1")
                .booked("a3", "p3", "routine", "2030-01-28T09:00", "dr-shah", "room-1")
                .diary();
        var until = LocalDate.of(2030, 1, 29);
        var change = new Proposals(diary)
                .byTemplate(
                        mondays("shah", LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        LocalDate.of(2030, 1, 21),
                        until,
                        date -> false)
                .get();
        var foreseen = WhatIf.by(Conflicts.standard(DiaryContext.empty()))
                .ask(diary, change)
                .get();
        assertEquals(List.of("a2"), foreseen.orphans());
        var held = foreseen.after().sessions();
        assertEquals(diary.sessions().get("shah/2030-01-14"), held.get("shah/2030-01-14"));
        assertEquals(
                Practice.between("2030-01-21T09:00", "2030-01-21T11:00"),
                held.get("shah/2030-01-21").get().interval());
        assertTrue(held.containsKey("shah/x"));
    }

    @Test
    void a_template_that_says_what_is_held_changes_nothing() {
        var template = mondays("shah", LocalTime.of(9, 0), LocalTime.NOON);
        var from = LocalDate.of(2030, 1, 1);
        var until = LocalDate.of(2030, 1, 29);
        var opened = new Proposals(Practice.closed().diary())
                .byTemplate(template, from, until, date -> false)
                .get();
        var diary = Practice.closed().diary().apply(opened).get().diary();
        assertEquals(4, diary.sessions().size());
        assertEquals(
                new Change.Together(List.empty()),
                new Proposals(diary)
                        .byTemplate(template, from, until, date -> false)
                        .get());
    }
}
