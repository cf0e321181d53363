package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** At which site a session is, and who is there when. Both doctors belong to the main site. */
class SupervisionSitesTest {

    private static final String DAY = HeldClinic.DAY;

    private static ClinicSession.Builder session(String id, String practitioner, String from, String until) {
        return ClinicSession.builder()
                .id(id)
                .practitioner(practitioner)
                .interval(Practice.between(DAY + from, DAY + until))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10));
    }

    private static SessionTerms supervised() {
        return SessionTerms.builder().supervisedBy("gp").build();
    }

    private static Seq<String> found(ClinicSession.Builder clinic, ClinicSession.Builder... others) {
        var practice = Practice.closed().held(clinic.terms(supervised()).build());
        for (var each : others) {
            practice = practice.held(each.build());
        }
        return practice.booked("a1", "p1", "routine", DAY + "10:00", "dr-shah", "room-1")
                .conflicts();
    }

    private static final Seq<String> MISSING = List.of("SUPERVISION_COVER_MISSING a1 s1");

    @Test
    void a_session_without_a_room_is_at_its_practitioners_site() {
        assertEquals(
                List.empty(),
                found(session("s1", "dr-shah", "09:00", "12:00"), session("s2", "dr-lee", "09:00", "12:00")));
        assertEquals(
                MISSING,
                found(
                        session("s1", "dr-shah", "09:00", "12:00"),
                        session("s2", "dr-lee", "09:00", "12:00").room("far-room")));
        assertEquals(
                List.empty(),
                found(
                        session("s1", "dr-shah", "09:00", "12:00"),
                        session("s2", "dr-lee", "09:00", "12:00").room("room-2")));
    }

    @Test
    void a_session_in_a_room_is_where_the_room_is() {
        assertEquals(
                MISSING,
                found(
                        session("s1", "dr-shah", "09:00", "12:00").room("far-room"),
                        session("s2", "dr-lee", "09:00", "12:00")));
        assertEquals(
                List.empty(),
                found(
                        session("s1", "dr-shah", "09:00", "12:00").room("far-room"),
                        session("s2", "dr-lee", "09:00", "12:00").room("far-room")));
    }

    @Test
    void another_session_of_ones_own_is_no_cover() {
        assertEquals(
                MISSING, found(session("s1", "dr-shah", "09:00", "12:00"), session("s2", "dr-shah", "09:00", "12:00")));
    }

    @Test
    void cover_that_ends_as_a_visit_begins_or_begins_as_it_ends_is_none() {
        var clinic = session("s1", "dr-shah", "09:00", "12:00");
        assertEquals(
                MISSING,
                found(clinic, session("s2", "dr-lee", "09:00", "10:00"), session("s3", "dr-lee", "10:10", "11:00")));
    }

    private static Seq<Interval> uncovered(Practice practice) {
        return new HeldClinic(practice)
                .findings(DiaryContext.empty())
                .filter(each -> each.rule().name().equals("SUPERVISION_COVER_MISSING"))
                .map(each -> each.when().orElseThrow());
    }

    @Test
    void a_visit_may_be_uncovered_at_its_beginning_and_at_its_end_but_not_between() {
        var practice = Practice.closed()
                .held(session("s1", "dr-shah", "09:00", "12:00")
                        .terms(supervised())
                        .build())
                .held(session("s2", "dr-lee", "10:02", "10:08").build())
                .booked("a1", "p1", "routine", DAY + "10:00", "dr-shah", "room-1");
        assertEquals(
                List.of(Practice.between(DAY + "10:00", DAY + "10:02"), Practice.between(DAY + "10:08", DAY + "10:10")),
                uncovered(practice));
        var away = practice.away("dr-lee", DAY + "10:04", DAY + "10:06");
        assertEquals(3, uncovered(away).size());
        assertEquals(
                Practice.between(DAY + "10:04", DAY + "10:06"), uncovered(away).get(1));
    }

    @Test
    void each_visit_is_asked_about_for_itself_whatever_others_lack() {
        var practice = Practice.closed()
                .held(session("s1", "dr-shah", "09:00", "12:00")
                        .terms(supervised())
                        .build())
                .held(session("s2", "dr-lee", "10:00", "11:00").build())
                .booked("a1", "p1", "routine", DAY + "09:50", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", DAY + "10:00", "dr-shah", "room-1")
                .booked("a3", "p3", "routine", DAY + "11:00", "dr-shah", "room-1");
        var rules = Conflicts.standard(DiaryContext.empty());
        assertEquals(
                List.of("SUPERVISION_COVER_MISSING a1 s1", "SUPERVISION_COVER_MISSING a3 s1"), practice.conflicts());
        assertEquals(List.empty(), rules.about(practice.diary(), "a2"));
        assertEquals(List.of("SUPERVISION_COVER_MISSING a3 s1"), Practice.told(rules.about(practice.diary(), "a3")));
    }
}
