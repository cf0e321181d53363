package io.github.medsecretary.scheduling.publication;

import static io.github.medsecretary.scheduling.publication.Boxes.boxes;
import static io.github.medsecretary.scheduling.publication.Boxes.number;
import static io.github.medsecretary.scheduling.publication.Boxes.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A week on the wall. */
class WeekPictureTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-06T08:00"));

    private static String picture(Diary diary) {
        return new WeekPicture(Naming.ids(), NOW).svg(diary, MONDAY);
    }

    @Test
    void sessions_visits_and_absences_are_boxes_that_say_what_they_are() {
        var diary = Practice.open()
                .away("dr-lee", "2030-01-07T11:00", "2030-01-07T12:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        String svg = picture(diary);
        assertEquals(2, boxes(svg, "session").size());
        assertEquals(
                "09:00–09:10 routine, p1, room-1", title(boxes(svg, "visit").single()));
        assertEquals("11:00–12:00 dr-lee is away", title(boxes(svg, "away").single()));
    }

    @Test
    void the_box_of_a_visit_lies_in_its_session_at_its_time() {
        var diary = Practice.open()
                .booked("a1", "p1", "surgery", "2030-01-07T10:00", "dr-shah", "room-1")
                .diary();
        String svg = picture(diary);
        Element visit = boxes(svg, "visit").single();
        Element session = boxes(svg, "session")
                .filter(each -> title(each).contains("dr-shah"))
                .single();
        double hour = number(session, "height") / 3;
        assertEquals(number(session, "y") + hour, number(visit, "y"), 1);
        assertTrue(number(session, "x") < number(visit, "x"));
        assertTrue(number(visit, "x") + number(visit, "width") < number(session, "x") + number(session, "width"));
    }

    @Test
    void a_session_across_midnight_is_drawn_on_both_days() {
        var diary = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T22:00", "2030-01-08T02:00")
                .booked("a1", "p1", "routine", "2030-01-07T23:55", "dr-shah", "room-1")
                .diary();
        String svg = picture(diary);
        assertEquals(
                2,
                boxes(svg, "session")
                        .map(each -> each.getAttribute("x"))
                        .distinct()
                        .size());
        assertEquals(2, boxes(svg, "visit").size());
    }

    @Test
    void a_practitioner_with_visits_but_no_session_has_a_lane_on_their_days() {
        var diary = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T12:00")
                .booked("a1", "p1", "routine", "2030-01-07T18:00", "dr-lee", "room-2")
                .booked("a2", "p2", "routine", "2030-01-09T07:30", "dr-lee", "room-2")
                .diary();
        String svg = picture(diary);
        assertEquals(
                List.of("07:30–07:40 routine, p2, room-2", "18:00–18:10 routine, p1, room-2"),
                boxes(svg, "visit").map(Boxes::title).sorted().toList());
        // Wholly in the picture, which is as high as they are early and late.
        assertTrue(svg.contains(">07:00<") && svg.contains(">19:00<"));
        boxes(svg, "visit").forEach(each -> assertEquals(8 - 0.75, number(each, "height"), 0.06));
        assertEquals(2, svg.split(">dr-lee</text>", -1).length - 1);
    }

    @Test
    void an_empty_week_shows_its_days_from_nine_to_five() {
        String svg = picture(Practice.closed().diary());
        assertTrue(svg.contains(">Mon 7 January<") && svg.contains(">Sun 13 January<"));
        assertTrue(svg.contains(">09:00<") && svg.contains(">17:00<"));
        assertEquals(0, boxes(svg, "session").size());
    }

    @Test
    void the_picture_is_the_same_in_every_locale() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:50", "dr-shah", "room-1")
                .diary();
        String here = picture(diary);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, picture(diary));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void characters_that_xml_cant_hold_become_a_mark() {
        var diary = Practice.open()
                .booked("a1", "p\u0000\uD800<1>", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        assertTrue(title(boxes(picture(diary), "visit").single()).contains("p\uFFFD\uFFFD<1>"));
    }
}
