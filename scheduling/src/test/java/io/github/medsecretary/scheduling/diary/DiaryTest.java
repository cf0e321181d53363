package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.resource.TravelTimes;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private static final String NINE = "2030-01-07T09:00";

    private static Seq<String> told(DiaryContent content) {
        return Diary.of(content).getLeft().map(DiaryTest::told);
    }

    private static String told(Problem problem) {
        return problem.where() + " " + problem.code().name();
    }

    @Test
    void all_problems_of_appointments_and_links_are_told_with_their_place() {
        var content = Practice.open()
                .booked("a1", "p1", "magic", NINE, "dr-shah", "room-1", "dr-shah", "dr-who")
                .booked(Practice.visit("a1", "p2", "routine", NINE)
                        .duration(Duration.ZERO)
                        .movedBefore(-1)
                        .build())
                .linked("a1", "a1", -1, -2)
                .linked("a7", "a8", 0, 1)
                .content();
        assertEquals(
                List.of(
                        "/appointments/0/service UNKNOWN_SERVICE",
                        "/appointments/0/with/2 DUPLICATE_RESOURCE",
                        "/appointments/0/with/3 UNKNOWN_RESOURCE",
                        "/appointments/1/minutes EMPTY_INTERVAL",
                        "/appointments/1/movedBefore OUT_OF_RANGE",
                        "/links/0/after SELF_LINK",
                        "/links/0/minDays OUT_OF_RANGE",
                        "/links/0/maxDays OUT_OF_RANGE",
                        "/links/1/before UNKNOWN_APPOINTMENT",
                        "/links/1/after UNKNOWN_APPOINTMENT",
                        "/appointments/1/id DUPLICATE_ID"),
                told(content));
    }

    @Test
    void all_problems_of_the_premises_are_told_with_their_place() {
        var zone = Practice.LONDON;
        var content = DiaryContent.builder()
                .zone(zone)
                .sites(List.of(Site.main(zone), new Site(Site.MAIN, Nation.WALES, zone)))
                .travel(TravelTimes.of(List.of(new TravelTimes.Leg("main", "moon", Duration.ofMinutes(-1)))))
                .resources(List.of(
                        resource("r1").site("moon").quantity(0).build(),
                        resource("r1")
                                .quantity(2)
                                .turnaround(Duration.ofMinutes(-1))
                                .build()))
                .services(List.of(HealthcareService.builder()
                        .id("x")
                        .duration(Duration.ZERO)
                        .bufferAfter(Duration.ofMinutes(-1))
                        .bufferBefore(Duration.ofMinutes(-1))
                        .needs(List.of(Need.of(ResourceKind.ROOM), Need.of(ResourceKind.ROOM)))
                        .build()))
                .build();
        assertEquals(
                List.of(
                        "/travel/0/to UNKNOWN_SITE",
                        "/travel/0/minutes OUT_OF_RANGE",
                        "/resources/0/site UNKNOWN_SITE",
                        "/resources/0/quantity OUT_OF_RANGE",
                        "/resources/1/quantity OUT_OF_RANGE",
                        "/resources/1/turnaround OUT_OF_RANGE",
                        "/services/0/minutes EMPTY_INTERVAL",
                        "/services/0/bufferAfter OUT_OF_RANGE",
                        "/services/0/bufferBefore OUT_OF_RANGE",
                        "/services/0/needs OUT_OF_RANGE",
                        "/sites/1/id DUPLICATE_ID",
                        "/resources/1/id DUPLICATE_ID"),
                told(content));
    }

    private static Resource.Builder resource(String id) {
        return Resource.builder().id(id).kind(ResourceKind.ROOM);
    }

    @Test
    void all_problems_of_sessions_are_told_with_their_place() {
        var session = ClinicSession.builder()
                .id("s9")
                .practitioner("room-1")
                .room("dr-who")
                .interval(Practice.between(NINE, "2030-01-07T10:00"))
                .services(List.of("routine", "magic"))
                .step(Duration.ZERO)
                .build();
        var lost = Unavailability.builder()
                .resource("nobody")
                .interval(session.interval())
                .reason("leave")
                .quantity(0)
                .build();
        var content = Practice.closed().content();
        assertEquals(
                List.of(
                        "/sessions/0/practitioner WRONG_KIND",
                        "/sessions/0/room UNKNOWN_RESOURCE",
                        "/sessions/0/services/1 UNKNOWN_SERVICE",
                        "/sessions/0/stepMinutes EMPTY_INTERVAL",
                        "/unavailable/0/resource UNKNOWN_RESOURCE",
                        "/unavailable/0/quantity OUT_OF_RANGE"),
                told(DiaryContent.builder()
                        .zone(content.zone())
                        .resources(
                                content.resources().filter(each -> each.site().equals(Site.MAIN)))
                        .services(content.services())
                        .sessions(List.of(session))
                        .unavailable(List.of(lost))
                        .build()));
    }

    @Test
    void a_diary_gives_its_content_back() {
        var diary = Practice.open()
                .away("dr-shah", NINE, "2030-01-07T10:00")
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p1", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                .linked("a1", "a2", 0, 3)
                .diary();
        assertEquals(diary, Diary.of(diary.content()).get());
        assertEquals(diary.hashCode(), Diary.of(diary.content()).get().hashCode());
    }

    @Test
    void a_diary_prints_no_ids() {
        var diary = Practice.open()
                .booked("secret", "p1", "routine", NINE, "dr-shah", "room-1")
                .diary();
        assertEquals("Diary[version 0, 2 sessions, 1 appointments]", diary.toString());
        assertFalse(diary.appointment("secret").orElseThrow().toString().contains("p1"));
    }

    @Test
    void several_changes_are_one_or_none() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .diary();
        var cancel = new Change.Transition("a1", AppointmentStatus.CANCELLED);
        var close = new Change.Close(Unavailability.of("room-1", Practice.between(NINE, "2030-01-07T10:00"), "flood"));
        var both = diary.apply(new Change.Together(List.of(cancel, close))).get();
        assertEquals(1, both.diary().version());
        assertEquals(1, both.diary().unavailable().size());
        assertTrue(both.diary().visits().isEmpty());
        var twice = diary.apply(new Change.Together(List.of(cancel, cancel)));
        assertEquals(SchedulingCode.ILLEGAL_TRANSITION, twice.getLeft().code());
    }

    @Test
    void a_session_is_opened_once() {
        var diary = Practice.closed().diary();
        var session = Practice.open().sessions().head();
        var open = diary.apply(new Change.Open(session)).get().diary();
        assertEquals(
                List.of(session), open.sessionsOf("dr-shah", session.interval()).toList());
        assertEquals(List.of(session), open.sessionsDuring(session.interval()).toList());
        assertEquals(Optional.empty(), diary.endOfSessions());
        assertEquals(Optional.of(session.interval().end()), open.endOfSessions());
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                open.apply(new Change.Open(session)).getLeft().code());
    }

    @Test
    void a_change_is_committed_and_reverted_only_where_nothing_came_between() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .diary();
        var applied = diary.apply(new Change.Transition("a1", AppointmentStatus.ARRIVED))
                .get();
        var now = applied.commit(diary).get();
        assertEquals(SchedulingCode.STALE_VERSION, applied.commit(now).getLeft().code());
        var reverted = applied.revert(now).get();
        assertEquals(diary, reverted);
        assertEquals(2, reverted.version());
        assertEquals(
                SchedulingCode.STALE_VERSION, applied.revert(diary).getLeft().code());
    }

    @Test
    void what_is_taken_can_be_asked_by_resource_and_time() {
        var diary = Practice.open()
                .booked("a1", "p1", "dressing", NINE, "dr-shah", "room-1")
                .diary();
        var shah = diary.resource("dr-shah").orElseThrow().reference();
        assertEquals(
                List.of(OccupancyKind.VISIT, OccupancyKind.BUFFER),
                List.ofAll(diary.occupancies(shah)).map(Occupancy::kind));
        var after = Practice.between("2030-01-07T09:20", "2030-01-07T09:21");
        assertEquals(
                List.of(OccupancyKind.BUFFER),
                diary.occupancies(shah, after).map(Occupancy::kind).toList());
        assertEquals(
                4 + 1,
                List.ofAll(diary.occupancies(shah)).size()
                        + List.ofAll(diary.occupied()).size());
    }
}
