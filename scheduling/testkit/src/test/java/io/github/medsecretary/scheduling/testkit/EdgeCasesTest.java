package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each edge case is told where it is, and nowhere else. */
class EdgeCasesTest {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");

    private static Appointment.Builder visit(String id, Instant start, String... with) {
        return Appointment.builder()
                .id(id)
                .patient("p1")
                .service("short")
                .start(start)
                .with(List.of(with));
    }

    private static ClinicSession session(String id, Instant start, int hours, SessionTerms terms) {
        return ClinicSession.builder()
                .id(id)
                .practitioner("dr-1")
                .room("room-1")
                .interval(Interval.between(start, start.plus(Duration.ofHours(hours))))
                .services(House.SERVICES)
                .step(Duration.ofMinutes(5))
                .terms(terms)
                .build();
    }

    private static ClinicSession session(Instant start, int hours) {
        return session("s0", start, hours, SessionTerms.none());
    }

    private static List<EdgeCase> in(DiaryContent.Builder content) {
        var diary = Diary.of(content.build()).get();
        return List.of(EdgeCase.values()).filter(each -> each.isIn(diary));
    }

    private static List<EdgeCase> in(Appointment.Builder... visits) {
        return in(House.content().appointments(List.of(visits).map(Appointment.Builder::build)));
    }

    private static List<EdgeCase> in(ClinicSession... sessions) {
        return in(House.content()
                .sessions(List.of(sessions))
                .appointments(List.of(visit("a1", NINE, "dr-1").build())));
    }

    @Test
    void an_ordinary_visit_is_none() {
        assertEquals(List.empty(), in(visit("a1", NINE, "dr-1", "room-1")));
        assertEquals(List.of(EdgeCase.NOBODY_BOOKED), in(House.content()));
    }

    @Test
    void visits_that_meet_or_nearly_do() {
        var first = NINE.plus(Duration.ofMinutes(5));
        assertEquals(List.of(EdgeCase.BACK_TO_BACK), in(visit("a1", first, "dr-1"), visit("a2", NINE, "dr-1")));
        assertEquals(List.of(EdgeCase.DOUBLE_BOOKED), in(visit("a1", NINE, "dr-1"), visit("a2", NINE, "dr-1")));
        assertEquals(List.empty(), in(visit("a1", NINE, "dr-1"), visit("a2", NINE, "dr-2")));
    }

    @Test
    void what_visits_take_and_what_became_of_them() {
        assertEquals(List.of(EdgeCase.SEVERAL_RESOURCES), in(visit("a1", NINE, "dr-1", "room-1", "ecg")));
        assertEquals(
                List.of(EdgeCase.GONE_WITH_A_TIME),
                in(visit("a1", NINE, "dr-1"), visit("a2", NINE, "dr-1").status(AppointmentStatus.CANCELLED)));
        var held = visit("a1", NINE, "dr-1").status(AppointmentStatus.PROPOSED);
        assertEquals(List.of(EdgeCase.HOLD_RUNS_OUT), in(held.heldUntil(NINE)));
        var longer = visit("a1", NINE, "dr-1").status(AppointmentStatus.PROPOSED);
        assertEquals(List.empty(), in(longer.heldUntil(NINE.plusSeconds(1))));
    }

    @Test
    void links_between_those_who_have_a_place() {
        var second = visit("a2", NINE, "dr-2");
        assertEquals(
                List.of(EdgeCase.LINKED_VISITS),
                in(House.content()
                        .appointments(List.of(visit("a1", NINE, "dr-1").build(), second.build()))
                        .links(List.of(new Link("a1", "a2", 0, 1)))));
    }

    @Test
    void sessions_that_cross_midnight() {
        assertEquals(List.of(EdgeCase.SESSION_ACROSS_MIDNIGHT), in(session(Instant.parse("2030-01-07T23:00:00Z"), 2)));
        assertEquals(List.empty(), in(session(Instant.parse("2030-01-07T23:00:00Z"), 1)));
    }

    @Test
    void sessions_on_a_day_on_which_clocks_change() {
        assertEquals(List.of(EdgeCase.CLOCKS_FORWARD), in(session(Instant.parse("2030-03-31T12:00:00Z"), 1)));
        assertEquals(List.of(EdgeCase.CLOCKS_BACK), in(session(Instant.parse("2030-10-27T12:00:00Z"), 1)));
        assertEquals(List.empty(), in(session(Instant.parse("2030-10-28T12:00:00Z"), 1)));
    }

    @Test
    void sessions_that_are_full_or_overlap() {
        var places = SessionTerms.builder();
        assertEquals(
                List.of(EdgeCase.CAPACITY_REACHED),
                in(session("s0", NINE, 1, places.places(1).build())));
        var more = SessionTerms.builder().places(2).build();
        assertEquals(List.empty(), in(session("s0", NINE, 1, more)));
        assertEquals(
                List.of(EdgeCase.SESSIONS_OVERLAP),
                in(session("s0", NINE, 2, more), session("s1", NINE.plusSeconds(3600), 1, more)));
    }

    @Test
    void leave_over_sessions_and_pieces_out_of_use() {
        var hour = Interval.between(NINE, NINE.plus(Duration.ofHours(1)));
        var booked = List.of(visit("a1", NINE, "dr-1").build());
        var sessions = List.of(session(NINE, 1));
        assertEquals(
                List.of(EdgeCase.LEAVE_OVER_SESSION),
                in(House.content()
                        .sessions(sessions)
                        .appointments(booked)
                        .unavailable(List.of(Unavailability.of("dr-1", hour, "leave")))));
        assertEquals(
                List.of(EdgeCase.PART_OUT_OF_USE),
                in(House.content()
                        .sessions(sessions)
                        .appointments(booked)
                        .unavailable(List.of(Unavailability.builder()
                                .resource("monitor")
                                .interval(hour)
                                .reason("repair")
                                .quantity(1)
                                .build()))));
    }

    @Test
    void shares_are_told_without_jqwik() {
        var counted = EdgeCases.of(Diaries.some(7, 200));
        assertEquals(200, counted.diaries());
        assertEquals(
                TreeSet.of(EdgeCase.values()), TreeSet.ofAll(counted.counts().keySet()));
        for (EdgeCase each : EdgeCase.values()) {
            assertEquals(100.0 * counted.counts().get(each).get() / 200, counted.percentage(each));
            assertTrue(counted.report().contains(" % " + each.sentence()));
        }
        assertEquals(0, EdgeCases.of(List.empty()).percentage(EdgeCase.BACK_TO_BACK));
    }
}
