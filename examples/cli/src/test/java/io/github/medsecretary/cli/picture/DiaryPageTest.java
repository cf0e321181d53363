package io.github.medsecretary.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DiaryPageTest {

    private static final String PAGE = DiaryPage.of(PlannedWeek.ofAllKinds().plan());

    @Test
    void theTableTellsEveryChangeThatThePicturesShow() {
        var drawn = Drawn.of(PlannedWeek.ofAllKinds().plan());
        drawn.assertTable();
        assertEquals(6, drawn.page().select("tbody tr").size());
        assertEquals("All changes", drawn.page().expectFirst("table").attr("aria-label"));
    }

    @Test
    void thePageBeginsWithWhatThePlanIsWorth() {
        assertTrue(
                Jsoup.parse(PAGE)
                        .expectFirst("p")
                        .text()
                        .matches(
                                "3 to another time or practitioner, 1 to another room or device, 1 newly placed,"
                                        + " 1 without a place\\. The plan costs [0-9]+; it is proven that no plan costs less\\."),
                PAGE);
    }

    @Test
    void whoHasNoPlaceIsListedBesideWithWhatWouldHelp() {
        var help = Jsoup.parse(PAGE).expectFirst("section.help");
        assertEquals(
                List.of("Without a place", "What would help"),
                List.ofAll(help.select("h2").eachText()));
        assertTrue(help.expectFirst("li").text().startsWith("5: e2, had none. "), help.text());
        assertTrue(help.text().contains("e2 could go to"), help.text());
    }

    @Test
    void whomAPinKeepsIsListedTooAndNobodyWhereThereIsNobody() {
        var week = new PlannedWeek()
                .session("dr-a", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .visit("a1", "2030-01-07T09:00", "dr-a", "room-1")
                .away("dr-a", "2030-01-07T08:00", "2030-01-07T18:00");
        var pinned = week.under("{\"pins\":[{\"appointment\":\"a1\",\"reason\":\"transport\"}]}");
        assertTrue(DiaryPage.of(pinned.plan()).contains("a1: dr-a is not available"));
        var moving = week.session("dr-b", "room-2", "2030-01-07T09:00", "2030-01-07T10:00");
        assertFalse(DiaryPage.of(moving.plan()).contains("class=\"help\""));
    }

    @Test
    void whoeverLosesAPlaceHasAnArrowThatGoesNowhere() {
        var week = new PlannedWeek()
                .session("dr-a", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .visit("a1", "2030-01-07T09:00", "dr-a", "room-1")
                .away("dr-a", "2030-01-07T08:00", "2030-01-07T18:00");
        var drawn = Drawn.of(week.plan());
        drawn.assertArrows();
        assertEquals(List.of("1 no place"), Drawn.texts(drawn.page(), "text.words"));
        assertEquals(1, drawn.page().select("section.day g.arrow.left").size());
    }

    @Test
    void theLegendShowsEveryKindOfBoxAndLine() {
        var key = Jsoup.parse(PAGE).expectFirst("ul.key");
        assertEquals(
                List.of(
                        "stays",
                        "was here",
                        "is here now",
                        "session",
                        "away",
                        "moves",
                        "same time, other room or device",
                        "newly placed",
                        "no place"),
                List.ofAll(key.select("li").eachText()));
        for (ChangeKind kind : ChangeKind.values()) {
            assertEquals(1, key.select("g.arrow." + kind.look()).size());
        }
    }

    @Test
    void aPlanThatMovesNobodySaysSo() {
        var page = Jsoup.parse(DiaryPage.of(new PlannedWeek().plan()));
        assertEquals("The diary, before and after Nothing changes.", page.body().text());
    }

    @Test
    void thePageIsWellFormedAndEscaped() throws Exception {
        String odd = DiaryPage.of(PlannedWeek.ofAllKinds()
                .visit("<b>&'", "2030-01-07T09:30", "dr-a", "room-1")
                .plan());
        assertTrue(odd.contains("&lt;b&gt;&amp;"));
        assertFalse(odd.contains("<b>"));
        var factory = DocumentBuilderFactory.newDefaultInstance();
        assertEquals(
                "html",
                factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(odd.replace("<!DOCTYPE html>", ""))))
                        .getDocumentElement()
                        .getTagName());
    }

    // The style is raw text in HTML: what XML must escape would be read as it is written.
    @Test
    void theStyleNeedsNoEscaping() {
        assertFalse(PageStyle.SHEET.matches("(?s).*[<>&].*"));
    }

    @Test
    void noPatientIsNamed() {
        Drawn.of(PlannedWeek.ofAllKinds().plan()).assertNobodyNamed();
        assertFalse(PAGE.contains("patient-of-"));
    }
}
