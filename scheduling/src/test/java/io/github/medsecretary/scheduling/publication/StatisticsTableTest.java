package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.History;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.statistics.BreachForecast;
import io.github.medsecretary.scheduling.statistics.ClockedWait;
import io.github.medsecretary.scheduling.statistics.DiaryStatistics;
import io.github.medsecretary.scheduling.statistics.LeadTimes;
import io.github.medsecretary.scheduling.statistics.WaitingFlow;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.clock.ClockEvent;
import io.github.medsecretary.scheduling.waiting.clock.ClockEventKind;
import io.github.medsecretary.scheduling.waiting.clock.ClockStandards;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Figures as managers read them. */
class StatisticsTableTest {

    private static final Interval MONDAY = Practice.between("2030-01-07T00:00", "2030-01-08T00:00");
    private static final AsOf EARLY = AsOf.of(Practice.at("2030-01-07T07:00"));

    private static final Diary DIARY = Practice.open()
            .booked("Zebedee-1", "Zebedee", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
            .booked("Zebedee-2", "Zebedee", "routine", "2030-01-07T09:05", "dr-shah", "room-2")
            .diary();

    private static DiaryStatistics everything() {
        var clerk = Reference.of("Person", "clerk");
        var rtt = ClockStandards.uk()
                .find(Nation.ENGLAND, "rtt-18-weeks", LocalDate.of(2030, 1, 7))
                .get();
        var referred = new ClockEvent(LocalDate.of(2030, 1, 6).minusDays(rtt.days()), ClockEventKind.REFERRAL_RECEIVED);
        return DiaryStatistics.of(DIARY, MONDAY, EARLY)
                .with(LeadTimes.of(History.of(DIARY, clerk, EARLY), MONDAY))
                .with(WaitingFlow.of(WaitingRegister.of(DIARY, clerk, EARLY), MONDAY))
                .with(BreachForecast.of(
                        DIARY, List.of(new ClockedWait("Zebedee-1", rtt, List.of(referred))), MONDAY, EARLY));
    }

    private static String text(Naming naming) {
        return new StatisticsTable(naming).text(DIARY, everything());
    }

    @Test
    void a_line_tells_a_figure_with_its_whole() {
        var text = text(Naming.ids());
        assertTrue(text.startsWith("Figures from 2030-01-07 00:00 until 2030-01-08 00:00\n"));
        assertTrue(text.contains("\nTaken, practitioner dr-shah: 15 of 180 minutes, 8.3 %\n"));
        assertTrue(text.contains("\nOverbooked, practitioner dr-shah: 5 minutes\n"));
        assertTrue(text.contains("\nNot attended: 0 of 0\n"));
        assertTrue(text.contains("\nDue and not seen in time, standard rtt-18-weeks: 1 of 1, 100.0 %\n"));
        assertTrue(text.contains("\nBooked at an unknown time: 2\n"));
    }

    @Test
    void no_form_of_it_names_a_patient_or_an_appointment() {
        for (String told : List.of(
                text(Naming.ids()),
                new StatisticsTable(Naming.ids()).csv(DIARY, everything()),
                new UsePicture().svg(everything()),
                everything().toString())) {
            assertFalse(told.contains("Zebedee"));
        }
    }

    @Test
    void a_row_has_a_cell_for_each_title_and_nothing_that_a_spreadsheet_would_run() {
        Naming hostile = new Naming() {
            @Override
            public String patient(Appointment appointment) {
                return "";
            }

            @Override
            public String resource(Resource resource) {
                return "=HYPERLINK(\"" + resource.id() + "\")";
            }
        };
        var rows = new StatisticsTable(hostile).csv(DIARY, everything()).split("\r\n", -1);
        assertEquals("\"measure\",\"by\",\"of\",\"value\",\"whole\",\"percent\",\"unit\"", rows[0]);
        assertTrue(
                List.of(rows)
                        .contains(
                                "\"Taken\",\"practitioner\",\"'=HYPERLINK(\"\"dr-shah\"\")\",\"15\",\"180\",\"8.3\",\"minutes\""));
        assertEquals("", rows[rows.length - 1]);
    }

    @Test
    void the_picture_is_well_formed_and_draws_what_is_held_taken_and_overbooked() {
        var picture = Xml.parse(new UsePicture().svg(everything()));
        var boxes = picture.getElementsByTagName("rect");
        assertEquals(3, boxes.getLength());
        var titles = picture.getElementsByTagName("title");
        assertEquals("7 Jan, held: 360 minutes", titles.item(0).getTextContent());
        assertEquals("7 Jan, taken: 15 minutes", titles.item(1).getTextContent());
        assertEquals("7 Jan, overbooked: 5 minutes", titles.item(2).getTextContent());
        assertEquals(
                "160.0", boxes.item(0).getAttributes().getNamedItem("height").getNodeValue());
    }

    @Test
    void an_empty_stretch_makes_an_empty_picture() {
        var nothing = DiaryStatistics.of(Practice.closed().diary(), MONDAY, EARLY);
        assertEquals(
                0,
                Xml.parse(new UsePicture().svg(nothing))
                        .getElementsByTagName("rect")
                        .getLength());
    }
}
