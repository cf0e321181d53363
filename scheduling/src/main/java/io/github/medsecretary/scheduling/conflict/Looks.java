package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.conflict.VisitRule.Wrong;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What the rules about single visits look at. */
final class Looks {

    private Looks() {}

    static Seq<Wrong> outsideSession(Visit visit, Diary diary, DiaryContext context) {
        return practitioners(visit)
                .flatMap(each ->
                        VisitRule.unless(!around(visit, each, diary).isEmpty(), visit, List.of(each.reference())));
    }

    /** Where no session is around the visit, that is said by another rule. */
    static Seq<Wrong> sessionType(Visit visit, Diary diary, DiaryContext context) {
        String service = visit.service().id();
        return practitioners(visit).flatMap(each -> {
            var around = around(visit, each, diary);
            boolean fine = around.isEmpty() || around.exists(session -> session.offers(service));
            return VisitRule.unless(fine, visit, List.of(each.reference()));
        });
    }

    private static Seq<Resource> practitioners(Visit visit) {
        return visit.resources().filter(each -> each.kind() == ResourceKind.PRACTITIONER);
    }

    private static Seq<ClinicSession> around(Visit visit, Resource practitioner, Diary diary) {
        return diary.sessionsOf(practitioner.id(), visit.interval())
                .filter(session -> session.interval().encloses(visit.interval()));
    }

    static Seq<Wrong> onLeave(Visit visit, Diary diary, DiaryContext context) {
        return practitioners(visit).flatMap(each -> closed(visit, each, diary));
    }

    static Seq<Wrong> outOfUse(Visit visit, Diary diary, DiaryContext context) {
        return visit.resources()
                .filter(each -> each.kind() != ResourceKind.PRACTITIONER)
                .flatMap(each -> closed(visit, each, diary));
    }

    private static Seq<Wrong> closed(Visit visit, Resource resource, Diary diary) {
        return diary.closures(resource.reference(), visit.interval())
                .filter(closure -> Outage.isTotal(closure, resource, diary))
                .map(closure -> during(visit, closure));
    }

    static Seq<Wrong> siteClosed(Visit visit, Diary diary, DiaryContext context) {
        return Option.ofOptional(diary.siteOf(visit))
                .toList()
                .flatMap(site ->
                        diary.closures(site.reference(), visit.interval()).map(closure -> during(visit, closure)));
    }

    private static Wrong during(Visit visit, Occupancy closure) {
        return new Wrong(visit.interval().intersection(closure.interval()).orElseThrow(), List.of(closure.resource()));
    }

    static Seq<Wrong> bankHoliday(Visit visit, Diary diary, DiaryContext context) {
        return diary.siteOf(visit)
                .map(site -> VisitRule.unless(
                        !context.isHoliday(
                                site, site.zone().date(visit.interval().start())),
                        visit,
                        List.of(site.reference())))
                .orElse(List.empty());
    }

    static Seq<Wrong> capability(Visit visit, Diary diary, DiaryContext context) {
        return VisitRule.unless(
                Seating.of(visit.service().needs(), need -> visit.resources().filter(need::isMetBy))
                        .isPresent(),
                visit,
                List.empty());
    }

    static Seq<Wrong> breach(Visit visit, Diary diary, DiaryContext context) {
        boolean late = visit.appointment()
                .breachDate()
                .filter(diary.localStart(visit).toLocalDate()::isAfter)
                .isPresent();
        return VisitRule.unless(!late, visit, List.<Reference>empty());
    }

    static Seq<Wrong> preference(Visit visit, Diary diary, DiaryContext context) {
        var part = DayPart.of(diary.localStart(visit).toLocalTime());
        boolean fine =
                visit.appointment().prefers().filter(wish -> wish != part).isEmpty();
        return VisitRule.unless(fine, visit, List.<Reference>empty());
    }
}
