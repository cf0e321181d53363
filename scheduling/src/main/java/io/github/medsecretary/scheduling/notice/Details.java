package io.github.medsecretary.scheduling.notice;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.MeetingMode;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A visit of a diary as it is told.
 *
 * @param diary whose
 * @param names what patients are told beside times
 */
record Details(Diary diary, NoticeNames names) {

    AppointmentDetails of(Visit visit) {
        var appointment = visit.appointment();
        return AppointmentDetails.builder()
                .id(visit.id())
                .patient(Diary.patient(appointment))
                .service(names.service(visit.service()))
                .start(visit.interval().start())
                .end(visit.interval().end())
                .zone(diary.zoneOf(visit))
                .mode(mode(visit))
                .venue(diary.siteOf(visit).map(site -> names.venue(site, visit.first(ResourceKind.ROOM))))
                .practitioner(visit.first(ResourceKind.PRACTITIONER).map(names::practitioner))
                .patientInstruction(names.instruction(appointment))
                .labels(names.labels(appointment))
                .build();
    }

    /** As the appointment says, or as its session does if that offers one way only; in person otherwise. */
    private MeetingMode mode(Visit visit) {
        return said(visit).getOrElse(MeetingMode.IN_PERSON);
    }

    /** The same, if either says so. */
    Option<MeetingMode> said(Visit visit) {
        return Option.ofOptional(visit.appointment().modality())
                .orElse(() -> offered(visit))
                .map(Details::mode);
    }

    private static MeetingMode mode(Modality modality) {
        return switch (modality) {
            case IN_PERSON -> MeetingMode.IN_PERSON;
            case TELEPHONE -> MeetingMode.TELEPHONE;
            case VIDEO -> MeetingMode.VIDEO;
        };
    }

    private Option<Modality> offered(Visit visit) {
        Seq<Modality> ways = Option.ofOptional(visit.first(ResourceKind.PRACTITIONER))
                .toList()
                .flatMap(each -> diary.sessionsOf(each.id(), visit.interval()))
                .filter(session -> session.offers(visit.service().id())
                        && session.interval().contains(visit.interval().start()))
                .flatMap(session -> session.terms().modalities())
                .distinct();
        return Option.when(ways.size() == 1, ways::head);
    }
}
