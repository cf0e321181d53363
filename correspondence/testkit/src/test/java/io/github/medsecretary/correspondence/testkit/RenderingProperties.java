package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of every form in which a letter is read. */
class RenderingProperties {

    private static final Recipient CLINICIAN = Recipient.builder()
            .id("r")
            .audience(Audience.CLINICIAN)
            .purpose(PurposeOfUse.TREAT)
            .consent(true)
            .name("Reader")
            .build();
    private static final Seq<Renderer> FORMS =
            List.of(TextRenderer.usual(), TextRenderer.forBraille(), HtmlRenderer.usual());

    @Provide
    Arbitrary<LetterContent> contents() {
        return Letters.contents();
    }

    private static AudienceLetter whole(LetterContent content) {
        return Selection.of(content, CLINICIAN, List.of(CLINICIAN), PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    private static String rendered(Renderer renderer, LetterContent content) {
        return new String(renderer.render(whole(content)), StandardCharsets.UTF_8);
    }

    @Property
    void everyFragmentStandsOnceInEveryForm(@ForAll("contents") LetterContent content) {
        for (Renderer form : FORMS) {
            String page = rendered(form, content).toLowerCase(Locale.ROOT);
            for (Fragment each : content.fragments()) {
                assertEquals(2, page.split(Letters.token(each.id()), -1).length, form.extension());
            }
        }
    }

    @Property
    void aLineIsNoLongerThanTheEmbosserTakesUnlessItIsOneWord(@ForAll("contents") LetterContent content) {
        rendered(TextRenderer.forBraille(), content)
                .lines()
                .filter(line -> line.length() > 40)
                .forEach(line -> assertFalse(line.strip().contains(" "), line));
    }

    @Property
    void theWidthChangesNoWord(@ForAll("contents") LetterContent content) {
        assertEquals(
                rendered(TextRenderer.usual(), content).replaceAll("\\s+", " "),
                rendered(TextRenderer.forBraille(), content).replaceAll("\\s+", " "));
    }

    @Property
    void thePageOpensAndClosesEveryElementInTurn(@ForAll("contents") LetterContent content) {
        String page = rendered(HtmlRenderer.usual(), content);
        var open = new java.util.ArrayDeque<String>();
        var tags = java.util.regex.Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>")
                .matcher(page);
        while (tags.find()) {
            if (tags.group(1).equals("/")) {
                assertEquals(open.pop(), tags.group(2));
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        assertTrue(open.isEmpty());
    }

    @Property(tries = 50)
    void theBytesAreTheSameWhereverTheyAreMade(@ForAll("contents") LetterContent content) {
        List<byte[]> here = List.ofAll(FORMS).map(form -> form.render(whole(content)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            here.zip(FORMS)
                    .forEach(pair -> assertArrayEquals(pair._1(), pair._2().render(whole(content))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
