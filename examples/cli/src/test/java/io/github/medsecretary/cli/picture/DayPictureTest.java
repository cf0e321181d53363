package io.github.medsecretary.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DayPictureTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Drawn ALL_KINDS = Drawn.of(PlannedWeek.ofAllKinds().plan());

    private static PlannedWeek oneMoves(String from, String until) {
        return new PlannedWeek()
                .session("dr-a", "room-1", from, until)
                .session("dr-b", "room-2", from, until)
                .visit("a1", from, "dr-a", "room-1")
                .away("dr-a", "2030-01-07T08:00", "2030-01-08T03:00");
    }

    private static double number(Element element, String attribute) {
        return Drawn.number(element, attribute);
    }

    @Test
    void everyMoveHasOneArrowFromItsOldToItsNewPlace() {
        ALL_KINDS.assertArrows();
        ALL_KINDS.assertWithin();
        ALL_KINDS.assertIdsUnique();
    }

    @Test
    void anArrowThatLeavesTheDayEndsInAFlagAndBeginsInOneOnTheOther() {
        assertTrue(Drawn.texts(ALL_KINDS.day(MONDAY), "text.words").contains("1.2 to Tue 8 Jan 09:00, dr-b"));
        assertEquals(List.of("1.2 from Mon 7 Jan 09:00, dr-b"), Drawn.texts(ALL_KINDS.day(TUESDAY), "text.words"));
    }

    @Test
    void theLineTellsTheKindOfMoveWithoutColour() {
        for (ChangeKind kind : List.of(ChangeKind.MOVE, ChangeKind.RESEAT, ChangeKind.PLACE)) {
            assertFalse(ALL_KINDS.day(MONDAY).select("g.arrow." + kind.look()).isEmpty(), kind.words());
        }
        assertTrue(PageStyle.SHEET.contains(".reseat .line{stroke-dasharray:5 3}"));
        assertTrue(PageStyle.SHEET.contains(".place .line{stroke-dasharray:.1 3.4"));
    }

    @Test
    void theNumberOfTheChainIsAtBothEnds() {
        var texts = Drawn.texts(ALL_KINDS.day(MONDAY), "text.number");
        assertEquals(2, texts.count("1.1"::equals));
        assertEquals(1, texts.count("1.2"::equals), "the other end is a flag");
        assertEquals(2, texts.count("3"::equals));
    }

    @Test
    void onlyWhoeverIsTouchedHasALaneWhomMostLeaveFirst() {
        assertEquals("dr-a", Drawn.texts(ALL_KINDS.day(MONDAY), "text.name").head());
        assertEquals(List.of("dr-b"), Drawn.texts(ALL_KINDS.day(TUESDAY), "text.name"));
        var other = Drawn.of(oneMoves("2030-01-07T09:00", "2030-01-07T10:00")
                .session("dr-c", "room-3", "2030-01-07T09:00", "2030-01-07T10:00")
                .visit("c1", "2030-01-07T09:00", "dr-c", "room-3")
                .plan());
        assertEquals(List.of("dr-a", "dr-b"), Drawn.texts(other.day(MONDAY), "text.name"));
        assertTrue(other.page().text().contains("Nothing changes for dr-c."));
    }

    @Test
    void timeRunsDownwardsAndWhatStaysIsInBothColumns() {
        Element monday = ALL_KINDS.day(MONDAY);
        var stays = List.ofAll(monday.select("g.stays"));
        assertEquals(
                List.of("09:20–09:30 routine b2", "09:20–09:30 routine b2"),
                stays.map(each -> each.expectFirst("title").text()));
        assertEquals(
                stays.get(0).expectFirst("rect").attr("y"),
                stays.get(1).expectFirst("rect").attr("y"));
        var clocks = List.ofAll(monday.select("text.clock"));
        assertEquals(List.of("09:00", "10:00", "11:00"), clocks.map(Element::text));
        double hour = number(clocks.get(1), "y") - number(clocks.get(0), "y");
        double nine = number(clocks.get(0), "y") - 3.5;
        assertEquals(nine + hour / 3, number(stays.get(0).expectFirst("rect"), "y"), 0.2);
    }

    @Test
    void anAbsenceShadesBothColumns() {
        assertEquals(
                2,
                List.ofAll(ALL_KINDS.day(MONDAY).select("g.away title"))
                        .count(each -> each.text().equals("dr-a is away")));
    }

    @Test
    void hoursAreThoseOfTheClockOnTheWall() {
        var week = oneMoves("2030-01-07T09:20", "2030-01-07T11:00").in("Asia/Kathmandu");
        assertEquals(
                List.of("09:00", "10:00"), Drawn.texts(Drawn.of(week.plan()).day(MONDAY), "text.clock"));
    }

    @Test
    void aVisitOverMidnightIsDrawnUpToMidnight() {
        var drawn = Drawn.of(oneMoves("2030-01-07T23:55", "2030-01-08T00:25").plan());
        assertEquals(List.of("23:00", "00:00"), Drawn.texts(drawn.day(MONDAY), "text.clock"));
        drawn.assertArrows();
        drawn.assertWithin();
    }

    @Test
    void thePictureIsNamedAndDescribedForThoseWhoDoNotSeeIt() {
        Element monday = ALL_KINDS.day(MONDAY);
        assertEquals("img", monday.attr("role"));
        assertEquals("title-2030-01-07 desc-2030-01-07", monday.attr("aria-labelledby"));
        assertEquals(
                "Monday 7 January 2030, before and after",
                monday.expectFirst("title").text());
        assertEquals(
                "Lanes of dr-a, dr-b, dr-c. Within the day change 3, 1 leave it or lose their place, 1 come to it or are"
                        + " new. The table of changes tells each of them.",
                monday.expectFirst("desc").text());
    }

    @Test
    void longIdsAreCutShortAndToldInFull() {
        String id = "dr-" + "x".repeat(60);
        var flag = new Flag(Change.of(PlannedWeek.ofAllKinds().plan()).head(), new Box(0, 0, 1, 1), "to " + id);
        assertTrue(flag.text().endsWith("x…"), flag.text());
        assertEquals(40, flag.text().length());
    }
}
