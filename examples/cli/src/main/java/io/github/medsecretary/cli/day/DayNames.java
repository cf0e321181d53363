package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.notice.NoticeNames;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import java.util.Locale;
import java.util.Optional;

/**
 * What the practice's patients are told beside times. A site has no name in the file but its id. Another appointment is
 * announced only to those who wait for one; all others whose visit is called off are to ring, or are back with their
 * general practitioner if they were discharged.
 *
 * @param people everybody whom the practice knows
 * @param diary as it is afterwards
 */
record DayNames(People people, Diary diary) implements NoticeNames {

    @Override
    public String service(HealthcareService service) {
        return capital(service.id()) + " appointment";
    }

    @Override
    public String practitioner(Resource practitioner) {
        return people.practitioners()
                .get(practitioner.id())
                .map(each -> each.name().formal())
                .getOrElse(practitioner.id());
    }

    @Override
    public Venue venue(Site site, Optional<Resource> room) {
        Optional<Organisation> practice = people.organisations().headOption().toJavaOptional();
        return new Venue(
                practice.map(each -> each.name() + ", ").orElse("") + capital(site.id()),
                room.map(each -> capital(each.id())),
                practice.flatMap(Organisation::address));
    }

    @Override
    public Labels labels(Appointment appointment) {
        return people.patients()
                .get(appointment.patient())
                .map(each -> each.labels())
                .getOrElse(Labels.none());
    }

    @Override
    public Optional<NextStep> next(Appointment appointment) {
        if (waitsForAnother(appointment)) {
            return Optional.of(NextStep.NEW_APPOINTMENT);
        }
        // Nobody offers another by themselves.
        return appointment
                .cancellation()
                .map(each -> each.reason() == CancellationReason.PROVIDER_DISCHARGED
                        ? NextStep.BACK_TO_GP
                        : NextStep.PLEASE_RING);
    }

    private boolean waitsForAnother(Appointment appointment) {
        return diary.appointments()
                .values()
                .exists(each -> !each.id().equals(appointment.id())
                        && each.patient().equals(appointment.patient())
                        && each.service().equals(appointment.service())
                        && each.start().isEmpty()
                        && (each.status() == AppointmentStatus.WAITLIST
                                || each.status().isTentative()));
    }

    private static String capital(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
