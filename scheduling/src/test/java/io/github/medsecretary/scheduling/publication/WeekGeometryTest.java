package io.github.medsecretary.scheduling.publication;

import static io.github.medsecretary.scheduling.publication.Boxes.boxes;
import static io.github.medsecretary.scheduling.publication.Boxes.elements;
import static io.github.medsecretary.scheduling.publication.Boxes.number;
import static io.github.medsecretary.scheduling.publication.Boxes.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Where the boxes of a week stand: an hour is 48 high below a head of 110, and a lane is a 21st of the width. */
class WeekGeometryTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-06T08:00"));
    private static final double TENTH = 0.051;
    private static final double LANE = (1_120 - 44) / 21.0;
    /** What is left free between a box and the next below it. */
    private static final double GAP = 0.75;

    private static String picture(Practice practice, LocalDate first) {
        return new WeekPicture(Naming.ids(), NOW).svg(practice.diary(), first);
    }

    private static Practice morning() {
        return Practice.closed().session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T12:00");
    }

    private static void standsAt(double top, double height, Element box) {
        assertEquals(top, number(box, "y"), TENTH, title(box));
        assertEquals(height - GAP, number(box, "height"), TENTH, title(box));
    }

    private static void isAsHighAs(int hours, String svg) {
        String box = elements(svg, "svg").single().getAttribute("viewBox");
        assertEquals("0 0 1120 " + (110 + 48 * hours + 8), box);
    }

    private static Seq<String> clocks(String svg) {
        return elements(svg, "text")
                .filter(each -> each.getAttribute("class").equals("clock"))
                .map(Element::getTextContent);
    }

    @ParameterizedTest
    @CsvSource({"routine, 09:00, 0, 8", "routine, 10:30, 72, 8", "smear, 11:40, 128, 16", "surgery, 10:00, 48, 48"})
    void a_visit_is_as_far_down_as_it_is_late_and_as_high_as_it_is_long(
            String service, String time, int down, int height) {
        String svg = picture(morning().booked("a1", "p1", service, "2030-01-07T" + time, "dr-shah", "room-1"), MONDAY);
        standsAt(110 + down, height, boxes(svg, "visit").single());
        standsAt(110, 3 * 48, boxes(svg, "session").single());
        isAsHighAs(3, svg);
    }

    @Test
    void a_visit_leaves_a_margin_of_its_lane() {
        String svg = picture(morning().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"), MONDAY);
        Element session = boxes(svg, "session").single();
        Element visit = boxes(svg, "visit").single();
        assertEquals(44 + 2, number(session, "x"), TENTH);
        assertEquals(LANE - 2, number(session, "width"), TENTH);
        assertEquals(44 + 4, number(visit, "x"), TENTH);
        assertEquals(LANE - 6, number(visit, "width"), TENTH);
    }

    @Test
    void each_day_is_three_lanes_further_to_the_right() {
        Practice practice = Practice.closed();
        for (int day = 7; day <= 13; day++) {
            String date = "2030-01-%02d".formatted(day);
            practice = practice.session("s" + day, "dr-shah", "room-1", date + "T09:00", date + "T10:00");
        }
        var left = boxes(picture(practice, MONDAY), "session").map(each -> number(each, "x"));
        assertEquals(7, left.size());
        for (int day = 0; day < 7; day++) {
            assertEquals(44 + 2 + 3 * LANE * day, left.get(day), TENTH);
        }
    }

    @Test
    void practitioners_stand_beside_each_other_in_order_of_id() {
        var sessions = boxes(picture(Practice.open(), MONDAY), "session");
        assertEquals(List.of("09:00–12:00 dr-lee", "09:00–12:00 dr-shah"), sessions.map(Boxes::title));
        assertEquals(LANE, number(sessions.get(1), "x") - number(sessions.get(0), "x"), 2 * TENTH);
    }

    @Test
    void the_hours_are_those_that_a_session_touches() {
        String svg = picture(
                Practice.closed().session("s1", "dr-shah", "room-1", "2030-01-07T09:30", "2030-01-07T11:10"), MONDAY);
        assertEquals(List.of("09:00", "10:00", "11:00", "12:00"), clocks(svg));
        standsAt(110 + 24, 80, boxes(svg, "session").single());
        isAsHighAs(3, svg);
    }

    @Test
    void the_hours_span_all_days_and_end_with_the_last_session() {
        String svg =
                picture(morning().session("s2", "dr-lee", "room-2", "2030-01-11T14:00", "2030-01-11T15:00"), MONDAY);
        assertEquals(List.of("09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00"), clocks(svg));
        standsAt(110 + 5 * 48, 48, boxes(svg, "session").get(1));
    }

    @Test
    void what_is_held_in_another_week_is_not_in_the_picture() {
        var sunday = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-06T20:00", "2030-01-07T00:00")
                .session("s2", "dr-lee", "room-2", "2030-01-14T00:00", "2030-01-14T03:00");
        assertEquals(List.empty(), boxes(picture(sunday, MONDAY), "session"));
    }

    @Test
    void what_crosses_midnight_ends_at_the_foot_of_one_day_and_begins_at_the_head_of_the_next() {
        String svg = picture(
                Practice.closed()
                        .session("s1", "dr-shah", "room-1", "2030-01-07T22:00", "2030-01-08T02:00")
                        .booked("a1", "p1", "routine", "2030-01-07T23:55", "dr-shah", "room-1"),
                MONDAY);
        isAsHighAs(24, svg);
        var sessions = boxes(svg, "session");
        standsAt(110 + 22 * 48, 2 * 48, sessions.get(0));
        standsAt(110, 2 * 48, sessions.get(1));
        var visits = boxes(svg, "visit");
        standsAt(110 + 24 * 48 - 4, 4, visits.get(0));
        standsAt(110, 4, visits.get(1));
        assertEquals(3 * LANE, number(visits.get(1), "x") - number(visits.get(0), "x"), 2 * TENTH);
        assertEquals(
                List.of("23:55–00:05 routine, p1, room-1"),
                visits.map(Boxes::title).distinct());
    }

    @Test
    void a_visit_of_a_minute_can_still_be_seen() {
        var minute = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .duration(Duration.ofMinutes(1))
                .build();
        String svg = picture(morning().booked(minute), MONDAY);
        assertEquals(1.5, number(boxes(svg, "visit").single(), "height"), TENTH);
    }

    @Test
    void an_absence_shades_what_of_it_falls_into_the_hours_shown() {
        String svg = picture(morning().away("dr-shah", "2030-01-06T18:00", "2030-01-07T10:15"), MONDAY);
        Element away = boxes(svg, "away").single();
        standsAt(110, 60, away);
        assertEquals(number(boxes(svg, "session").single(), "width"), number(away, "width"), TENTH);
        assertEquals("18:00–10:15 dr-shah is away", title(away));
    }

    @ParameterizedTest
    @CsvSource({
        // On the day of 25 hours nine o'clock is the tenth hour gone by, on that of 23 hours the eighth.
        "2030-10-21, 2030-10-26, 2030-10-27, 48",
        "2030-03-25, 2030-03-30, 2030-03-31, -48",
        "2030-06-03, 2030-06-08, 2030-06-09, 0",
    })
    void the_same_time_stands_by_the_hours_gone_by(LocalDate monday, String saturday, String sunday, int lower) {
        String svg = picture(
                Practice.closed()
                        .session("s1", "dr-shah", "room-1", saturday + "T09:00", saturday + "T10:00")
                        .session("s2", "dr-shah", "room-1", sunday + "T09:00", sunday + "T10:00"),
                monday);
        var sessions = boxes(svg, "session");
        assertEquals(lower, number(sessions.get(1), "y") - number(sessions.get(0), "y"), 2 * TENTH);
        assertEquals(48 - GAP, number(sessions.get(0), "height"), TENTH);
        assertEquals(48 - GAP, number(sessions.get(1), "height"), TENTH);
        assertEquals(List.of("09:00–10:00 dr-shah"), sessions.map(Boxes::title).distinct());
    }

    @ParameterizedTest
    @CsvSource({"2030-10-21, 2030-10-27, 4", "2030-03-25, 2030-03-31, 2", "2030-06-03, 2030-06-09, 3"})
    void a_night_is_as_high_as_it_is_long(LocalDate monday, String sunday, int hours) {
        String svg = picture(
                Practice.closed().session("s1", "dr-shah", "room-1", sunday + "T00:00", sunday + "T03:00"), monday);
        standsAt(110, hours * 48, boxes(svg, "session").single());
        isAsHighAs(hours, svg);
    }

    @ParameterizedTest
    @CsvSource({
        "2030-10-21, 2030-10-27T23:00, 2030-10-28T00:00, 25:00",
        "2030-03-25, 2030-03-31T23:00, 2030-04-01T00:00, 23:00",
    })
    void a_day_ends_when_its_hours_have_gone_by(LocalDate monday, String from, String until, String last) {
        String svg = picture(Practice.closed().session("s1", "dr-shah", "room-1", from, until), monday);
        assertEquals(last, clocks(svg).last());
        assertEquals(1, boxes(svg, "session").size());
        isAsHighAs(1, svg);
    }

    @Test
    void who_may_not_know_the_patient_sees_the_rest() {
        var diary = morning()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        String svg = new WeekPicture(Naming.withoutPatients(), NOW).svg(diary, MONDAY);
        assertEquals("09:00–09:10 routine, room-1", title(boxes(svg, "visit").single()));
        assertTrue(!svg.contains("p1"));
    }
}
