package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter is of 4 January 2030, a Friday. */
class DateRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She will come on Monday 7 February 2030. | 7 February 2030",
                "The scan is booked for 31 June 2030. | 31 June 2030",
                "Date of admission: 3 January 2030. Date of discharge: 1 January 2030. | 1 January 2030",
                "Follow-up on 4 March 2029. | 4 March 2029",
                "I saw her on 4 May 2031. | 4 May 2031",
                "Seen on Tuesday, 01/01/2030? No: Monday, 01/01/2030. | 01/01/2030",
                "She had surgery on 30 February 2029. | 30 February 2029",
                "The test was of 31/04/2029. | 31/04/2029",
                "Her operation was on 12 May 2062. | 12 May 2062",
                "Date of operation: 18/08/2206 | 18/08/2206",
                "The mole was excised on 14 January. | 14 January",
                "Her next appointment is on 14 December. | 14 December",
                "Telephone review in August 2029. | August 2029",
                "Next scan October 2029. | October 2029",
                "She fell on Sun 5 January. | 5 January",
                "The appointment is on Sunday, 5 February. | 5 February"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("date", letter, Ward.annField()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She will come on Thursday 7 February 2030.",
                "The scan is booked for 30 June 2030.",
                "Date of admission: 1 January 2030. Date of discharge: 3 January 2030.",
                "Follow-up on 4 March 2030.",
                "I saw her on 4 January 2030.",
                "Her pressures were 31/14/21.",
                "She was admitted on 1 March 2028 and discharged on 3 March 2028.",
                "On 12/25/2029 she felt well.",
                "In May 2 of them came.",
                "The ratio was 1/2/3.",
                "The nurse clinic on 14 January 2030 will see her.",
                "The mole was excised on 14 December.",
                "Her next appointment is on 14 January.",
                "Telephone review in August 2030. The last review was in August 2029.",
                "The lease expires on 1 May 2044.",
                "It was a Friday."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("date", letter, Ward.annField()));
    }
}
