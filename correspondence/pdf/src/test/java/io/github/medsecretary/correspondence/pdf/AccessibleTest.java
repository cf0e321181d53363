package io.github.medsecretary.correspondence.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of the letters: each keeps every rule of PDF/UA-1 that a machine can check. */
class AccessibleTest {

    static Stream<AudienceLetter> letters() {
        String words = List.range(0, 1200).map(each -> "word" + each).mkString(" ");
        return Stream.of(
                Correspondent.drafting().letter(),
                Correspondent.drafting().signed().letter(),
                Correspondent.drafting().inLargePrint().signed().letter(),
                Correspondent.drafting().saying(words).signed().letter(),
                Correspondent.drafting().inLargePrint().saying(words).letter(),
                Correspondent.drafting().saying("<b>ŷ</b>\n\n& \u202eevil").letter(),
                Correspondent.drafting()
                        .saying("\u0642\u0627\u0644 3 \u05d0\u05d1")
                        .letter(),
                Correspondent.drafting().everything().signed().letter(),
                Correspondent.drafting().inWelshAndEnglish().letter(),
                Correspondent.drafting()
                        .inLargePrint()
                        .inWelshAndEnglish()
                        .signed()
                        .letter());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterKeepsTheRules(AudienceLetter letter) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var bytes = new ByteArrayInputStream(PdfRenderer.usual().render(letter));
        try (var parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertEquals(List.empty(), List.ofAll(result.getTestAssertions()).map(AccessibleTest::told));
        }
    }

    private static String told(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                + assertion.getLocation().getContext();
    }
}
