package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter is of Mrs Ann Field, born on 2 April 1961. */
class WrongPatientNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Re: Mrs Petra Wood, of the surgery. | Mrs Petra Wood",
                "Mrs Wood attended today. | Mrs Wood",
                "I reviewed Mrs Wood in clinic. | Mrs Wood",
                "DOB: 2 August 1961. | 2 August 1961",
                "Date of birth 12/09/1950 | 12/09/1950",
                "Thank you for referring Mrs Wood. | Mrs Wood",
                "Patient: Miss Jane Wood | Miss Jane Wood",
                "Mrs Wood (DOB 02/04/1961) came. | Mrs Wood",
                "Mrs Ann Field, 02/04/1916, of the surgery. | 02/04/1916",
                "Re: Ann FIELD (02.04.1971). | 02.04.1971",
                "Re: Ann Field (d.o.b. 02/04/1971). | 02/04/1971",
                "Re: Ann Field. Ann is well. I saw Zoe today. | Zoe",
                "Mr Wood is a 60-year-old man. | Mr Wood"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("wrong-patient", letter, Ward.annField()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re: Mrs Ann Field.",
                "Mrs Field attended today.",
                "I reviewed Mrs Field in clinic.",
                "DOB: 2 April 1961.",
                "Date of birth 02/04/1961",
                "I have referred her to Mr Wood.",
                "Her husband Mr Wood came.",
                "Mr Wood, consultant surgeon, saw her.",
                "She is under the care of Miss Wood.",
                "Mrs Ann Field, 02/04/1961, of the surgery.",
                "Re: Ann FIELD (2.4.61).",
                "Mrs Field, 03/01/2030. She is well.",
                "Re: Ann Field. I saw Annie today.",
                "Re: Ann Field. Ann is well. I saw Dr Wood on the ward.",
                "DOB: 04/02/1961"
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("wrong-patient", letter, Ward.annField()));
    }
}
