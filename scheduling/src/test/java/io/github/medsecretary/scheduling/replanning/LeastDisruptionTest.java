package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastDisruptionTest {

    private static final LeastDisruption COST = new LeastDisruption();

    private final Appointment.Builder appointment =
            Appointment.builder().id("a1").patient("p1").service("routine");

    private String from = "2030-01-09T09:00";
    private boolean displaced = true;

    private static Optional<Place> place(String start, String practitioner) {
        return start.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(Practice.at(start), List.of(practitioner, "room-1")));
    }

    private long cost(String to, String practitioner) {
        Optional<Place> old = place(from, "dr-shah");
        Optional<Place> next = place(to, practitioner);
        return COST.of(Transfer.builder()
                .appointment(appointment.build())
                .from(old)
                .displaced(displaced)
                .oldPractitioner(old.map(each -> "dr-shah"))
                .to(next)
                .newPractitioner(next.map(each -> practitioner))
                .zone(Practice.LONDON)
                .asOf(AsOf.of(Practice.at("2030-01-07T08:00")))
                .build());
    }

    @Test
    void whoStaysCostsNothing() {
        appointment.breachDate(LocalDate.of(2030, 1, 1)).movedBefore(5).prefers(DayPart.AFTERNOON);
        assertEquals(0, cost("2030-01-09T09:00", "dr-shah"));
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, 8000000", "URGENT, 4000000", "SOON, 2000000", "ROUTINE, 1000000"})
    void noPlaceWeighsByPriority(Priority priority, long expected) {
        appointment.priority(priority).movedBefore(3);
        assertEquals(expected, cost("", ""));
    }

    @Test
    void laterDaysWeighByPriorityAndEarlierOnesLittle() {
        appointment.priority(Priority.URGENT);
        assertEquals(2 * 50 * 4, cost("2030-01-11T09:00", "dr-shah"));
        assertEquals(10, cost("2030-01-08T09:00", "dr-shah"));
    }

    @Test
    void timeOfDayCountsInFullTenMinutes() {
        assertEquals(1, cost("2030-01-09T09:19", "dr-shah"));
        assertEquals(0, cost("2030-01-09T08:51", "dr-shah"));
        assertEquals(50 + 30, cost("2030-01-10T14:00", "dr-shah"));
    }

    @Test
    void anotherPractitionerCosts200() {
        assertEquals(200, cost("2030-01-09T09:00", "dr-lee"));
    }

    @Test
    void aValidPlaceThatIsTakenAwayCostsMoreIfThePatientKnows() {
        displaced = false;
        assertEquals(2_000 + 1, cost("2030-01-09T09:10", "dr-shah"));
        appointment.notified(true);
        assertEquals(5_000 + 1, cost("2030-01-09T09:10", "dr-shah"));
    }

    @Test
    void whoWasMovedBeforeIsMovedLast() {
        appointment.movedBefore(2);
        assertEquals(2_000 + 1, cost("2030-01-09T09:10", "dr-shah"));
    }

    @Test
    void aBreachCostsMoreEachDay() {
        appointment.breachDate(LocalDate.of(2030, 1, 10)).priority(Priority.SOON);
        assertEquals(50 * 2, cost("2030-01-10T09:00", "dr-shah"));
        assertEquals(2 * 50 * 2 + 200_000 + 2_000, cost("2030-01-11T09:00", "dr-shah"));
    }

    @Test
    void anUnmetPreferenceCosts100() {
        appointment.prefers(DayPart.MORNING);
        assertEquals(30 + 100, cost("2030-01-09T14:00", "dr-shah"));
        assertEquals(17, cost("2030-01-09T11:59", "dr-shah"));
    }

    @Test
    void earlierAtShortNoticeCosts500() {
        from = "2030-01-08T09:00";
        assertEquals(500 + 6, cost("2030-01-08T07:59", "dr-shah"));
        assertEquals(6, cost("2030-01-08T08:00", "dr-shah"));
        assertEquals(1, cost("2030-01-08T09:10", "dr-shah"));
    }

    @Test
    void anotherRoomCostsOne() {
        Place old = place(from, "dr-shah").orElseThrow();
        var transfer = Transfer.builder()
                .appointment(appointment.movedBefore(4).notified(true).build())
                .from(old)
                .displaced(false)
                .oldPractitioner("dr-shah")
                .to(new Place(old.start(), List.of("dr-shah", "room-2")))
                .newPractitioner("dr-shah")
                .zone(Practice.LONDON)
                .asOf(AsOf.of(Practice.at("2030-01-07T08:00")))
                .build();
        assertEquals(1, COST.of(transfer));
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 2030-01-07T08:59, 0",
        "EMERGENCY, 2030-01-07T09:00, 2400",
        "URGENT, 2030-01-07T10:00, 200",
        "SOON, 2030-01-07T10:00, 20",
        "ROUTINE, 2030-01-08T08:00, 48"
    })
    void whoHadNoPlaceWaits(Priority priority, String to, long expected) {
        from = "";
        appointment.priority(priority).movedBefore(9);
        assertEquals(expected, cost(to, "dr-lee"));
    }

    @Test
    void whoHadNoPlaceMayBreachToo() {
        from = "";
        appointment.breachDate(LocalDate.of(2030, 1, 7)).prefers(DayPart.AFTERNOON);
        assertEquals(48 + 101_000 + 100, cost("2030-01-08T08:00", "dr-lee"));
    }

    @Test
    void everyPartHasAReason() {
        appointment.prefers(DayPart.MORNING).movedBefore(1);
        var parts = COST.parts(Transfer.builder()
                .appointment(appointment.build())
                .from(place(from, "dr-shah"))
                .displaced(false)
                .oldPractitioner("dr-shah")
                .to(place("2030-01-10T14:00", "dr-lee"))
                .newPractitioner("dr-lee")
                .zone(Practice.LONDON)
                .asOf(AsOf.of(Practice.at("2030-01-07T08:00")))
                .build());
        assertTrue(parts.forAll(part -> part.amount() > 0 && part.reason().endsWith(".")));
        assertEquals(6, parts.size());
        assertEquals("least-disruption-1", COST.name());
    }
}
