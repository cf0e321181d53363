package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What is held on a date: each session that starts on it with its visits, and the visits that lie in none.
 *
 * @param date the date, by the wall clock of each session's and visit's site
 * @param clinics in order of practitioner, then start
 * @param elsewhere visits that start on the date and lie in no session of their practitioner
 */
record ClinicDay(LocalDate date, Seq<Clinic> clinics, Seq<Visit> elsewhere) {

    /** One session and the visits wholly inside it, in order of start. */
    record Clinic(ClinicSession session, Seq<Visit> visits) {}

    static ClinicDay of(Diary diary, LocalDate date) {
        var dates = Dates.on(diary, date);
        var clinics =
                dates.sessions().sortBy(ClinicSession::practitioner).map(each -> new Clinic(each, inside(diary, each)));
        var elsewhere = dates.visits().filter(each -> !isInSession(diary, each));
        return new ClinicDay(date, clinics, elsewhere);
    }

    // Whatever day the session began on: a night clinic lists its visits after midnight itself.
    private static boolean isInSession(Diary diary, Visit visit) {
        return visit.resources()
                .exists(each -> each.kind() == ResourceKind.PRACTITIONER
                        && diary.isInSession(each.id(), visit.interval(), session -> true));
    }

    private static Seq<Visit> inside(Diary diary, ClinicSession session) {
        var practitioner = diary.resource(session.practitioner()).orElseThrow().reference();
        return List.ofAll(diary.occupancies(practitioner, session.interval()))
                .map(taken -> taken.by())
                .distinct()
                .flatMap(id -> diary.visits().get(id))
                .filter(each -> session.interval().encloses(each.interval()));
    }

    /** What a visit takes beside practitioner and room. */
    static String also(Visit visit, Naming naming) {
        return visit.resources()
                .filter(each -> each.kind() != ResourceKind.PRACTITIONER && each.kind() != ResourceKind.ROOM)
                .map(each -> each.kind().code() + " " + naming.resource(each))
                .mkString(", ");
    }
}
