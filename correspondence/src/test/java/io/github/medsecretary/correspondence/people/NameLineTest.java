package io.github.medsecretary.correspondence.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is taken apart where it can be read in one way, and stays whole where it can't. */
class NameLineTest {

    private static Optional<FormOfAddress> form(String line) {
        return Addressee.ofLine(line, Capacity.CLINICIAN).map(each -> FormOfAddress.of(each, StyleOfAddress.usual()));
    }

    @ParameterizedTest
    @CsvSource({
        "Dr A Jones, Dr A Jones, Dr Jones",
        "Dr A.B. Jones, Dr A B Jones, Dr Jones",
        "Dr. A. B. Jones, Dr A B Jones, Dr Jones",
        "Dr Jones, Dr Jones, Dr Jones",
        " Mrs  J  O'Brien , Mrs J O'Brien, Mrs O'Brien",
        "Mr K Smith-Hall, Mr K Smith-Hall, Mr Smith-Hall",
        "Ms L van den Berg, Ms L van den Berg, Ms van den Berg",
        "Prof M Ngô, Professor M Ngô, Professor Ngô",
    })
    void isReadInTheOnlyWay(String line, String nameLine, String dear) {
        FormOfAddress form = form(line).get();
        assertEquals(nameLine, form.nameLine());
        assertEquals(dear, form.dear());
        assertEquals(Valediction.SINCERELY, form.valediction());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claims Team",
                "Dr",
                "Dr A",
                "Dr Ann Jones",
                "Dr Jones Surgery",
                "Dr A Jones Surgery",
                "Dr Jones & Partners",
                "Dr A Jones (Riverside)",
                "Drs A and B Jones",
                "Mr and Mrs J Hall",
                "Sister Ward",
                "The General Medical Council",
                "Captain House",
                "Dr 2 Jones",
                "dr a jones",
            })
    void staysWhole(String line) {
        assertEquals(Optional.empty(), form(line));
    }

    @Test
    void staysWholeIfThereIsNothing() {
        assertEquals(Optional.empty(), form(" "));
    }
}
