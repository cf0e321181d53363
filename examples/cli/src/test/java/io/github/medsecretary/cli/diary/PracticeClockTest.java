package io.github.medsecretary.cli.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.time.SiteZone;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeClockTest {

    private static final PracticeClock LONDON = new PracticeClock(SiteZone.of(ZoneId.of("Europe/London")));

    @ParameterizedTest
    @CsvSource({
        "2030-01-07T09:00, 2030-01-07T09:00:00Z",
        "2030-07-07T09:00, 2030-07-07T08:00:00Z",
        "2030-10-27T01:30+01:00, 2030-10-27T00:30:00Z",
        "2030-10-27T01:30Z, 2030-10-27T01:30:00Z",
        "2030-07-07T24:00, 2030-07-07T23:00:00Z"
    })
    void aTimeIsReadByThePracticesClock(String text, Instant instant) {
        assertEquals(instant, LONDON.instant(text).get());
    }

    @ParameterizedTest
    @CsvSource({
        "2030-03-31T01:30, LOCAL_TIME_SKIPPED",
        "2030-10-27T01:30, LOCAL_TIME_AMBIGUOUS",
        "2030-07-07T09:00+05:00, MALFORMED",
        "2030-02-30T09:00, MALFORMED",
        "2030-01-07, MALFORMED",
        "2030-02-30T24:00, MALFORMED",
        "T24:00, MALFORMED",
        "09:00, MALFORMED"
    })
    void aTimeThatIsNoneIsRefused(String text, CoreCode code) {
        assertEquals(code, LONDON.instant(text).getLeft().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-01-07T09:00",
                "2030-10-27T01:30Z",
                "2030-10-27T01:30+01:00",
                "2030-10-27T02:00",
                "2030-01-07T09:00:30"
            })
    void whatIsReadIsWrittenTheSame(String text) {
        assertEquals(text, LONDON.text(LONDON.instant(text).get()));
    }
}
