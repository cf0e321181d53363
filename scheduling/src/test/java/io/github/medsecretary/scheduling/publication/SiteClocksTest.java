package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A practice in London with a clinic in Auckland, thirteen hours ahead: Monday at nine is there what it is there. */
class SiteClocksTest {

    private static final SiteZone AUCKLAND = SiteZone.of(ZoneId.of("Pacific/Auckland"));
    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-01T08:00"));

    private static Instant there(String local) {
        return AUCKLAND.resolve(LocalDateTime.parse(local)).instant();
    }

    private static Resource resource(String id, ResourceKind kind, String site) {
        return Resource.builder().id(id).kind(kind).site(site).build();
    }

    private static ClinicSession session(String id, String practitioner, Instant from) {
        return ClinicSession.builder()
                .id(id)
                .practitioner(practitioner)
                .interval(Interval.of(from, Duration.ofHours(3)).get())
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .build();
    }

    private static Appointment visit(String id, Instant start, String... with) {
        return Appointment.builder()
                .id(id)
                .patient("p-" + id)
                .service("routine")
                .start(start)
                .with(List.of(with))
                .build();
    }

    private static Diary diary(Seq<ClinicSession> sessions, Seq<Appointment> visits) {
        return Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .sites(List.of(Site.main(Practice.LONDON), new Site("far", Nation.ENGLAND, AUCKLAND)))
                        .resources(List.of(
                                resource("dr-home", ResourceKind.PRACTITIONER, "main"),
                                resource("dr-away", ResourceKind.PRACTITIONER, "far"),
                                resource("room-away", ResourceKind.ROOM, "far")))
                        .services(List.of(HealthcareService.builder()
                                .id("routine")
                                .duration(Duration.ofMinutes(10))
                                .build()))
                        .sessions(sessions)
                        .unavailable(List.of(Unavailability.of(
                                "dr-away",
                                Interval.between(there("2030-01-07T11:00"), there("2030-01-07T12:00")),
                                "leave")))
                        .appointments(visits)
                        .build())
                .get();
    }

    private static Diary both() {
        return diary(
                List.of(
                        session("s1", "dr-home", Practice.at("2030-01-07T09:00")),
                        session("s2", "dr-away", there("2030-01-07T09:00"))),
                List.of(
                        visit("home", Practice.at("2030-01-07T09:00"), "dr-home"),
                        visit("away", there("2030-01-07T09:00"), "dr-away", "room-away"),
                        visit("stray", there("2030-01-07T07:30"), "dr-away")));
    }

    @Test
    void a_clinic_is_listed_on_its_own_date_at_its_own_times() {
        assertEquals("""
                Clinic list, Monday 7 January 2030

                dr-away, 09:00 to 12:00: 1 visit
                  09:00  10, p-away, routine, booked

                dr-home, 09:00 to 12:00: 1 visit
                  09:00  10, p-home, routine, booked

                In no session: 1 visit
                  07:30  10, p-stray, routine, booked
                """, new ClinicList(Naming.ids(), NOW).text(both(), MONDAY));
        assertEquals(
                "Clinic list, Sunday 6 January 2030\n",
                new ClinicList(Naming.ids(), NOW).text(both(), MONDAY.minusDays(1)));
    }

    @Test
    void a_table_takes_each_visit_on_its_own_date() {
        var table = new DiaryTable(Naming.ids(), NOW);
        String monday = table.text(both(), MONDAY, MONDAY);
        assertEquals(4, monday.lines().count());
        assertTrue(monday.contains("\"away\",\"2030-01-07\",\"09:00\",\"09:10\""));
        assertEquals(
                1,
                table.text(both(), MONDAY.minusDays(1), MONDAY.minusDays(1))
                        .lines()
                        .count());
        assertEquals(
                1,
                table.text(both(), MONDAY.plusDays(1), MONDAY.plusDays(7))
                        .lines()
                        .count());
        assertEquals(monday, table.text(both(), MONDAY.minusDays(7), MONDAY.plusDays(7)));
    }

    @Test
    void nine_and_nine_stand_beside_each_other_in_the_picture() {
        String svg = new WeekPicture(Naming.ids(), NOW).svg(both(), MONDAY);
        var sessions = Boxes.boxes(svg, "session");
        assertEquals(2, sessions.size());
        assertEquals(1, sessions.map(each -> each.getAttribute("y")).distinct().size());
        assertEquals(
                List.of("07:30–07:40", "09:00–09:10", "09:00–09:10"),
                Boxes.boxes(svg, "visit")
                        .map(each -> Boxes.title(each).substring(0, 11))
                        .sorted()
                        .toList());
        assertEquals(
                "11:00–12:00 dr-away is away",
                Boxes.title(Boxes.boxes(svg, "away").single()));
        assertFalse(new WeekPicture(Naming.ids(), NOW)
                .svg(both(), MONDAY.minusDays(7))
                .contains("p-"));
    }

    @Test
    void a_session_goes_by_the_clock_of_its_room() {
        var visiting = ClinicSession.builder()
                .id("s1")
                .practitioner("dr-home")
                .room("room-away")
                .interval(Interval.of(there("2030-01-07T09:00"), Duration.ofHours(1))
                        .get())
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .build();
        String list = new ClinicList(Naming.ids(), NOW).text(diary(List.of(visiting), List.empty()), MONDAY);
        assertTrue(list.contains("dr-home, room-away, 09:00 to 10:00: no visits"));
    }
}
