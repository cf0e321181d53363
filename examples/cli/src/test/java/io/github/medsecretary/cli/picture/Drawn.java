package io.github.medsecretary.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page read back, and what must be true of every such page. */
record Drawn(Plan plan, Document page) {

    static Drawn of(Plan plan) {
        return new Drawn(plan, Jsoup.parse(DiaryPage.of(plan)));
    }

    /** The picture of a day. */
    Element day(LocalDate date) {
        return page.expectFirst("svg:has(#title-" + date + ")");
    }

    Seq<Element> days() {
        return List.ofAll(page.select("section.day svg"));
    }

    /** What is drawn for a change on a day: its arrows, boxes or flags. */
    static Seq<Element> parts(Element day, String look, Change change) {
        return List.ofAll(day.select("g." + look))
                .filter(each -> each.attr("data-change").equals(change.number()));
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    /** Each change has one arrow on each day that it touches, from its old place or a flag to its new one or a flag. */
    void assertArrows() {
        var telling = new Telling(plan.diary().zone());
        for (Change change : Change.of(plan)) {
            Optional<LocalDate> left = change.before().map(telling::date);
            Optional<LocalDate> come = change.after().map(telling::date);
            var dates = change.places().map(telling::date).distinct();
            assertEquals(
                    dates.size(),
                    days().map(day -> parts(day, "arrow", change).size()).sum().intValue(),
                    change.number());
            for (LocalDate date : dates) {
                Element day = day(date);
                Element arrow = parts(day, "arrow", change).single();
                assertTrue(arrow.hasClass(change.kind().look()), change.number());
                assertEnds(
                        arrow,
                        parts(day, left.equals(Optional.of(date)) ? "old" : "flag", change)
                                .head(),
                        parts(day, come.equals(Optional.of(date)) ? "new" : "flag", change)
                                .head());
            }
        }
    }

    private static void assertEnds(Element arrow, Element from, Element to) {
        String[] line = arrow.expectFirst("path.line")
                .attr("d")
                .replaceAll("[MCL]", "")
                .trim()
                .split("\\s+", -1);
        assertInside(from, Double.parseDouble(line[0]), Double.parseDouble(line[1]));
        // The point of the head is its second corner, or the middle of a bar.
        String[] head = arrow.expectFirst("path.head")
                .attr("d")
                .replaceAll("[MLZ]", "")
                .trim()
                .split("\\s+", -1);
        boolean isBar = head.length == 4;
        double tipY =
                isBar ? (Double.parseDouble(head[1]) + Double.parseDouble(head[3])) / 2 : Double.parseDouble(head[3]);
        assertInside(to, Double.parseDouble(head[2]), tipY);
    }

    private static void assertInside(Element group, double x, double y) {
        Element box = group.expectFirst("rect");
        assertTrue(number(box, "x") <= x && x <= number(box, "x") + number(box, "width"), group + " " + x);
        assertTrue(number(box, "y") <= y && y <= number(box, "y") + number(box, "height"), group + " " + y);
    }

    /** Nothing is drawn beside the picture, and no flag on another. */
    void assertWithin() {
        for (Element day : days()) {
            String[] view = day.attr("viewBox").split(" ", -1);
            for (Element box : day.select("g > rect")) {
                assertTrue(number(box, "x") >= 0 && number(box, "y") >= 0, box.toString());
                assertTrue(number(box, "width") > 0 && number(box, "height") > 0, box.toString());
                assertTrue(number(box, "x") + number(box, "width") <= Double.parseDouble(view[2]), box.toString());
                assertTrue(number(box, "y") + number(box, "height") <= Double.parseDouble(view[3]), box.toString());
            }
            List.ofAll(day.select("g.flag > rect"))
                    .groupBy(each -> each.attr("x"))
                    .values()
                    .forEach(Drawn::assertApart);
        }
    }

    private static void assertApart(Seq<Element> flags) {
        double height = number(flags.head(), "height");
        flags.map(each -> number(each, "y"))
                .sorted()
                .sliding(2)
                .filter(pair -> pair.size() == 2)
                .forEach(pair -> assertTrue(pair.get(1) - pair.get(0) >= height, pair.toString()));
    }

    /** The table tells each change once, in words. */
    void assertTable() {
        var telling = new Telling(plan.diary().zone());
        assertEquals(
                Change.of(plan)
                        .map(each -> List.of(
                                each.number(),
                                each.appointment(),
                                each.kind().words(),
                                telling.place(each.before()),
                                telling.place(each.after()),
                                each.because().mkString(" "))),
                List.ofAll(page.select("tbody tr"))
                        .map(row -> List.ofAll(row.select("td").eachText())));
    }

    /** Neither the page nor what is told when something is pointed at names a patient. */
    void assertNobodyNamed() {
        String all = page.outerHtml();
        plan.diary()
                .appointments()
                .values()
                .forEach(each -> assertFalse(all.contains(each.patient()), "a patient's id"));
    }

    /** Each id is used once. */
    void assertIdsUnique() {
        var ids = List.ofAll(page.select("[id]")).map(Element::id);
        assertEquals(ids.distinct(), ids);
    }

    static Seq<String> texts(Element day, String selector) {
        return List.ofAll(day.select(selector).eachText());
    }
}
