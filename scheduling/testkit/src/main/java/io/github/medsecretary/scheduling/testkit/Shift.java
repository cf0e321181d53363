package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import java.time.Duration;
import java.time.Instant;

/**
 * The same practice some weeks later: every moment and date of a diary moved by whole weeks.
 *
 * @param days a multiple of seven
 */
record Shift(long days) {

    static Shift ofWeeks(int weeks) {
        return new Shift(7L * weeks);
    }

    private Duration by() {
        return Duration.ofDays(days);
    }

    AsOf later(AsOf present) {
        return AsOf.of(later(present.instant()));
    }

    private Instant later(Instant moment) {
        return moment.plus(by());
    }

    private Interval later(Interval interval) {
        return interval.plus(by());
    }

    DiaryContent later(DiaryContent content) {
        return DiaryContent.builder()
                .zone(content.zone())
                .sites(content.sites())
                .travel(content.travel())
                .resources(content.resources())
                .services(content.services())
                .sessions(content.sessions().map(this::later))
                .unavailable(content.unavailable().map(this::later))
                .appointments(content.appointments().map(this::later))
                .links(content.links())
                .matches(content.matches())
                .build();
    }

    private ClinicSession later(ClinicSession session) {
        return ClinicSession.builder()
                .id(session.id())
                .practitioner(session.practitioner())
                .room(session.room())
                .interval(later(session.interval()))
                .services(session.services())
                .step(session.step())
                .terms(session.terms())
                .bookableFrom(session.bookableFrom().map(this::later))
                .build();
    }

    private Unavailability later(Unavailability closure) {
        return Unavailability.builder()
                .resource(closure.resource())
                .interval(later(closure.interval()))
                .reason(closure.reason())
                .kind(closure.kind())
                .quantity(closure.quantity())
                .build();
    }

    private Appointment later(Appointment appointment) {
        return Copies.of(appointment)
                .id(appointment.id())
                .start(appointment.start().map(this::later))
                .earliest(appointment.earliest().map(this::later))
                .latest(appointment.latest().map(this::later))
                .breachDate(appointment.breachDate().map(date -> date.plusDays(days)))
                .heldUntil(appointment.heldUntil().map(this::later))
                .status(appointment.status())
                .build();
    }

    /** What a finding says, and of when. */
    String told(Finding finding) {
        return finding.rule().label() + " " + finding.severity() + " "
                + finding.about().map(Reference::id).mkString(" ") + " "
                + finding.when().map(this::later).map(Object::toString).orElse("");
    }
}
