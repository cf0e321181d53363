package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A vendor's renderer is put before the law, for a patient from whom one fragment of two is withheld. */
class NoLeakTest {

    private static final Recipient PATIENT = Recipient.builder()
            .id("pt")
            .audience(Audience.PATIENT)
            .purpose(PurposeOfUse.PATRQT)
            .build();

    private static Fragment fragment(String id, Heading heading, Label... labels) {
        return Fragment.builder()
                .id(id)
                .heading(heading)
                .body(new Body.Narrative(Letters.token(id)))
                .labels(Labels.of(labels))
                .build();
    }

    private static LetterContent content() {
        PersonName li = PersonName.builder().given("Li").build();
        return LetterContent.builder()
                .reference("R")
                .dates(LetterDates.ofClinic(LocalDate.of(2030, 1, 4)))
                .organisation(Organisation.builder().id("o").name("O").build())
                .patient(Patient.builder().id("p").name(li).build())
                .author(Practitioner.builder().id("d").name(li).build())
                .fragments(List.of(
                        fragment("open", Heading.HISTORY),
                        fragment("closed", Heading.SOCIAL_CONTEXT, Label.THIRD_PARTY)))
                .build();
    }

    /** Prints the same words whatever it is given. */
    private record Saying(String words) implements Renderer {
        @Override
        public String extension() {
            return "txt";
        }

        @Override
        public byte[] render(AudienceLetter letter) {
            return words.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void check(Renderer renderer) {
        NoLeak.check(content(), List.of(PATIENT), PolicySet.uk(), renderer);
    }

    private static String broken(String words) {
        return String.valueOf(assertThrows(AssertionError.class, () -> check(new Saying(words)))
                .getMessage());
    }

    @Test
    void theRenderersOfTheHousePass() {
        assertDoesNotThrow(() -> check(TextRenderer.usual()));
        assertDoesNotThrow(() -> check(HtmlRenderer.usual()));
        assertDoesNotThrow(() -> check(new Saying("zqopenqz")));
    }

    @Test
    void aWordThatIsWithheldBreaksTheLawInAnyCase() {
        assertEquals("fragment closed is shown if and only if it was included", broken("zqopenqz and zqclosedqz"));
        assertEquals("fragment closed is shown if and only if it was included", broken("zqopenqz ZQCLOSEDQZ"));
    }

    @Test
    void aWordThatIsLostBreaksItToo() {
        assertEquals("fragment open is shown if and only if it was included", broken("nothing"));
    }

    @Test
    void aHeadingOverNothingTellsThatSomethingIsWithheld() {
        String told = "the heading social-context is there only over what is shown";
        assertEquals(told, broken("zqopenqz <h2>Social context</h2>"));
        assertEquals(told, broken("zqopenqz\nSOCIAL CONTEXT\n"));
        assertDoesNotThrow(() -> check(new Saying("<h2>History</h2> zqopenqz")));
    }

    @Test
    void aReaderWithoutALetterLeaksNothing() {
        Recipient insurer = Recipient.builder()
                .id("ins")
                .audience(Audience.INSURER)
                .purpose(PurposeOfUse.COVERAGE)
                .build();
        assertDoesNotThrow(
                () -> NoLeak.check(content(), List.of(insurer), PolicySet.uk(), new Saying("zqopenqz and zqclosedqz")));
    }
}
