package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.morning.Errand;
import io.github.medsecretary.scheduling.morning.Morning;
import io.github.medsecretary.scheduling.morning.Promised;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A day's list as the desk reads it. */
class MorningListTest {

    private static final Diary DIARY = Practice.open()
            .booked("a1", "Zebedee", "signed", "2030-01-07T09:00", "dr-shah", "room-1", "signer")
            .booked(Practice.visit("a2", "=Okapi", "routine", "2030-01-08T09:00", "dr-shah")
                    .status(AppointmentStatus.PROPOSED)
                    .heldUntil(Practice.at("2030-01-07T17:00"))
                    .build())
            .diary();
    private static final Seq<Errand> ERRANDS = Morning.of(
                    LocalDate.of(2030, 1, 7), AsOf.of(Practice.at("2030-01-07T08:00")))
            .errands(DIARY);

    @Test
    void a_line_tells_what_of_whom_and_when() {
        assertEquals(
                List.of(
                        "now confirmation a1, Mon 7 Jan 09:00, Zebedee, signed",
                        "now interpreter a1, Mon 7 Jan 09:00, Zebedee, signed",
                        "today hold a2, Tue 8 Jan 09:00, =Okapi, routine, until Mon 7 Jan 17:00"),
                new MorningList(Naming.ids()).lines(DIARY, ERRANDS).toList());
    }

    @Test
    void a_promise_tells_for_which_appointment_it_is() {
        var about = Finding.builder()
                .rule(RuleId.builtIn("promise"))
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("Something was promised.");
        var promised = new Promised(
                "x1",
                LocalDate.of(2030, 1, 7),
                about.about(List.of(Reference.of("Appointment", "a2"))).build());
        var errands = Morning.of(LocalDate.of(2030, 1, 7), AsOf.of(Practice.at("2030-01-07T08:00")))
                .promising(List.of(promised))
                .errands(DIARY)
                .filter(each -> each.id().equals("x1"));
        assertEquals(
                List.of("today promise x1, Tue 8 Jan 09:00, =Okapi, routine, a2"),
                new MorningList(Naming.ids()).lines(DIARY, errands).toList());
        assertEquals(
                List.of("today promise x1, Tue 8 Jan 09:00, routine, a2"),
                new MorningList(Naming.withoutPatients()).lines(DIARY, errands).toList());
    }

    @Test
    void nobody_is_named_unless_the_caller_does() {
        var list = new MorningList(Naming.withoutPatients());
        assertFalse(list.lines(DIARY, ERRANDS).mkString().contains("Zebedee"));
        assertFalse(list.csv(DIARY, ERRANDS).contains("Zebedee"));
    }

    @Test
    void a_row_has_nothing_that_a_spreadsheet_would_run() {
        var rows = List.of(new MorningList(Naming.ids()).csv(DIARY, ERRANDS).split("\r\n"));
        assertEquals("\"urgency\",\"what\",\"id\",\"due\",\"when\",\"patient\",\"service\",\"note\"", rows.head());
        assertEquals(
                "\"today\",\"hold\",\"a2\",\"2030-01-07 17:00\",\"2030-01-08 09:00\",\"'=Okapi\",\"routine\","
                        + "\"until Mon 7 Jan 17:00\"",
                rows.last());
    }
}
