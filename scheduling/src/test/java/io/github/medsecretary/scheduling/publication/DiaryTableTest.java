package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Diary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A diary as spreadsheets read it. */
class DiaryTableTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-06T08:00"));

    private static List<String> rows(Diary diary) {
        return new DiaryTable(Naming.ids(), NOW)
                .text(diary, MONDAY, MONDAY)
                .lines()
                .toList();
    }

    private static Diary of(String patient) {
        return Practice.open()
                .booked("a1", patient, "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
    }

    @Test
    void a_row_of_titles_stands_above_a_row_for_each_visit_in_order_of_start() {
        var diary = Practice.open()
                .booked("a1", "p1", "smear", "2030-01-07T10:00", "dr-shah", "room-1", "ann")
                .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-lee", "far-room")
                .booked("a3", "p3", "routine", "2030-01-08T09:00", "dr-lee", "room-2")
                .diary();
        var rows = rows(diary);
        assertEquals(3, rows.size());
        assertEquals(
                "\"appointment\",\"date\",\"start\",\"end\",\"minutes\",\"site\",\"practitioner\",\"room\","
                        + "\"also with\",\"service\",\"patient\",\"status\",\"priority\"",
                rows.get(0));
        assertEquals(
                "\"a2\",\"2030-01-07\",\"09:00\",\"09:10\",\"10\",\"branch\",\"dr-lee\",\"far-room\",\"\","
                        + "\"routine\",\"p2\",\"booked\",\"routine\"",
                rows.get(1));
        assertEquals(
                "\"a1\",\"2030-01-07\",\"10:00\",\"10:20\",\"20\",\"main\",\"dr-shah\",\"room-1\",\"ann\","
                        + "\"smear\",\"p1\",\"booked\",\"routine\"",
                rows.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1"})
    void a_cell_that_a_spreadsheet_would_run_is_made_inert(String formula) {
        assertTrue(rows(of(formula)).get(1).contains("\"'" + formula + "\""));
    }

    @Test
    void quotes_are_doubled_and_nothing_else_leaves_its_cell() {
        assertTrue(rows(of("O\"Neill, =Ann")).get(1).contains(",\"O\"\"Neill, =Ann\","));
    }
}
