package io.github.medsecretary.scheduling.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTermsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static SessionTerms wrong() {
        var early = Reservation.forServices(List.of("magic")).released(List.of(ReleaseRule.hours(-1, Priority.SOON)));
        return SessionTerms.builder()
                .places(-1)
                .overbooking(Overbooking.of(-1, Duration.ofMinutes(-1)))
                .carveOuts(List.of(new CarveOut(Stretch.ofMinutes(0, 10), early)))
                .daysAhead(-1)
                .quotas(List.of(new Quota("quay", -1), new Quota("quay", 1)))
                .breaks(List.of(
                        new RestBreak(Stretch.ofMinutes(0, 10), Duration.ZERO),
                        new RestBreak(Stretch.ofMinutes(0, 10), HOUR)))
                .build();
    }

    private static Seq<String> told(Seq<Problem> problems) {
        return problems.map(problem -> problem.where() + " " + problem.code().name());
    }

    @Test
    void all_problems_of_terms_are_told_with_their_place() {
        assertEquals(
                List.of(
                        "/places OUT_OF_RANGE",
                        "/overbooking/visits OUT_OF_RANGE",
                        "/overbooking/minutes OUT_OF_RANGE",
                        "/carveOuts/0/releases/0/before OUT_OF_RANGE",
                        "/daysAhead OUT_OF_RANGE",
                        "/quotas/0/visits OUT_OF_RANGE",
                        "/quotas/1/organisation DUPLICATE_ID",
                        "/breaks/0/minutes EMPTY_INTERVAL",
                        "/breaks/1/minutes OUT_OF_RANGE"),
                told(wrong().problems()));
    }

    @Test
    void no_terms_have_no_problems() {
        assertEquals(List.empty(), SessionTerms.none().problems());
        assertEquals(SessionTerms.none(), SessionTerms.builder().build());
    }

    private static ClinicSession.Builder session() {
        return ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .interval(Practice.between("2030-01-07T09:00", "2030-01-07T12:00"))
                .step(HOUR);
    }

    @Test
    void a_session_is_on_terms_if_it_has_any_or_is_not_open_yet() {
        assertFalse(session().build().isOnTerms());
        assertFalse(session().terms(SessionTerms.none()).build().isOnTerms());
        assertTrue(session()
                .terms(SessionTerms.builder().daysAhead(7).build())
                .build()
                .isOnTerms());
        assertTrue(
                session().bookableFrom(Practice.at("2030-01-01T08:00")).build().isOnTerms());
    }

    @Test
    void a_diary_refuses_sessions_on_such_terms() {
        var content = Practice.closed().content();
        var session = session().terms(wrong()).build();
        var problems = told(Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites())
                        .resources(content.resources())
                        .services(content.services())
                        .sessions(List.of(session))
                        .build())
                .getLeft());
        assertEquals("/sessions/0/terms/places OUT_OF_RANGE", problems.head());
        assertEquals("/sessions/0/terms/carveOuts/0/services/0 UNKNOWN_SERVICE", problems.last());
        assertEquals(wrong().problems().size() + 1, problems.size());
    }

    @Test
    void overbooking_is_bounded_by_visits_and_by_time_for_themselves() {
        var byVisits = terms(Overbooking.byVisits(2));
        assertFalse(byVisits.isTooMany(12));
        assertTrue(byVisits.isTooMany(13));
        assertFalse(byVisits.isTooMuch(HOUR.multipliedBy(99), HOUR));
        var byTime = terms(Overbooking.byTime(HOUR));
        assertFalse(byTime.isTooMany(99));
        assertFalse(byTime.isTooMuch(HOUR.multipliedBy(2), HOUR));
        assertTrue(byTime.isTooMuch(HOUR.multipliedBy(2).plusNanos(1), HOUR));
    }

    @Test
    void visits_beyond_the_places_are_bounded_only_where_there_are_places() {
        var unlimited = SessionTerms.builder().overbooking(Overbooking.never()).build();
        assertFalse(unlimited.isTooMany(Integer.MAX_VALUE));
        assertTrue(terms(Overbooking.never()).isTooMany(11));
        assertFalse(terms(Overbooking.byVisits(Integer.MAX_VALUE)).isTooMany(Integer.MAX_VALUE));
    }

    private static SessionTerms terms(Overbooking overbooking) {
        return SessionTerms.builder().places(10).overbooking(overbooking).build();
    }

    @Test
    void a_reservation_is_for_its_services_and_for_all_who_are_urgent_enough() {
        var reservation = new Reservation(List.of("smear"), Priority.SOON, List.empty());
        assertTrue(reservation.isFor("smear", Priority.SOON));
        assertTrue(reservation.isFor("smear", Priority.EMERGENCY));
        assertFalse(reservation.isFor("smear", Priority.ROUTINE));
        assertFalse(reservation.isFor("dressing", Priority.EMERGENCY));
    }

    @Test
    void a_released_place_is_for_any_service_and_stays_released() {
        var reservation = Reservation.forServices(List.of("smear"))
                .released(List.of(ReleaseRule.hours(48, Priority.SOON), ReleaseRule.hours(24, Priority.ROUTINE)));
        assertFalse(reservation.isReleased(Duration.ofDays(2).plusNanos(1), Priority.URGENT));
        assertTrue(reservation.isReleased(Duration.ofDays(2), Priority.URGENT));
        assertFalse(reservation.isReleased(Duration.ofHours(25), Priority.ROUTINE));
        assertTrue(reservation.isReleased(Duration.ofDays(1), Priority.ROUTINE));
        assertTrue(reservation.isReleased(Duration.ofHours(-1), Priority.ROUTINE));
    }

    @Test
    void a_stretch_lies_after_the_start_of_its_session() {
        assertTrue(Stretch.of(Duration.ZERO, HOUR).isRight());
        assertEquals(
                SchedulingCode.EMPTY_INTERVAL, Stretch.of(HOUR, HOUR).getLeft().code());
        assertEquals(
                SchedulingCode.EMPTY_INTERVAL,
                Stretch.of(HOUR.negated(), HOUR).getLeft().code());
        assertThrows(IllegalArgumentException.class, () -> Stretch.ofMinutes(5, 4));
        var start = Instant.parse("2030-01-07T09:00:00Z");
        assertEquals(start.plus(HOUR), Stretch.ofMinutes(60, 90).after(start).start());
        assertEquals(Duration.ofMinutes(30), Stretch.ofMinutes(60, 90).length());
    }
}
