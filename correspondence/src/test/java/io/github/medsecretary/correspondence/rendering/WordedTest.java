package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.template.HouseWriting;
import io.github.medsecretary.correspondence.template.Template;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A practice has words of its own for its letters. */
class WordedTest {

    private static final Template<AudienceLetter> TEMPLATE =
            Template.compile("""
            Dear {salutation}

            We saw {patient} on {day seen}. {They patient} {verb patient has|have} {count medicines medicine|medicines}.

            {each sections}
            # {heading}
            {each paragraphs}
            {words}
            {end}
            {each items}
            - {words}
            {end}
            {each medicines}
            - {name}{if dose} {dose}{end}
            {end}
            {each actions}
            - {what}{if due} (by {due}){end}
            {end}
            {end}
            """, LetterView.standard()).get();

    private static AudienceLetter letter(boolean patient) {
        return Selection.of(
                        Sample.content(Sample.fragments()),
                        patient ? Sample.pt() : Sample.gp(),
                        List.of(),
                        PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    private static String text(boolean patient) {
        return new String(
                TextRenderer.usual().worded(TEMPLATE, HouseWriting.uk()).render(letter(patient)),
                StandardCharsets.UTF_8);
    }

    @Test
    void theLetterSaysWhatTheTemplateSays() {
        String text = text(true);
        assertTrue(text.contains("We saw Mrs Ann Field on Friday 4 January 2030. You have 1 medicine.\n"), text);
        assertTrue(text.contains("- mesalazine 1.2\u00a0grams\n"), text);
        assertTrue(text.contains("- Please repeat the full blood count. (by 1 February 2030)\n"), text);
        assertTrue(text(false).contains("They have 1 medicine."));
        assertTrue(text(false).contains("- mesalazine 1.2 g\n"));
    }

    @Test
    void whatIsWithheldIsNotThereForATemplateEither() {
        assertTrue(text(false).contains("SOCIAL CONTEXT\nHer sister told us in confidence."));
        assertEquals(-1, text(true).toLowerCase(java.util.Locale.UK).indexOf("sister"));
        assertEquals(-1, text(true).indexOf("SOCIAL"));
    }

    @Test
    void thePageHoldsTheSameWordsInElements() {
        String page = new String(
                HtmlRenderer.worded(TEMPLATE, HouseWriting.uk()).render(letter(false)), StandardCharsets.UTF_8);
        assertTrue(page.contains("<p>Dear Dr A Jones</p>"), page);
        assertTrue(page.contains("<h2>Diagnoses</h2>\n<ul>\n<li>Crohn&#39;s disease</li>\n</ul>\n<h2>"), page);
    }
}
