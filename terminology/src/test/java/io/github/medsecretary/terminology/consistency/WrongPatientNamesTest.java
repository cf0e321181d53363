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
                "Mr Wood is a 60-year-old man. | Mr Wood",
                "DOB: 04/02/1961 | 04/02/1961",
                "Mrs Ann Field (DOB 4/2/61) came. | 4/2/61",
                "Re: Mrs Ann Fielding. | Mrs Ann Fielding",
                "Mrs Wood is now well. She was previously known to us. | Mrs Wood",
                "Patient: Mrs Ann Wood, of the surgery. | Mrs Ann Wood",
                "Dear Mrs Wood, thank you for coming to the clinic today. | Mrs Wood",
                "Dear Mrs Wood, I am writing with the results. Your scan was normal. | Mrs Wood",
                "Patient: James Peabody | James Peabody",
                "Patient name: James Peabody, DOB 2 April 1961. | James Peabody",
                "Re: Ann Wood, NHS number to follow. | Ann Wood"
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
                "Re: Mrs Ann Wood (née Field).",
                "Re: Mrs Ann Wood, formerly Field.",
                "Re: Mrs Ann Wood-Field.",
                "Re: Mrs Ann Field-Wood.",
                "Re: Mrs A Field.",
                "Re: Mrs Field Ann.",
                "Re: FIELD, Ann.",
                "Re: Miss Ann Field.",
                "Re: Ms Ann Jane Field.",
                "Patient: Ann Field",
                "Patient: Stable and comfortable.",
                "Patient: Well Today. No complaints.",
                "Re: Ann Field. She came with her daughter, Mrs Ann Wood.",
                "Next of kin: Mrs Ann Wood, her sister.",
                "Her neighbour Mrs Ann Wood brought her.",
                "Dear Dr Wood, thank you for coming to the meeting.",
                "Dear Mr Wood, thank you for seeing this lady.",
                "Dear Mr Wood, your wife was seen today. Your scan request has been sent on.",
                "Dear Mrs Field, thank you for coming today.",
                "She is to be seen in Mr Wood's clinic.",
                "Re: Left Knee Arthroscopy."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("wrong-patient", letter, Ward.annField()));
    }
}
