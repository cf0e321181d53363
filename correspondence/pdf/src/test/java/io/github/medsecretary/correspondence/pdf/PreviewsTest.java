package io.github.medsecretary.correspondence.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.preview.Preview;
import io.github.medsecretary.correspondence.preview.Previews;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreviewsTest {

    private static final Seq<Preview> ALL = Previews.invented().all();

    static Stream<Preview> all() {
        return ALL.toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theShortestAndTheLongestLetterOfEachKindFitThePaper(Preview preview) {
        byte[] pdf = preview.print(PdfRenderer.usual()).get();
        assertEquals(List.of(), PrintCheck.faults(pdf, preview.letter()), preview.fileName());
    }

    @Test
    void everyKindIsThereTwiceUnderANameOfItsOwn() {
        assertEquals(2 * LetterKind.values().length, ALL.size());
        assertEquals(ALL.size(), ALL.map(Preview::fileName).distinct().size());
        assertTrue(ALL.forAll(each -> each.letter().kind() == each.kind()));
    }

    @Test
    void theShortestFitsOneSheetAndTheLongestDoesNot() throws IOException {
        for (Preview each : Previews.invented().of(LetterKind.DISCHARGE)) {
            try (Printout print = Printout.of(each.letter())) {
                boolean one = print.document().getNumberOfPages() == 1;
                assertEquals(each.fileName().equals("discharge-shortest"), one);
            }
        }
    }
}
