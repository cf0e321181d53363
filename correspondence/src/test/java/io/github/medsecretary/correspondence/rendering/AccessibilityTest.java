package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of the Web Content Accessibility Guidelines 2.2, level AA, a page of text alone can break, by their numbers. */
class AccessibilityTest {

    private static final Optional<Signature> SIGNED =
            Optional.of(new Signature("dr-lee", Instant.parse("2030-01-06T09:00:00Z")));
    // White and black are what a browser begins with.
    private static final Pattern COLOUR =
            Pattern.compile("(background(?:-color)?|(?<![a-z-])color): (#[0-9a-f]{3,6}|[a-z]+)");

    /** A draft, a signed letter, one in large print, and one that runs from right to left. */
    static java.util.List<Document> pages() {
        return List.of(
                        page(Locale.UK, Sample.gp(), Optional.empty()),
                        page(Locale.UK, Sample.gp(), SIGNED),
                        page(Locale.UK, Sample.pt(), SIGNED),
                        page(Locale.forLanguageTag("ar"), Sample.gp(), SIGNED))
                .asJava();
    }

    private static Document page(Locale locale, Recipient reader, Optional<Signature> signature) {
        LetterContent sample = Sample.content(Sample.fragments());
        LetterContent content = LetterContent.builder()
                .reference(sample.reference())
                .locale(locale)
                .dates(sample.dates())
                .organisation(sample.organisation())
                .patient(sample.patient())
                .author(sample.author())
                .fragments(sample.fragments())
                .build();
        byte[] bytes = HtmlRenderer.usual()
                .render(Selection.of(content, reader, List.of(), PolicySet.uk())
                        .letter(signature)
                        .orElseThrow());
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String sheet(Document page) {
        return page.select("style").get(0).data();
    }

    private static Seq<MatchResult> all(Pattern pattern, String text) {
        return List.ofAll(pattern.matcher(text).results().toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void oneThreeOneEverythingStandsInOneOfTheLandmarks(Document page) {
        Element body = page.body();
        assertEquals(List.of("header", "main"), List.ofAll(body.children()).map(Element::tagName));
        assertEquals("", body.ownText());
        assertEquals(1, page.select("main").size());
        assertTrue(page.select("section").stream()
                .allMatch(each -> each.child(0).tagName().equals("h2")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void oneThreeOneHeadingsGoDownAStepAtATimeFromOne(Document page) {
        Seq<Integer> levels = List.ofAll(page.select("h1, h2, h3, h4, h5, h6"))
                .map(each -> Integer.parseInt(each.tagName().substring(1)));
        assertEquals(1, levels.head());
        assertEquals(1, levels.count(level -> level == 1));
        assertTrue(levels.zip(levels.tail()).forAll(pair -> pair._2() <= pair._1() + 1), levels::toString);
        assertTrue(page.select("h1, h2, h3, h4").stream().allMatch(Element::hasText));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void oneThreeOneListsHoldItemsAndItemsStandInLists(Document page) {
        assertFalse(page.select("ul").isEmpty());
        assertTrue(page.select("ul").stream()
                .allMatch(list -> list.childrenSize() > 0
                        && list.children().stream()
                                .allMatch(each -> each.tagName().equals("li"))));
        assertEquals(page.select("li").size(), page.select("ul > li").size());
        assertEquals(0, page.select("table").size(), "a table needs headings of its own");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void twoFourTwoAndThreeOneOneThePageHasATitleALanguageAndADirection(Document page) {
        assertTrue(page.title().endsWith(" OUR/2030/0001"), page.title());
        String language = page.child(0).attr("lang");
        assertEquals(language.equals("ar") ? "rtl" : "ltr", page.child(0).attr("dir"));
        assertTrue(List.of("en-GB", "ar").contains(language));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void oneFourThreeEveryColourStandsOutAgainstEveryGround(Document page) {
        Seq<MatchResult> stated =
                all(COLOUR, sheet(page) + page.select("[style]").eachAttr("style"));
        Seq<String> grounds = stated.filter(each -> each.group(1).startsWith("background"))
                .map(each -> each.group(2))
                .append("#fff")
                .distinct();
        Seq<String> colours = stated.reject(each -> each.group(1).startsWith("background"))
                .map(each -> each.group(2))
                .append("#000")
                .distinct();
        for (String colour : colours) {
            grounds.forEach(ground -> assertTrue(contrast(colour, ground) >= 4.5, colour + " on " + ground));
        }
        assertEquals(21, contrast("#000", "#fff"), 1e-9);
        assertEquals(4.48, contrast("#777777", "#fff"), .005);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one) + .05;
        double second = luminance(other) + .05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        int width = (colour.length() - 1) / 3;
        Seq<Double> parts = List.of(0, 1, 2)
                .map(at -> colour.substring(1 + at * width, 1 + (at + 1) * width))
                .map(hex -> Integer.parseInt(width == 1 ? hex + hex : hex, 16) / 255.0)
                .map(part -> part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4));
        return .2126 * parts.get(0) + .7152 * parts.get(1) + .0722 * parts.get(2);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void oneFourOneNothingIsToldByColourAlone(Document page) {
        assertTrue(
                all(COLOUR, sheet(page)).map(each -> each.group(2)).distinct().size() <= 2);
        assertEquals(0, page.select("font, [color], [bgcolor]").size());
        page.select(".draft").forEach(mark -> assertEquals("DRAFT – not signed", mark.text()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void oneFourFourAndTenTextGrowsAndFlowsWithoutARideToTheSide(Document page) {
        String onScreen = sheet(page).replaceAll("@media print[\\s\\S]*", "");
        assertEquals(List.empty(), all(Pattern.compile("font(-size)?: *[0-9.]+px"), onScreen));
        assertEquals(List.empty(), all(Pattern.compile("(?<!-)width: |height: [0-9.]+[a-z]|overflow"), onScreen));
        assertFalse(onScreen.contains("text-align: justify"));
        String viewport = page.select("meta[name=viewport]").attr("content");
        assertTrue(viewport.startsWith("width=device-width"));
        assertFalse(viewport.contains("maximum-scale") || viewport.contains("user-scalable"), viewport);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void oneOneOneThereIsNothingButText(Document page) {
        assertEquals(
                0,
                page.select("img, svg, canvas, video, audio, script, iframe, a, input, button, [tabindex]")
                        .size());
    }
}
