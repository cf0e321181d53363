package io.github.medsecretary.terminology.confusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallManTest {

    private static final TallMan UK = TallMan.uk();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He takes prednisolone 5 mg. | He takes prednisoLONE 5 mg.",
                "Vinblastine, not vincristine | vinBLAStine, not vinCRIStine",
                "PREDNISOLONE | PREDNISOLONE",
                "methylprednisolone's | methylPREDNISolone's",
                "prednisolonelike | prednisolonelike",
                "aspirin | aspirin"
            })
    void knownNamesGetTallLettersAndNothingElseChanges(String text, String rendered) {
        assertEquals(rendered, UK.render(text));
    }

    @Property
    void onlyTheCaseOfLettersChangesAndTwiceIsAsOnce(@ForAll String text) {
        String mixed = text + " prednisolone " + text;
        String rendered = UK.render(mixed);
        assertEquals(mixed.toLowerCase(Locale.ROOT), rendered.toLowerCase(Locale.ROOT));
        assertEquals(rendered, UK.render(rendered));
        assertTrue(rendered.contains(" prednisoLONE "));
    }

    @ParameterizedTest
    @CsvSource({"oneTWO, onetwo", "THREEfour, threefour"})
    void aListOfOnesOwnIsObeyed(String shown, String written) {
        assertEquals(shown, TallMan.of(List.of(shown)).render(written));
    }
}
