package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.conflict.VisitRule.Wrong;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the rules about single visits look at. Where nothing is wrong, which is nearly always, nothing is made. */
final class Looks {

    private Looks() {}

    static Seq<Wrong> outsideSession(Visit visit, Diary diary, DiaryContext context) {
        return each(
                visit,
                Looks::isPractitioner,
                practitioner -> VisitRule.unless(
                        diary.isInSession(practitioner.id(), visit.interval(), session -> true),
                        visit,
                        List.of(practitioner.reference())));
    }

    /** Where no session is around the visit, that is said by another rule. */
    static Seq<Wrong> sessionType(Visit visit, Diary diary, DiaryContext context) {
        String service = visit.appointment().service();
        return each(
                visit,
                Looks::isPractitioner,
                practitioner -> VisitRule.unless(
                        diary.isInSession(practitioner.id(), visit.interval(), session -> session.offers(service))
                                || !diary.isInSession(practitioner.id(), visit.interval(), session -> true),
                        visit,
                        List.of(practitioner.reference())));
    }

    private static boolean isPractitioner(Resource resource) {
        return resource.kind() == ResourceKind.PRACTITIONER;
    }

    /** What is wrong with those of a visit's resources that a rule is about. */
    private static Seq<Wrong> each(Visit visit, Predicate<Resource> concerns, Function<Resource, Seq<Wrong>> look) {
        Seq<Wrong> wrong = List.empty();
        for (Resource each : visit.resources()) {
            if (concerns.test(each)) {
                Seq<Wrong> more = look.apply(each);
                wrong = wrong.isEmpty() ? more : wrong.appendAll(more);
            }
        }
        return wrong;
    }

    static Seq<Wrong> onLeave(Visit visit, Diary diary, DiaryContext context) {
        return each(visit, Looks::isPractitioner, each -> closed(visit, each, diary));
    }

    static Seq<Wrong> outOfUse(Visit visit, Diary diary, DiaryContext context) {
        return each(visit, each -> !isPractitioner(each), each -> closed(visit, each, diary));
    }

    private static Seq<Wrong> closed(Visit visit, Resource resource, Diary diary) {
        var closures = diary.closures(resource.reference(), visit.interval());
        return closures.isEmpty()
                ? List.empty()
                : closures.filter(closure -> Outage.isTotal(closure, resource, diary))
                        .map(closure -> during(visit, closure));
    }

    static Seq<Wrong> siteClosed(Visit visit, Diary diary, DiaryContext context) {
        if (diary.unavailable().isEmpty()) {
            return List.empty();
        }
        return diary.siteOf(visit)
                .map(site -> diary.closures(site.reference(), visit.interval()).map(closure -> during(visit, closure)))
                .orElseGet(List::empty);
    }

    private static Wrong during(Visit visit, Occupancy closure) {
        return new Wrong(visit.interval().intersection(closure.interval()).orElseThrow(), List.of(closure.resource()));
    }

    static Seq<Wrong> bankHoliday(Visit visit, Diary diary, DiaryContext context) {
        if (!context.knowsHolidays()) {
            return List.empty();
        }
        Optional<Site> site = diary.siteOf(visit);
        return site.isPresent() ? bankHoliday(visit, site.get(), context) : List.empty();
    }

    private static Seq<Wrong> bankHoliday(Visit visit, Site site, DiaryContext context) {
        LocalDate date = site.zone().date(visit.interval().start());
        return VisitRule.unless(!context.isHoliday(site, date), visit, List.of(site.reference()));
    }

    static Seq<Wrong> capability(Visit visit, Diary diary, DiaryContext context) {
        return VisitRule.unless(Seating.isPossible(visit.service().needs(), visit.resources()), visit, List.empty());
    }

    static Seq<Wrong> breach(Visit visit, Diary diary, DiaryContext context) {
        Optional<LocalDate> promised = visit.appointment().breachDate();
        boolean fine =
                promised.isEmpty() || !diary.localStart(visit).toLocalDate().isAfter(promised.get());
        return VisitRule.unless(fine, visit, List.empty());
    }

    static Seq<Wrong> preference(Visit visit, Diary diary, DiaryContext context) {
        Optional<DayPart> wish = visit.appointment().prefers();
        boolean fine = wish.isEmpty()
                || wish.get() == DayPart.of(diary.localStart(visit).toLocalTime());
        return VisitRule.unless(fine, visit, List.empty());
    }
}
