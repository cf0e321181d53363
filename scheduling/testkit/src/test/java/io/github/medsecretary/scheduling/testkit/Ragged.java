package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.control.Option;
import java.time.Duration;

/** Diaries in which things begin and end within minutes. */
final class Ragged {

    private Ragged() {}

    /** The same diary with some of its times moved by some seconds. */
    static Diary of(Diary diary) {
        DiaryContent whole = diary.content();
        return Diary.of(DiaryContent.builder()
                        .zone(whole.zone())
                        .sites(whole.sites())
                        .travel(whole.travel())
                        .resources(whole.resources())
                        .services(whole.services())
                        .sessions(whole.sessions().zipWithIndex((each, at) -> session(each, seconds(at + 1))))
                        .unavailable(whole.unavailable().zipWithIndex((each, at) -> outage(each, seconds(at + 2))))
                        .appointments(whole.appointments().zipWithIndex((each, at) -> visit(each, seconds(at))))
                        .links(whole.links())
                        .matches(whole.matches())
                        .build())
                .get();
    }

    private static Duration seconds(int at) {
        return Duration.ofMillis(12_500L * (at % 4));
    }

    private static ClinicSession session(ClinicSession each, Duration late) {
        return ClinicSession.builder()
                .id(each.id())
                .practitioner(each.practitioner())
                .room(each.room())
                .services(each.services())
                .interval(each.interval().plus(late))
                .step(each.step().plusSeconds(late.isZero() ? 0 : 20))
                .terms(each.terms())
                .bookableFrom(each.bookableFrom().map(from -> from.plus(late)))
                .build();
    }

    private static Unavailability outage(Unavailability each, Duration late) {
        return Unavailability.builder()
                .resource(each.resource())
                .interval(each.interval().plus(late))
                .reason(each.reason())
                .kind(each.kind())
                .quantity(each.quantity())
                .build();
    }

    private static Appointment visit(Appointment each, Duration late) {
        return Option.ofOptional(each.start())
                .map(start -> each.at(start.plus(late), each.with()))
                .getOrElse(each);
    }
}
