package io.github.medsecretary.correspondence.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PreviewsTest {

    private static String text(Preview preview) {
        return new String(preview.print(TextRenderer.usual()).get(), StandardCharsets.UTF_8);
    }

    @Test
    void everyKindComesShortAndLong() {
        for (LetterKind kind : LetterKind.values()) {
            var both = Previews.invented().of(kind);
            assertEquals(List.of(Extent.values()), both.map(Preview::extent));
            assertTrue(text(both.head()).length() < text(both.last()).length(), kind.code());
            assertEquals(LetterFormat.LARGE_PRINT, both.last().letter().format(), kind.code());
            assertTrue(text(both.head()).startsWith("DRAFT"));
        }
    }

    @Test
    void aPracticePutsItsOwnLetterheadAboveThem() {
        var practice =
                Organisation.builder().id("o").name("The Old Barn Surgery").build();
        var previews = Previews.of(practice, Sample.lee(), Stationery.usual()).all();
        assertTrue(previews.forAll(each -> text(each).contains("The Old Barn Surgery")
                && text(each).contains("Dr Kim Lee FRCP")));
    }

    @Test
    void aSenderWhoseNameTellsWritesToThePatientInstead() {
        var clinic = Organisation.builder()
                .id("o")
                .name("Riverside Sexual Health")
                .build();
        var previews = Previews.of(clinic, Sample.lee(), Stationery.usual());
        assertEquals(2 * LetterKind.values().length, previews.all().size());
        assertTrue(previews.of(LetterKind.REPORT)
                .forAll(each -> each.letter().audience() == Audience.PATIENT));
        assertTrue(Previews.invented()
                .of(LetterKind.REPORT)
                .forAll(each -> each.letter().audience() == Audience.INSURER));
    }
}
