package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {

    private static final Signature SIGNED = new Signature("dr-lee", Instant.parse("2030-01-06T09:00:00Z"));

    private static AudienceLetter letter(Recipient recipient, Optional<Signature> signature) {
        return Selection.of(
                        Sample.content(Sample.fragments()),
                        recipient,
                        List.of(Sample.gp(), Sample.pt()),
                        PolicySet.uk().notice(Audience.PATIENT, "A notice.", "x"))
                .letter(signature)
                .get();
    }

    private static String text(AudienceLetter letter) {
        return new String(TextRenderer.usual().render(letter), StandardCharsets.UTF_8);
    }

    private static String html(AudienceLetter letter) {
        return new String(HtmlRenderer.usual().render(letter), StandardCharsets.UTF_8);
    }

    // The strict XML parser of the platform is not on this module's path; jsoup's reports every error if asked.
    private static Document parsed(String page) {
        Parser parser = Parser.xmlParser().setTrackErrors(10);
        Document document = Jsoup.parse(page, "", parser);
        assertEquals(java.util.List.of(), parser.getErrors());
        assertEquals(
                count(page, "</"), count(page, "<") - count(page, "</") - count(page, "/>") - 1, "tags are paired");
        return document;
    }

    private static int count(String page, String sign) {
        return page.split(java.util.regex.Pattern.quote(sign), -1).length - 1;
    }

    private static List<String> texts(Document page, String element) {
        return List.ofAll(page.getElementsByTag(element)).map(Element::wholeText);
    }

    @Test
    void thePatientsCopyReadsAsALetter() {
        assertEquals("""
                Riverside Clinic
                Gastroenterology
                1 Quay Street
                Exmouth
                EX8 1AA
                Telephone: 01632 960001

                Mrs Ann Field
                2 High Street
                Exmouth
                EX8 1AB

                Our reference: OUR/2030/0001
                Date of clinic: 4 January 2030
                Dictated: 4 January 2030
                Typed: 5 January 2030

                Dear Mrs Field

                Clinic letter
                Mrs Ann Field
                Date of birth: 2 April 1961
                NHS number: 999 100 0003
                Address: 2 High Street, Exmouth, EX8 1AB

                DIAGNOSES
                - Crohn's disease

                MEDICATIONS AND MEDICAL DEVICES
                - mesalazine 1.2 g oral twice a day (increased: flare)

                ALLERGIES AND ADVERSE REACTIONS
                None known.

                PLAN AND REQUESTED ACTIONS
                Actions for the GP:
                - Please repeat the full blood count. By 1 February 2030.
                Actions for the patient:
                - Please hand in the sample.

                A notice.

                Yours sincerely

                Dr Kim Lee FRCP
                Consultant gastroenterologist
                GMC 0000000

                Copies to: Dr A Jones

                This letter has 4 sections, 1 medicine and 2 actions.
                """, text(letter(Sample.pt(), Optional.of(SIGNED))));
    }

    @Test
    void thePageOfTheSameCopyHoldsTheSameWords() {
        String page = html(letter(Sample.pt(), Optional.of(SIGNED)));
        assertEquals("""
                <body>
                <header>
                <div class="letterhead">
                <p class="organisation">Riverside Clinic</p>
                <p>Gastroenterology</p>
                <p>1 Quay Street, Exmouth, <span class="whole">EX8 1AA</span></p>
                <p>Telephone: 01632 960001</p>
                </div>
                <div class="window" style="font-size: 12.0pt">
                <p>Mrs Ann Field</p>
                <p>2 High Street</p>
                <p>Exmouth</p>
                <p><span class="whole">EX8 1AB</span></p>
                </div>
                </header>
                <main>
                <div class="references">
                <p>Our reference: OUR/2030/0001</p>
                <p>Date of clinic: 4 January 2030</p>
                <p>Dictated: 4 January 2030</p>
                <p>Typed: 5 January 2030</p>
                </div>
                <p class="dear">Dear Mrs Field</p>
                <h1>Clinic letter</h1>
                <div class="about">
                <p>Mrs Ann Field</p>
                <p>Date of birth: 2 April 1961</p>
                <p>NHS number: <span class="whole">999 100 0003</span></p>
                <p>Address: 2 High Street, Exmouth, <span class="whole">EX8 1AB</span></p>
                </div>
                <section>
                <h2>Diagnoses</h2>
                <ul>
                <li>Crohn&#39;s disease</li>
                </ul>
                </section>
                <section>
                <h2>Medications and medical devices</h2>
                <ul>
                <li>mesalazine 1.2 g oral twice a day (increased: flare)</li>
                </ul>
                </section>
                <section>
                <h2>Allergies and adverse reactions</h2>
                <p>None known.</p>
                </section>
                <section>
                <h2>Plan and requested actions</h2>
                <h3>Actions for the GP</h3>
                <ul>
                <li>Please repeat the full blood count. By 1 February 2030.</li>
                </ul>
                <h3>Actions for the patient</h3>
                <ul>
                <li>Please hand in the sample.</li>
                </ul>
                </section>
                <p class="notice">A notice.</p>
                <footer>
                <div class="signoff">
                <p class="closing">Yours sincerely</p>
                <div class="signer">
                <p>Dr Kim Lee FRCP</p>
                <p>Consultant gastroenterologist</p>
                <p>GMC 0000000</p>
                </div>
                </div>
                <p>Copies to: Dr A Jones</p>
                <p class="manifest">This letter has 4 sections, 1 medicine and 2 actions.</p>
                </footer>
                </main>
                </body>
                </html>
                """, page.substring(page.indexOf("<body>")));
    }

    @Test
    void aDraftSaysThatItIsOne() {
        assertTrue(text(letter(Sample.gp(), Optional.empty())).startsWith("DRAFT – not signed\n"));
        assertFalse(text(letter(Sample.gp(), Optional.of(SIGNED))).contains("DRAFT"));
        assertTrue(html(letter(Sample.gp(), Optional.empty())).contains("DRAFT – not signed"));
        assertFalse(html(letter(Sample.gp(), Optional.of(SIGNED))).contains("DRAFT"));
    }

    @Test
    void brailleLinesHaveFortyCharacters() {
        String braille = new String(
                TextRenderer.forBraille().render(letter(Sample.gp(), Optional.empty())), StandardCharsets.UTF_8);
        assertTrue(braille.lines().allMatch(line -> line.length() <= 40));
        assertTrue(text(letter(Sample.gp(), Optional.empty())).lines().anyMatch(line -> line.length() > 40));
        assertEquals(words(text(letter(Sample.gp(), Optional.empty()))), words(braille));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void thePageIsWellFormedAndItsHeadingsAreInOrder() {
        Document page = parsed(html(letter(Sample.pt(), Optional.of(SIGNED))));
        assertEquals("en-GB", page.getElementsByTag("html").attr("lang"));
        assertEquals(List.of("Clinic letter"), texts(page, "h1"));
        assertEquals(4, texts(page, "h2").size());
        assertEquals(List.of("Actions for the GP", "Actions for the patient"), texts(page, "h3"));
        assertEquals(List.of("Clinic letter OUR/2030/0001"), texts(page, "title"));
        assertEquals(1, texts(page, "main").size());
    }

    @Test
    void bothFormsSayTheSame() {
        for (Recipient reader : List.of(Sample.gp(), Sample.pt())) {
            AudienceLetter letter = letter(reader, Optional.of(SIGNED));
            Document page = parsed(html(letter));
            String text = words(text(letter)).toLowerCase(java.util.Locale.UK);
            texts(page, "li")
                    .forEach(item -> assertTrue(text.contains(words(item).toLowerCase(java.util.Locale.UK)), item));
            texts(page, "h2").forEach(item -> assertTrue(text.contains(item.toLowerCase(java.util.Locale.UK)), item));
        }
    }

    @Test
    void largePrintIsSixteenPoint() {
        assertTrue(html(letter(Sample.pt(), Optional.empty())).contains("font-size: 16pt"));
        assertTrue(html(letter(Sample.gp(), Optional.empty())).contains("font-size: 11pt"));
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        AudienceLetter letter = letter(Sample.gp(), Optional.of(SIGNED));
        for (Renderer renderer : List.of(TextRenderer.usual(), HtmlRenderer.usual())) {
            assertArrayEquals(renderer.render(letter), renderer.render(letter(Sample.gp(), Optional.of(SIGNED))));
        }
        assertEquals("txt", TextRenderer.usual().extension());
        assertEquals("html", HtmlRenderer.usual().extension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "a & b &amp; c",
                "' OR 1=1 --",
                "{{name}} ${x}",
                "</p></section>",
                "\u202eright to left",
                "ŷ ŵ é 👍 𝒳",
                "a\u0001b\u007f\ufffe",
                "]]>",
                "<!--",
                "\u00a0"
            })
    void everyValueIsTextOnly(String odd) {
        String visible = odd.replaceAll("[\u0001\u007f\ufffe]", "\ufffd");
        AudienceLetter letter = Selection.of(
                        Sample.content(List.of(Sample.text("x", "start " + odd + " end"))),
                        Sample.gp(),
                        List.of(Sample.gp()),
                        PolicySet.uk())
                .letter()
                .get();
        Document page = parsed(html(letter));
        assertTrue(
                texts(page, "section").head().contains("start " + visible + " end"),
                texts(page, "section").head());
        assertEquals(0, page.getElementsByTag("script").size());
        assertEquals(0, page.getElementsByTag("img").size());
    }

    @Test
    void whatIsNotRecordedIsSaidNotLeftBlankButForWhatMayBeWithheld() {
        LetterContent bare = LetterContent.builder()
                .reference("R")
                .dates(LetterDates.ofClinic(LocalDate.of(2030, 1, 4)))
                .organisation(Organisation.builder().id("o").name("O").build())
                .patient(Patient.builder()
                        .id("p")
                        .name(PersonName.builder().given("Li").build())
                        .build())
                .author(Practitioner.builder()
                        .id("d")
                        .name(PersonName.builder().family("Lee").build())
                        .build())
                .fragments(List.empty())
                .build();
        String page = text(Selection.of(bare, Sample.gp(), List.of(), PolicySet.uk())
                .letter()
                .get());
        assertTrue(page.contains("Date of birth: not recorded"));
        assertTrue(page.contains("NHS number: not recorded"));
        assertFalse(page.contains("Address"));
        assertTrue(page.contains("This letter has 0 sections, 0 medicines and 0 actions."));
        assertFalse(page.contains("Copies to"));
        assertFalse(page.contains("Telephone"));
    }

    @Test
    void paragraphsStayApart() {
        AudienceLetter letter = Selection.of(
                        Sample.content(List.of(Sample.text("x", "One\nline.\n\nTwo."))),
                        Sample.gp(),
                        List.of(),
                        PolicySet.uk())
                .letter()
                .get();
        assertTrue(text(letter).contains("CLINICAL SUMMARY\nOne line.\nTwo.\n"));
        assertTrue(html(letter).contains("<p>One line.</p>\n<p>Two.</p>"));
    }
}
