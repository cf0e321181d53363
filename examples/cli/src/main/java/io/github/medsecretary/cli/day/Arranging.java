package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.promise.LoopOwner;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.series.Frequency;
import io.github.medsecretary.scheduling.series.RecurrenceRule;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.Criteria;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Puts what letters promise on a diary's waiting list: correspondence's ledger as scheduling takes it, for the two rooms
 * don't know each other. Only a review by its author is one service for sure, the first of their sessions; a test or a
 * treatment stays open until somebody says which service it is. A review is not due on the day: a quarter of the time
 * between the clinic and the day may pass before or after it, a rule of ours. The day that the letter names, if it does,
 * is the breach date.
 *
 * @param diary whose waiting list
 * @param letters the letters that promise
 */
record Arranging(Diary diary, Seq<DraftedLetter> letters) {

    private static final int SLACK = 4;

    /** What becomes of each, in their order. */
    Seq<Arranged> of(Seq<ToArrange> promises) {
        return promises.map(this::arranged);
    }

    private Arranged arranged(ToArrange promise) {
        Optional<DraftedLetter> letter =
                letters.find(each -> each.name().equals(promise.letter())).toJavaOptional();
        boolean isOurs = letter.isPresent()
                && promise.owner()
                        .filter(LoopOwner.of(LoopOwner.Role.AUTHOR, letter.get().clinician())
                                .code()::equals)
                        .isPresent();
        if (!isOurs) {
            return new Arranged.Open(promise, Arranged.Why.NOT_OURS);
        }
        if (!promise.kind().equals("review")) {
            return new Arranged.Open(promise, Arranged.Why.SERVICE_UNKNOWN);
        }
        return service(letter.get().clinician())
                .map(service -> listed(promise, letter.get(), service))
                .orElseGet(() -> new Arranged.Open(promise, Arranged.Why.NO_SESSION));
    }

    private Optional<String> service(String clinician) {
        return diary.sessions()
                .values()
                .filter(each -> each.practitioner().equals(clinician))
                .flatMap(ClinicSession::services)
                .headOption()
                .toJavaOptional();
    }

    private Arranged listed(ToArrange promise, DraftedLetter letter, String service) {
        LocalDate clinic = letter.draft().content().dates().clinic();
        SiteZone zone = diary.zone();
        var appointment = Appointment.builder()
                .id("promised-" + promise.loop().replace('/', '-'))
                .patient(letter.draft().content().patient().id())
                .service(service)
                .status(AppointmentStatus.WAITLIST)
                .usualPractitioner(letter.clinician())
                .earliest(promise.due().map(due -> zone.startOfDay(due.minusDays(slack(clinic, due)))))
                .latest(promise.due().map(due -> end(zone, due.plusDays(slack(clinic, due)))))
                .breachDate(promise.due())
                .build();
        var waiting = new Waiting(
                appointment,
                Criteria.builder().practitioners(List.of(letter.clinician())).build());
        return promise.every()
                .<Arranged>map(period -> new Arranged.Recurring(promise, waiting, rule(period)))
                .orElseGet(() -> new Arranged.Listed(promise, waiting));
    }

    private static long slack(LocalDate clinic, LocalDate due) {
        return Math.max(0, ChronoUnit.DAYS.between(clinic, due) / SLACK);
    }

    // The last minute of the day: a bound of a start is inclusive.
    private static Instant end(SiteZone zone, LocalDate day) {
        return zone.startOfDay(day.plusDays(1)).minusSeconds(60);
    }

    private static RecurrenceRule rule(Period every) {
        var rule = RecurrenceRule.builder();
        int days = Math.toIntExact(every.get(ChronoUnit.DAYS));
        if (days == 0) {
            return rule.frequency(Frequency.MONTHLY)
                    .interval(Math.max(1, Math.toIntExact(every.toTotalMonths())))
                    .build();
        }
        boolean weeks = days % 7 == 0;
        return rule.frequency(weeks ? Frequency.WEEKLY : Frequency.DAILY)
                .interval(weeks ? days / 7 : days)
                .build();
    }
}
