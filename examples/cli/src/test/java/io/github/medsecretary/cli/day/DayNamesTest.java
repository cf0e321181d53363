package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.diary.Diary;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows is told as it is, and promised only to those who wait for it. */
class DayNamesTest {

    private static final Diary DIARY =
            DiaryFile.of(sample("practice.json")).get().plan().get().basis().diary();

    private static InputFile sample(String name) {
        return InputFile.of(name, PracticeFolder.sample().bytes(name).get()).get();
    }

    private static Appointment.Builder visit(String id) {
        return Appointment.builder().id(id).patient("p-30").service("routine");
    }

    private static Appointment.Builder other(String id) {
        return Appointment.builder().id(id).patient("p-30");
    }

    private static Optional<NextStep> next(Diary diary, CancellationReason reason) {
        var off = new Cancellation(
                Reference.of("Patient", "p-30"), reason, AsOf.of(Instant.parse("2030-01-07T08:00:00Z")));
        return new DayNames(People.of(sample("people.json")), diary)
                .next(visit("gone")
                        .status(AppointmentStatus.CANCELLED)
                        .cancellation(off)
                        .build());
    }

    @Test
    void whoCancelsAndWaitsForNothingIsToRing() {
        assertEquals(Optional.of(NextStep.PLEASE_RING), next(DIARY, CancellationReason.PATIENT));
        assertEquals(Optional.of(NextStep.PLEASE_RING), next(DIARY, CancellationReason.PROVIDER));
    }

    @Test
    void whoWaitsForAnotherOfTheSameServiceIsOfferedIt() {
        Diary waiting = DIARY.imagining(
                visit("waits").status(AppointmentStatus.WAITLIST).build());
        assertEquals(Optional.of(NextStep.NEW_APPOINTMENT), next(waiting, CancellationReason.PATIENT));
        Diary other = DIARY.imagining(other("waits")
                .service("extended")
                .status(AppointmentStatus.WAITLIST)
                .build());
        assertEquals(Optional.of(NextStep.PLEASE_RING), next(other, CancellationReason.PATIENT));
    }

    @Test
    void whoWasDischargedIsBackWithTheGeneralPractitioner() {
        assertEquals(Optional.of(NextStep.BACK_TO_GP), next(DIARY, CancellationReason.PROVIDER_DISCHARGED));
    }
}
