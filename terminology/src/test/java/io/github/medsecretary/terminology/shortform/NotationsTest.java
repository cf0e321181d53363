package io.github.medsecretary.terminology.shortform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs of a notation are no short forms that somebody has to explain. */
class NotationsTest {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Carcinoma of the breast, T2 N1 M0. | T2 N1 M0",
                "Stage pT1c pN0. | pT1c pN0",
                "G3 P2, 28 weeks. | G3 P2",
                "P2, both vaginal deliveries. | P2",
                "Removal of UL8 and LR8. | UL8 LR8",
                "Compression of the S1 root. | S1",
                "ECOG PS 1. PS is 0. | PS",
                "Spinal block. ASA 2. | ASA",
                "SNAP-IV 2.3 at referral. | IV",
                "CV 36 % on testing. | CV",
                "MD -6.2 dB. | MD",
                "ST-elevation in the inferior leads. | ST",
                "The ST segment was raised. | ST"
            })
    void signsAreTold(String letter, String signs) {
        assertEquals(List.of(signs.split(" ")), signs(letter).distinct());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T2 images were dark.",
                "He takes ASA 75 mg and quit ASA 6 months ago.",
                "Loud P2 on the left.",
                "S1 and S2 are normal.",
                "PS was seen on echocardiography.",
                "He was seen by the ST in clinic.",
                "IV fluids, CV risk, MD of the retina."
            })
    void otherShortFormsAreNot(String letter) {
        assertEquals(List.empty(), signs(letter));
    }

    private static List<String> signs(String letter) {
        var text = ClinicalText.of(letter).get();
        var reading = DICTIONARY.read(text);
        var signs = Notations.of(reading);
        return List.range(0, reading.words().count()).filter(signs::has).map(reading.words()::written);
    }
}
