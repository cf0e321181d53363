package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    /** The earliest and latest there can be, the years in which the epact is corrected, and recent ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "1943-04-25",
                "1954-04-18",
                "1961-04-02",
                "1981-04-19",
                "2000-04-23",
                "2008-03-23",
                "2024-03-31",
                "2025-04-20",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2285-03-22"
            })
    void easter_sunday(String date) {
        var expected = LocalDate.parse(date);
        assertEquals(expected, Easter.sunday(expected.getYear()));
    }
}
