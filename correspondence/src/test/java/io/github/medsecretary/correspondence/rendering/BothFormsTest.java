package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the letter stands in the plain text and on the page. */
class BothFormsTest {

    private static AudienceLetter letter(Seq<Fragment> fragments) {
        return letter(Sample.content(fragments));
    }

    private static AudienceLetter letter(LetterContent content) {
        return Selection.of(content, Sample.gp(), List.of(), PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    private static String text(AudienceLetter letter) {
        return new String(TextRenderer.usual().render(letter), StandardCharsets.UTF_8);
    }

    private static String html(AudienceLetter letter) {
        return new String(HtmlRenderer.usual().render(letter), StandardCharsets.UTF_8);
    }

    private static void assertPrinted(String inText, String onPage, AudienceLetter letter) {
        assertTrue(text(letter).contains(inText), () -> text(letter));
        assertTrue(html(letter).contains(onPage), () -> html(letter));
    }

    @Test
    void aStatementKeepsItsWords() {
        assertPrinted(
                "LEGAL INFORMATION\nAs the law says.\n",
                "<h2>Legal information</h2>\n<p>As the law says.</p>",
                letter(List.of(
                        Sample.fragment("a", Heading.LEGAL_INFORMATION, new Body.Statement("As the law says.")))));
    }

    @Test
    void resultsAndAllergiesAreLists() {
        assertPrinted(
                "- CRP 4\n- Hb 130\n",
                "<ul>\n<li>CRP 4</li>\n<li>Hb 130</li>\n</ul>",
                letter(List.of(Sample.fragment(
                        "a", Heading.INVESTIGATION_RESULTS, new Body.Results(List.of("CRP 4", "Hb 130"))))));
        assertPrinted(
                "- Latex\n",
                "<ul>\n<li>Latex</li>\n</ul>",
                letter(List.of(Sample.fragment(
                        "a", Heading.ALLERGIES_AND_ADVERSE_REACTIONS, new Body.Allergies(List.of("Latex"))))));
    }

    @ParameterizedTest
    @EnumSource
    void anAbsenceIsASentence(Absence absence) {
        Heading allergies = Heading.ALLERGIES_AND_ADVERSE_REACTIONS;
        AudienceLetter letter = letter(List.of(Sample.fragment("a", allergies, new Body.Absent("allergies", absence))));
        String escaped = absence.printed().replace("'", "&#39;");
        assertPrinted("REACTIONS\n" + absence.printed() + "\n", "<p>" + escaped + "</p>", letter);
    }

    @Test
    void actionsStandUnderThoseWhoActInOneOrder() {
        Seq<Action> backwards = List.of(Action.Owner.values())
                .reverse()
                .map(owner -> new Action(owner, "To do for " + owner.code() + ".", Optional.empty()));
        AudienceLetter letter =
                letter(List.of(Sample.fragment("a", Heading.PLAN_AND_REQUESTED_ACTIONS, new Body.Actions(backwards))));
        assertPrinted("""
            Actions for the GP:
            - To do for gp.
            Actions for the patient:
            - To do for patient.
            Actions for this clinic:
            - To do for hospital.
            Other actions:
            - To do for other.
            """, """
            <h3>Actions for the GP</h3>
            <ul>
            <li>To do for gp.</li>
            </ul>
            <h3>Actions for the patient</h3>
            <ul>
            <li>To do for patient.</li>
            </ul>
            <h3>Actions for this clinic</h3>
            <ul>
            <li>To do for hospital.</li>
            </ul>
            <h3>Other actions</h3>
            """, letter);
    }

    @Test
    void onlyThoseWhoActAreNamed() {
        var one = new Body.Actions(List.of(new Action(Action.Owner.OTHER, "Rest.", Optional.empty())));
        AudienceLetter letter = letter(List.of(Sample.fragment("a", Heading.PLAN_AND_REQUESTED_ACTIONS, one)));
        assertEquals(1, html(letter).split("<h3>", -1).length - 1);
        assertFalse(text(letter).contains("Actions for"));
    }

    @Test
    void twoFragmentsUnderOneHeadingFollowEachOther() {
        assertPrinted(
                "CLINICAL SUMMARY\nOne.\nTwo.\n",
                "<h2>Clinical summary</h2>\n<p>One.</p>\n<p>Two.</p>\n</section>",
                letter(List.of(Sample.text("a", "One."), Sample.text("b", "Two."))));
    }

    @Test
    void whoSignsIsPrintedWithAllThatIsKnown() {
        LetterContent sample = Sample.content(List.empty());
        Practitioner bare = Practitioner.builder()
                .id("d")
                .name(PersonName.builder().family("Lee").build())
                .build();
        LetterContent byBare = LetterContent.builder()
                .reference(sample.reference())
                .dates(sample.dates())
                .organisation(sample.organisation())
                .patient(sample.patient())
                .author(bare)
                .fragments(List.empty())
                .build();
        assertPrinted(
                "Yours sincerely\n\nDr Kim Lee FRCP\nConsultant gastroenterologist\nGMC 0000000\n\n",
                "<p>GMC 0000000</p>\n</div>",
                letter(sample));
        assertPrinted("Yours sincerely\n\nLee\n\nThis", "<p>Lee</p>\n</div>", letter(byBare));
    }

    @Test
    void thePageOfLargePrintIsLargerThroughout() {
        String large = html(Selection.of(Sample.content(Sample.fragments()), Sample.pt(), List.of(), PolicySet.uk())
                .letter()
                .orElseThrow());
        String usual = html(letter(Sample.fragments()));
        assertTrue(usual.contains("font-size: 11pt; line-height: 1.35;"));
        assertTrue(usual.contains("font-size: 10.5pt"));
        assertTrue(large.contains("font-size: 16pt; line-height: 1.5;"));
        assertTrue(large.contains("font-size: 12.0pt"));
        assertFalse(large.contains("11pt") || large.contains(" 9pt"));
    }

    @Test
    void thePageAsksForNothingFromElsewhere() {
        String page = html(letter(Sample.fragments()));
        assertFalse(page.replace("http://www.w3.org/1999/xhtml", "").matches("(?s).*(http|url\\(|<script|@import).*"));
        assertTrue(page.startsWith(
                "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\" dir=\"ltr\">\n"));
        assertTrue(page.endsWith("</body>\n</html>\n"));
    }
}
