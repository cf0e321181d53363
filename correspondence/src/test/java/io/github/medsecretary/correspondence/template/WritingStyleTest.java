package io.github.medsecretary.correspondence.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.confidentiality.Audience;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingStyleTest {

    private static WritingStyle under(StyleLayer layer) {
        return WritingStyle.usual().under(layer);
    }

    @ParameterizedTest
    @CsvSource({"LONG, 4 January 2030", "SHORT, 4 Jan 2030", "NUMERIC, 04/01/2030", "ISO, 2030-01-04"})
    void aDayIsWrittenInTheHousesWay(DateStyle dates, String written) {
        var style = under(StyleLayer.builder().dates(dates).build());
        assertEquals(written, Clinic.usual().filled(TemplateSource.of("{seen}"), style));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9999, 9999",
        "5, 9999, 9999",
        "5, 10000, '10,000'",
        "4, 1000, '1,000'",
        "5, -10000, '-10,000'",
        "5, 1234567.50, '1,234,567.50'",
        "0, 1234567.50, 1234567.50",
        "5, 1E+6, '1,000,000'",
        "5, -9999.5, -9999.5"
    })
    void thousandsArePartedFromSomeLengthOn(int from, BigDecimal number, String written) {
        assertEquals(
                written, under(StyleLayer.builder().groupedFrom(from).build()).number(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 3 pills",
        "9, 3, three pills",
        "9, 9, nine pills",
        "9, 10, 10 pills",
        "2, 3, 3 pills",
        "9, 0, 0 pills"
    })
    void smallCountsMayBeWords(int upTo, int count, String written) {
        var style = under(StyleLayer.builder().wordsUpTo(upTo).build());
        assertEquals(written, Clinic.usual().seen(count).filled(TemplateSource.of("{count visits pill|pills}"), style));
    }

    @ParameterizedTest
    @CsvSource({
        "5 mg, 5 mg, 5 milligrams",
        "5mg, 5 mg, 5 milligrams",
        "1 mg, 1 mg, 1 milligram",
        "1.2 g, 1.2 g, 1.2 grams",
        "50 mcg, 50 micrograms, 50 micrograms",
        "50µg, 50 micrograms, 50 micrograms",
        "50μg, 50 micrograms, 50 micrograms",
        "1 microgram, 1 microgram, 1 microgram",
        "10 units, 10 units, 10 units",
        "1 unit, 1 unit, 1 unit",
        "5 ml, 5 mL, 5 millilitres",
        "'1,000 mg', '1,000 mg', '1,000 milligrams'"
    })
    void aUnitIsWrittenSafely(String dose, String symbols, String words) {
        assertEquals(symbols, Doses.written(dose, DoseStyle.SAFE_SYMBOLS).replace('\u00a0', ' '));
        assertEquals(words, Doses.written(dose, DoseStyle.IN_WORDS).replace('\u00a0', ' '));
        assertEquals(dose, Doses.written(dose, DoseStyle.AS_GIVEN));
    }

    @ParameterizedTest
    @CsvSource({"5 mg/5 ml", "two puffs", "5-10 mg", "0.5", "5 MG", "10 u", "10 IU", "mg", "5 Mg"})
    void whatIsNotOneNumberAndOneKnownUnitStaysAsItIs(String dose) {
        assertEquals(dose, Doses.written(dose, DoseStyle.SAFE_SYMBOLS));
        assertEquals(dose, Doses.written(dose, DoseStyle.IN_WORDS));
    }

    @Test
    void aLaterLayerAndThenAReadersOwnGoFirst() {
        var house = HouseWriting.uk()
                .with(
                        Audience.INSURER,
                        StyleLayer.builder().dates(DateStyle.ISO).build())
                .with(StyleLayer.builder().dates(DateStyle.SHORT).build())
                .with(StyleLayer.builder()
                        .dates(DateStyle.NUMERIC)
                        .doses(DoseStyle.SAFE_SYMBOLS)
                        .build());
        assertEquals(DateStyle.NUMERIC, house.styleFor(Audience.CLINICIAN).dates());
        assertEquals(DateStyle.ISO, house.styleFor(Audience.INSURER).dates());
        assertEquals(DoseStyle.IN_WORDS, house.styleFor(Audience.PATIENT).doses());
        assertEquals(DoseStyle.IN_WORDS, house.styleFor(Audience.PARENT).doses());
        assertEquals(DoseStyle.SAFE_SYMBOLS, house.styleFor(Audience.INSURER).doses());
        assertEquals(WritingStyle.usual(), HouseWriting.plain().styleFor(Audience.PATIENT));
    }

    @Test
    void aStyleThatDoesNotExistIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> StyleLayer.builder().wordsUpTo(10).build());
        assertThrows(
                IllegalStateException.class,
                () -> StyleLayer.builder().wordsUpTo(-1).build());
        assertThrows(
                IllegalStateException.class,
                () -> StyleLayer.builder().groupedFrom(-1).build());
    }
}
