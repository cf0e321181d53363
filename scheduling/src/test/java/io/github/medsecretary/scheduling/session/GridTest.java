package io.github.medsecretary.scheduling.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At which moments a session lets a visit start, and what it offers. */
class GridTest {

    private static ClinicSession.Builder session(String from, String until) {
        return ClinicSession.builder()
                .id("s1")
                .practitioner("dr-shah")
                .interval(Practice.between(from, until))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-07T09:05, true",
        "2030-01-07T09:20, true",
        "2030-01-07T11:50, true",
        "2030-01-07T09:15, false",
        "2030-01-07T09:05:01, false",
        "2030-01-07T08:50, false",
        "2030-01-07T09:00, false",
    })
    void the_grid_begins_with_the_session_and_not_with_the_hour(String start, boolean expected) {
        var session = session("2030-01-07T09:05", "2030-01-07T12:00").build();
        assertEquals(expected, session.isOnGrid(Practice.at(start)));
    }

    @Test
    void a_start_that_is_off_by_a_nanosecond_is_off() {
        var session = session("2030-01-07T09:00", "2030-01-07T12:00").build();
        Instant start = Practice.at("2030-01-07T09:30");
        assertTrue(session.isOnGrid(start));
        assertFalse(session.isOnGrid(start.plusNanos(1)));
        assertFalse(session.isOnGrid(start.minusNanos(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-03-31T00:30", "2030-10-27T00:30"})
    void steps_are_elapsed_time_where_the_clocks_change(String from) {
        var session = session(from, from.replace("T00:30", "T05:30")).build();
        Instant start = session.interval().start();
        for (int i = 0; i < 20; i++) {
            assertTrue(session.isOnGrid(start.plus(Duration.ofMinutes(15L * i))));
            assertFalse(session.isOnGrid(start.plus(Duration.ofMinutes(15L * i + 7))));
        }
    }

    @Test
    void it_offers_what_it_lists() {
        var session = session("2030-01-07T09:00", "2030-01-07T12:00").build();
        assertTrue(session.offers("routine"));
        assertFalse(session.offers("smear"));
        assertEquals(Reference.of("Session", "s1"), session.reference());
    }

    @Test
    void it_is_on_terms_once_there_is_something_to_break() {
        assertFalse(session("2030-01-07T09:00", "2030-01-07T12:00").build().isOnTerms());
        assertTrue(session("2030-01-07T09:00", "2030-01-07T12:00")
                .bookableFrom(Practice.at("2030-01-01T00:00"))
                .build()
                .isOnTerms());
    }

    @ParameterizedTest
    @EnumSource(UnavailabilityKind.class)
    void a_kind_of_absence_reads_back(UnavailabilityKind kind) {
        assertEquals(Optional.of(kind), UnavailabilityKind.parse(kind.code()));
        assertEquals(Optional.empty(), UnavailabilityKind.parse(kind.code() + "s"));
        assertFalse(kind.code().contains("_"));
    }
}
