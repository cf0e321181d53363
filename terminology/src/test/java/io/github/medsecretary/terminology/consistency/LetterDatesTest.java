package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was, dated after the letter, and what is to come, dated before it, in the many ways of telling so. */
class LetterDatesTest {

    private static final DocumentContext CONTEXT =
            DocumentContext.builder().date(LocalDate.of(2030, 2, 12)).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was seen by the nurse on 14 October 2030. | 14 October 2030",
                "He was seen by our dietitian on 3 March 2030. | 3 March 2030",
                "He was last seen on 14 October 2030. | 14 October 2030",
                "She was last reviewed on 14/10/2030. | 14/10/2030",
                "He was last seen in December 2031. | December 2031",
                "She was last reviewed in clinic in March 2030. | March 2030",
                "Follow-up in clinic on 30 September 2029. | 30 September 2029",
                "An appointment has been made for 3 January 2029. | 3 January 2029",
                "A further appointment has been made for him on 3 January 2029. | 3 January 2029",
                "Thank you for your letter of 20 February 2030. | 20 February 2030",
                "Thank you for your letter dated 20 February 2030. | 20 February 2030",
                "Thank you for your referral of 20 February. | 20 February",
                "Follow up in the fracture clinic on 1 February 2030. | 1 February 2030",
            })
    void whatCannotBeIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("date", letter, CONTEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was seen by the nurse on 14 October 2029.",
                "He will be seen by the nurse on 14 October 2030.",
                "He is to be seen by the nurse on 14 October 2030.",
                "He was last seen on 14 October 2029.",
                "He was last seen in December 2029.",
                "He was last seen in February 2030.",
                "Follow-up in clinic on 30 September 2030.",
                "An appointment has been made for 3 March 2030.",
                "An appointment had been made for 3 January 2029, which he did not attend.",
                "An appointment was made for 3 January 2029 but was cancelled.",
                "Thank you for your letter of 20 January 2030.",
                "Thank you for your letter of 12 February 2030.",
                "He did not attend for follow-up in clinic on 30 September 2029.",
                "At follow-up in clinic on 30 September 2029 he was well.",
                "He asked that he be seen by the nurse on 14 October 2030.",
            })
    void whatMayBeIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("date", letter, CONTEXT));
    }
}
