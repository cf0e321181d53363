package io.github.medsecretary.terminology.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static Excerpt of(String text, String place) {
        int at = text.indexOf(place);
        return Excerpt.of(ClinicalText.of(text).get(), Span.of(at, at + place.length()));
    }

    private static String told(Excerpt excerpt) {
        return excerpt.before() + "<" + excerpt.marked() + ">" + excerpt.after();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He is well. The potassium was blank. Ring him. | blank | The potassium was <blank>.",
                "The potassium was blank | blank | The potassium was <blank>",
                "blank was the result. Next. | blank | <blank> was the result.",
                "He takes 2.5 mg of it. Next. | mg | He takes 2.5 <mg> of it.",
                "Plan:\\nSee him in MS clinic\\nEnd | MS | See him in <MS> clinic"
            })
    void theSentenceAroundThePlaceIsTold(String text, String place, String told) {
        assertEquals(told, told(of(text.replace("\\n", "\n"), place)));
    }

    @Test
    void aPlaceThatIsAPointIsTold() {
        var text = ClinicalText.of("Ring him. He takes daily. Bye.").get();
        assertEquals("He takes <>daily.", told(Excerpt.of(text, Span.of(19, 19))));
    }

    @Test
    void aSentenceWithoutEndIsCutWithoutCuttingACharacter() {
        String many = "😀".repeat(500);
        var excerpt = of(many + "x" + many, "x");
        assertTrue(excerpt.before().length() <= Excerpt.REACH);
        assertTrue(excerpt.after().length() <= Excerpt.REACH);
        assertTrue(ClinicalText.of(excerpt.before()).isRight());
        assertTrue(ClinicalText.of(excerpt.after()).isRight());
        var odd = of("a" + many + "x" + "b" + many, "x");
        assertTrue(ClinicalText.of(odd.before()).isRight());
        assertTrue(ClinicalText.of(odd.after()).isRight());
    }

    @Test
    void noWordIsPrinted() {
        assertFalse(of("Mrs Zebrafield is well.", "well").toString().contains("Zebra"));
    }
}
