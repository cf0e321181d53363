package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A visit has moments in which nobody who may supervise it is on site. On site is another practitioner with the
 * capability who holds a session at the same site and is not away; several may take turns.
 */
final class SupervisionRule extends SessionVisitRule {

    SupervisionRule(String privilege) {
        super(SchedulingCode.SUPERVISION_COVER_MISSING, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return session.terms().supervisedBy().isPresent();
    }

    @Override
    Seq<Interval> broken(Visit visit, ClinicSession session, Diary diary, DiaryContext context) {
        var present = diary.sessionsDuring(visit.interval())
                .filter(each -> supervises(each, session, diary))
                .flatMap(each -> presence(each, visit, diary));
        return Gaps.in(visit.interval(), present);
    }

    private static boolean supervises(ClinicSession other, ClinicSession session, Diary diary) {
        return !other.practitioner().equals(session.practitioner())
                && practitioner(other, diary)
                        .capabilities()
                        .contains(session.terms().supervisedBy().orElseThrow())
                && site(other, diary).equals(site(session, diary));
    }

    /** When the practitioner of a session is there during a visit. */
    private static Seq<Interval> presence(ClinicSession session, Visit visit, Diary diary) {
        var meets = session.interval().intersection(visit.interval());
        var person = practitioner(session, diary).reference();
        return Option.ofOptional(meets)
                .toList()
                .flatMap(
                        shared -> Gaps.in(shared, diary.closures(person, shared).map(Occupancy::interval)));
    }

    private static Resource practitioner(ClinicSession session, Diary diary) {
        return diary.resource(session.practitioner()).orElseThrow();
    }

    private static String site(ClinicSession session, Diary diary) {
        return session.room()
                .flatMap(diary::resource)
                .orElseGet(() -> practitioner(session, diary))
                .site();
    }
}
