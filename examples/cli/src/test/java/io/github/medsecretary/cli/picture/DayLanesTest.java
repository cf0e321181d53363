package io.github.medsecretary.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.publication.Markup;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DayLanesTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final PictureDiary MORNING = new PictureDiary().session("dr-one", 0, 180);

    private static Document drawn(PictureDiary before, PictureDiary after) {
        var out = new Markup();
        var lanes = DayLanes.of(MONDAY, before.diary(), after.diary(), Change.between(before.diary(), after.diary()));
        return Jsoup.parse(Markup.page(() -> lanes.orElseThrow().write(out), out));
    }

    private static Seq<String> titles(Document drawn, String look) {
        return List.ofAll(drawn.select("g:has(rect." + look + ") title")).map(Element::text);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @Test
    void aDayWithoutSessionsIsNotDrawn() {
        var diary = MORNING.diary();
        assertTrue(DayLanes.of(MONDAY.plusDays(1), diary, diary, List.empty()).isEmpty());
        assertTrue(DayLanes.of(MONDAY, diary, diary, List.empty()).isPresent());
    }

    @Test
    void onlyPractitionersWhoHoldASessionHaveLanes() {
        var drawn = drawn(MORNING, MORNING);
        assertEquals(List.of("dr-one"), List.ofAll(drawn.select("text.name").eachText()));
        assertEquals(2, drawn.select("rect.session").size(), "before and after");
    }

    @Test
    void aVisitStandsWhereItsTimeIs() {
        var diary = MORNING.visit("a1", 90);
        var drawn = drawn(diary, diary);
        var session = drawn.expectFirst("rect.session");
        var visit = drawn.expectFirst("rect.visit");
        double middle = number(session, "x") + (number(session, "width") + 1) / 2;
        assertEquals(middle, number(visit, "x"), 1);
        assertEquals(List.of("10:30–10:40 routine a1", "10:30–10:40 routine a1"), titles(drawn, "visit"));
    }

    @Test
    void aMoveIsGoneInTheLaneBeforeAndNewInTheLaneAfter() {
        var drawn = drawn(MORNING.visit("a1", 0), MORNING.visit("a1", 60));
        assertEquals(List.of("09:00–09:10 routine a1"), titles(drawn, "gone"));
        assertEquals(List.of("10:00–10:10 routine a1"), titles(drawn, "new"));
        assertTrue(number(drawn.expectFirst("rect.gone"), "y") < number(drawn.expectFirst("rect.new"), "y"));
        assertEquals("1 1", drawn.select("text.number").text());
        assertTrue(drawn.select("rect.visit").isEmpty());
    }

    @Test
    void anAbsenceCoversBothLanesAndOnlyTheShownPartOfTheDay() {
        var ill = MORNING.away("dr-one", -600, 60);
        var away = drawn(MORNING, ill).expectFirst("rect.away");
        var session = drawn(MORNING, ill).expectFirst("rect.session");
        assertEquals(number(session, "x"), number(away, "x"));
        assertTrue(number(away, "height") > 2 * number(session, "height"));
        assertTrue(number(away, "width") < number(session, "width"));
    }

    @Test
    void hoursAreFullHoursOfTheClockOnTheWall() {
        var odd = new PictureDiary().session("dr-one", 20, 200);
        assertEquals(
                List.of("10:00", "11:00", "12:00"),
                List.ofAll(drawn(odd, odd).select("text.clock").eachText()));
        var kathmandu = odd.in("Asia/Kathmandu");
        assertEquals(
                List.of("16:00", "17:00", "18:00"),
                List.ofAll(drawn(kathmandu, kathmandu).select("text.clock").eachText()),
                "where clocks are three quarters of an hour off");
    }

    @Test
    void aSessionOverMidnightIsDrawnUpToMidnight() {
        var night = new PictureDiary().session("dr-one", 14 * 60, 18 * 60);
        var drawn = drawn(night, night);
        assertEquals(List.of("23:00"), List.ofAll(drawn.select("text.clock").eachText()));
        var session = drawn.expectFirst("rect.session");
        assertTrue(number(session, "x") + number(session, "width") <= 1000);
    }

    @Test
    void nothingIsDrawnBesideThePicture() {
        var wide = MORNING.visit("early", -60).visit("late", 170).away("dr-one", 170, 900);
        var drawn = drawn(wide, wide);
        drawn.select("rect").forEach(rect -> {
            assertTrue(number(rect, "x") >= 150, rect.toString());
            assertTrue(number(rect, "x") + number(rect, "width") <= 1000, rect.toString());
            assertTrue(number(rect, "width") > 0, rect.toString());
        });
        assertFalse(titles(drawn, "visit").exists(title -> title.contains("early")));
    }

    @Test
    void thePictureIsNamedForThoseWhoDoNotSeeIt() {
        var svg = drawn(MORNING, MORNING).expectFirst("svg");
        assertEquals("img", svg.attr("role"));
        assertFalse(svg.attr("aria-label").isBlank());
    }

    @Test
    void thePictureGrowsWithThePractitioners() {
        var two = MORNING.session("dr-two", 0, 180);
        String one = drawn(MORNING, MORNING).select("svg").attr("viewBox");
        String both = drawn(two, two).select("svg").attr("viewBox");
        assertTrue(Integer.parseInt(both.split(" ", -1)[3]) > Integer.parseInt(one.split(" ", -1)[3]));
    }
}
