package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The list that the desk hangs out in the morning. */
class ClinicListTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-06T08:00"));

    private static final Diary BUSY = Practice.open()
            .booked("a1", "p1", "smear", "2030-01-07T10:00", "dr-shah", "room-1", "ann")
            .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
            .booked("a3", "p3", "routine", "2030-01-07T18:00", "dr-lee", "room-2")
            .booked("a4", "p4", "routine", "2030-01-08T09:00", "dr-lee", "room-2")
            .diary();

    /** Names as a practice would give them. */
    private record Known() implements Naming {
        @Override
        public String patient(Appointment appointment) {
            return "Mrs <Ann> & " + appointment.patient();
        }

        @Override
        public String resource(Resource resource) {
            return resource.id().equals("dr-shah") ? "Dr Shah" : resource.id();
        }
    }

    @Test
    void each_clinic_lists_its_visits_in_order_and_strays_come_last() {
        assertEquals("""
                Clinic list, Monday 7 January 2030

                dr-lee, room-2, 09:00 to 12:00: no visits

                dr-shah, room-1, 09:00 to 12:00: 2 visits
                  09:00  10, p2, routine, booked
                  10:00  20, p1, smear, booked, chaperone ann

                In no session: 1 visit
                  18:00  10, p3, routine, booked
                """, new ClinicList(Naming.ids(), NOW).text(BUSY, MONDAY));
    }

    @Test
    void names_are_those_that_the_caller_gives() {
        assertTrue(new ClinicList(new Known(), NOW).text(BUSY, MONDAY).contains("Dr Shah, room-1, 09:00 to 12:00"));
        assertFalse(
                new ClinicList(Naming.withoutPatients(), NOW).text(BUSY, MONDAY).contains("p1"));
    }

    @Test
    void the_page_holds_the_same_and_is_well_formed() {
        String page = new ClinicList(new Known(), NOW).html(BUSY, MONDAY);
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
        assertTrue(page.contains("<h2>Dr Shah, room-1, 09:00 to 12:00: 2 visits</h2>"));
        assertTrue(page.contains("<td>Mrs &lt;Ann&gt; &amp; p1</td>"));
        assertEquals(3, Xml.parse(page).getElementsByTagName("section").getLength());
        assertEquals(5, Xml.parse(page).getElementsByTagName("tr").getLength());
    }

    @Test
    void a_day_without_clinics_says_so() {
        String page = new ClinicList(Naming.ids(), NOW).html(BUSY, LocalDate.of(2030, 1, 9));
        assertTrue(page.contains("<p>No clinic is held.</p>"));
        assertEquals(
                "Clinic list, Wednesday 9 January 2030\n",
                new ClinicList(Naming.ids(), NOW).text(BUSY, LocalDate.of(2030, 1, 9)));
    }
}
