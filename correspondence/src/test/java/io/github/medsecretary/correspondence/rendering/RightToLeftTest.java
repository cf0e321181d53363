package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightToLeftTest {

    private static String page(Locale locale, String reference) {
        LetterContent sample = Sample.content(Sample.fragments());
        LetterContent content = LetterContent.builder()
                .reference(reference)
                .locale(locale)
                .dates(sample.dates())
                .organisation(sample.organisation())
                .patient(sample.patient())
                .author(sample.author())
                .fragments(sample.fragments())
                .build();
        return new String(
                HtmlRenderer.usual()
                        .render(Selection.of(content, Sample.gp(), List.of(), PolicySet.uk())
                                .letter()
                                .orElseThrow()),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "ur-PK", "fa"})
    void aLetterInSuchALanguageRunsFromRightToLeft(String language) {
        assertTrue(page(Locale.forLanguageTag(language), "x")
                .contains("lang=\"" + Locale.forLanguageTag(language).toLanguageTag() + "\" dir=\"rtl\""));
        assertTrue(page(Locale.forLanguageTag("cy"), "x").contains("lang=\"cy\" dir=\"ltr\""));
    }

    @Test
    void aLineOfAnotherDirectionKeepsItsOwnSoThatAHouseNumberStaysBeforeItsStreet() {
        String page = page(Locale.forLanguageTag("ar"), "x");
        assertTrue(page.contains("[dir=\"rtl\"] p, [dir=\"rtl\"] li { unicode-bidi: plaintext; }"));
        assertTrue(page.contains("[dir=\"rtl\"] body { text-align: right; }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u05d0\u05d1", "a\u202eb", "\u0627", "\u200f", "\u2066x", "\ufb1d", "\ud83a\udd00"})
    void aValueThatMayRunSoIsIsolatedAndKeptWhole(String value) {
        assertTrue(page(Locale.UK, value).contains("<p>Our reference: <bdi>" + value + "</bdi></p>"));
        assertEquals(
                "Our reference: " + value,
                Jsoup.parse(page(Locale.UK, value))
                        .select(".references p")
                        .get(0)
                        .wholeText());
    }

    @Test
    void noControlOfAValueReachesBeyondIt() {
        assertTrue(page(Locale.UK, "x\u2069\u202ey").contains("<bdi><bdi>x\u2069\u202ey</bdi></bdi>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\u0177", "\u03b1", "\u4e2d", "\ud83d\udc4d", "\ufeff"})
    void otherValuesStandAsTheyAre(String value) {
        assertFalse(page(Locale.UK, value).contains("<bdi>"));
    }
}
