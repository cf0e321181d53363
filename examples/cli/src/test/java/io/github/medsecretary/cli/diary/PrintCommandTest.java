package io.github.medsecretary.cli.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintCommandTest {

    private static final String PRACTICE = """
            {"zone":"Europe/London","asOf":"2030-01-08T08:00",
             "resources":[{"id":"dr-shah","kind":"practitioner"},{"id":"room-1","kind":"room"}],
             "services":[{"id":"routine","minutes":10,"needs":[{"kind":"practitioner","capabilities":[]}]}],
             "sessions":[{"id":"s1","practitioner":"dr-shah","room":"room-1","from":"2030-01-07T09:00","until":"2030-01-07T12:00","services":["routine"],"stepMinutes":10}],
             "appointments":[{"id":"a1","patient":"p1","service":"routine","start":"2030-01-07T09:00","with":["dr-shah","room-1"]}]}
            """;

    @TempDir
    private Path folder;

    private MedsecRun print(String json, String... arguments) {
        try {
            Path file = Files.writeString(folder.resolve("practice.json"), json);
            var all = new ArrayList<>(List.of("print", arguments[0], "--in", file.toString()));
            all.addAll(List.of(arguments).subList(1, arguments.length));
            return MedsecRun.of("", all.toArray(String[]::new));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    @Test
    void the_list_is_that_of_the_date_or_else_of_the_present() {
        assertEquals(
                "Clinic list, Tuesday 8 January 2030\n", print(PRACTICE, "list").out());
        assertEquals("""
                Clinic list, Monday 7 January 2030

                dr-shah, room-1, 09:00 to 12:00: 1 visit
                  09:00  10, p1, routine, booked
                """, print(PRACTICE, "list", "--date", "2030-01-07").out());
    }

    @ParameterizedTest
    @CsvSource({
        "page, <h1>Clinic list",
        "week, <svg xmlns=\"http://www.w3.org/2000/svg\"",
        "calendar, DTSTART:20300107T090000Z",
        "table, '\"a1\",\"2030-01-07\",\"09:00\"'"
    })
    void each_form_is_printed(String form, String part) {
        MedsecRun run = print(PRACTICE, form);
        assertEquals(0, run.exit());
        assertTrue(run.out().contains(part), run.out());
    }

    @Test
    void bad_input_and_a_bad_date_are_refused() {
        assertEquals(2, print("{", "list").exit());
        assertEquals(2, print(PRACTICE, "list", "--date", "yesterday").exit());
    }
}
