package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.morning.Arrangement;
import io.github.medsecretary.scheduling.morning.Arrangements;
import io.github.medsecretary.scheduling.morning.Morning;
import io.github.medsecretary.scheduling.morning.Promised;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MorningLinesTest {

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");

    private static Appointment.Builder visit(String id, Instant start) {
        return Appointment.builder()
                .id(id)
                .patient("Zebedee")
                .service("routine")
                .start(start);
    }

    @Test
    void aSortOfThingIsALineWithItsFirst() {
        var diary = Diary.of(DiaryContent.builder()
                        .zone(LONDON)
                        .services(List.of(HealthcareService.builder()
                                .id("routine")
                                .duration(Duration.ofMinutes(10))
                                .build()))
                        .appointments(List.of(
                                visit("a1", NINE).notified(true).build(),
                                visit("a2", NINE.plus(Duration.ofHours(1))).build(),
                                visit("a3", NINE.plus(Duration.ofDays(2))).build(),
                                visit("a4", NINE.plus(Duration.ofDays(3)))
                                        .status(AppointmentStatus.PENDING)
                                        .heldUntil(NINE.plus(Duration.ofHours(3)))
                                        .build()))
                        .build())
                .get();
        var promised = new Promised(
                "result-1",
                LocalDate.of(2030, 1, 7),
                Finding.builder()
                        .rule(RuleId.builtIn("PROMISED"))
                        .severity(Severity.WARN)
                        .disposition(Disposition.ASK)
                        .message("Something was promised.")
                        .build());
        var errands = Morning.of(LocalDate.of(2030, 1, 7), AsOf.of(NINE.minusSeconds(3600)))
                .knowing(Arrangements.none().needing("a1", Arrangement.TRANSPORT))
                .promising(List.of(promised))
                .errands(diary);
        assertEquals(
                List.of(
                        "  to be told of their place: 2, first a2 Mon 7 Jan 10:00, now",
                        "  transport to confirm: 1, first a1 Mon 7 Jan 09:00, now",
                        "  promises due: 1, first result-1 Mon 7 Jan",
                        "  holds that run out: 1, first a4 Mon 7 Jan 12:00"),
                new MorningLines(LONDON, errands).lines().toList());
    }
}
