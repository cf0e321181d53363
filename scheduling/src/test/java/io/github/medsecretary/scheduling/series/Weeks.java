package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Clinics of Dr Shah each Tuesday and Thursday from nine to eleven in January and February 2030. */
final class Weeks {

    static final FindingSeries FINDING = new FindingSeries(Conflicts.standard(DiaryContext.empty()), Practice.LONDON);

    private Weeks() {}

    static Practice practice() {
        var practice = Practice.closed();
        for (LocalDate tuesday = LocalDate.of(2030, 1, 1);
                tuesday.isBefore(LocalDate.of(2030, 3, 1));
                tuesday = tuesday.plusWeeks(1)) {
            practice = clinic(clinic(practice, tuesday), tuesday.plusDays(2));
        }
        return practice;
    }

    private static Practice clinic(Practice practice, LocalDate date) {
        return practice.session("s-" + date, "dr-shah", "room-1", date + "T09:00", date + "T11:00");
    }

    static SeriesRequest dressings(String rule) {
        return SeriesRequest.builder()
                .series(Series.builder()
                        .id("leg")
                        .start(LocalDateTime.parse("2030-01-08T09:30"))
                        .rule(RecurrenceRule.parse(rule).get())
                        .build())
                .visit(SlotRequest.builder()
                        .patient("p9")
                        .service("dressing")
                        .within(Practice.between("2030-01-01T00:00", "2030-03-01T00:00"))
                        .build())
                .build();
    }
}
