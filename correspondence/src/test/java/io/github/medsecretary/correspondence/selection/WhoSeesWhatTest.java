package io.github.medsecretary.correspondence.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Before anything is sent, whoever answers for it sees who would see what. */
class WhoSeesWhatTest {

    private static final LetterContent CONTENT = Sample.content(Sample.fragments());
    private static final Seq<Recipient> READERS = List.of(Sample.gp(), Sample.pt(), Sample.insurer(true));
    private static final WhoSeesWhat GRID = WhoSeesWhat.of(CONTENT, READERS, PolicySet.uk());

    @Test
    void theGridHasARowAPieceAndAColumnAReader() {
        assertEquals("""
                Who sees what, by policy uk-2

                                                                gp   pt               ins
                f1  Diagnoses, diagnoses                        yes  yes              -
                f2  Social context, narrative                   yes  no: third-party  -
                f3  Medications and medical devices, medicines  yes  yes              -
                f4  Plan and requested actions, actions         yes  yes              -
                f5  Allergies and adverse reactions, allergies  yes  yes              -

                gp (general-practitioner for TREAT): made, by direct-care
                pt (patient for PATRQT): made, by subject-access
                ins (insurer for COVERAGE): held, by medical-reports: The patient may ask to see the report within 21 days before it is sent.
                """, GRID.text());
    }

    @Test
    void theGridIsAPageWithTheSameCells() {
        var page = Jsoup.parse(GRID.html());
        assertEquals(
                GRID.rows().map(row -> row.sights().map(Sight::words).mkString("|")),
                List.ofAll(page.select("tbody tr"))
                        .map(row -> String.join("|", row.select("td").eachText())));
        assertEquals(
                List.of("Piece", "gp", "pt", "ins"),
                List.ofAll(page.select("thead th[scope=col]").eachText()));
        assertEquals(1, page.select("td.withheld").size());
    }

    @Test
    void anIdIsNoMarkupAndNoLine() {
        Recipient odd = Sample.recipient("<b>&\n\"x", Audience.CLINICIAN, PurposeOfUse.TREAT)
                .build();
        WhoSeesWhat grid = WhoSeesWhat.of(CONTENT, List.of(odd), PolicySet.uk());
        assertEquals(
                "<b>&\uFFFD\"x",
                List.ofAll(Jsoup.parse(grid.html()).select("thead th").eachText())
                        .get(1));
        assertEquals(10, grid.text().lines().count());
    }

    @Test
    void nothingOfTheLetterIsInIt() {
        String printed = GRID.text() + GRID.html() + GRID;
        for (String word : List.of("Crohn", "sister", "mesalazine", "Field", "Jones", "Claims")) {
            assertFalse(printed.contains(word), word);
        }
    }

    @Test
    void aCopyTellsWhoWouldLearnOfItAndWhatItWouldShow() {
        Recipient nurse = Sample.recipient("nurse", Audience.CLINICIAN, PurposeOfUse.TREAT)
                .name("Sister Shah")
                .build();
        CopyPreview preview = CopyPreview.of(CONTENT, READERS, nurse, PolicySet.uk());
        assertEquals("""
                nurse: Sees f1, f2, f3, f4, f5; not none.
                Told of this copy: gp, pt.
                Named in this copy: gp, pt.
                See more or less than now: none.
                """, preview.text());
        assertFalse(preview.toString().contains("Shah"));
    }

    @Test
    void aCopyOutsideCareIsToldToNobody() {
        Recipient police =
                Sample.recipient("police", Audience.POLICE, PurposeOfUse.HLEGAL).build();
        CopyPreview preview = CopyPreview.of(CONTENT, READERS, police, PolicySet.uk());
        assertEquals(List.empty(), preview.learnOfIt());
        assertEquals(List.empty(), preview.named());
        assertTrue(preview.text().startsWith("police: No letter: The patient has not consented"), preview::text);
    }
}
