package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.Misfit;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WeekWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;

/** Whether a place would do for somebody, asked minute by minute and without any order of the questions. */
record PlainFit(Diary diary, ClinicSession session, Instant start, Instant end, AsOf present) {

    TreeSet<Misfit> misfits(Waiting waiting) {
        var found = new TreeSet<Misfit>();
        var wanted = waiting.appointment();
        var criteria = waiting.criteria();
        var visit = Interval.between(start, start.plus(diary.durationOf(wanted)));
        add(found, Misfit.OTHER_SERVICE, !session.services().contains(wanted.service()));
        add(found, Misfit.TOO_SHORT, visit.end().isAfter(end));
        add(
                found,
                Misfit.OTHER_PRACTITIONER,
                criteria.practitioners().size() > 0
                        && !criteria.practitioners().exists(session.practitioner()::equals));
        add(
                found,
                Misfit.OTHER_SITE,
                criteria.sites().size() > 0 && !criteria.sites().exists(site()::equals));
        add(
                found,
                Misfit.OUTSIDE_WINDOWS,
                criteria.windows().size() > 0 && criteria.windows().forAll(each -> !covers(each, visit)));
        add(found, Misfit.AWAY, criteria.away().exists(each -> meets(each, visit)));
        add(
                found,
                Misfit.OUTSIDE_LIMITS,
                wanted.earliest().map(each -> each.compareTo(start) > 0).orElse(false)
                        || wanted.latest()
                                .map(each -> each.compareTo(start) < 0)
                                .orElse(false));
        add(
                found,
                Misfit.NOTICE_TOO_SHORT,
                Duration.between(present.instant(), start).compareTo(criteria.notice()) < 0);
        add(found, Misfit.NOT_PREPARED, wanted.awaiting().size() > 0);
        add(found, Misfit.OFFERED_ANOTHER, wanted.heldUntil().isPresent() || waiting.isOffered());
        add(
                found,
                Misfit.NO_INTERPRETER,
                criteria.interpreter()
                        .map(language -> !diary.resources()
                                .values()
                                .exists(each -> each.kind() == ResourceKind.INTERPRETER
                                        && each.site().equals(site())
                                        && each.capabilities().contains(language.toLanguageTag())))
                        .orElse(false));
        return found;
    }

    private static void add(TreeSet<Misfit> found, Misfit misfit, boolean is) {
        if (is) {
            found.add(misfit);
        }
    }

    String site() {
        Resource place =
                diary.resource(session.room().orElse(session.practitioner())).orElseThrow();
        return place.site();
    }

    private SiteZone zone() {
        return diary.sites().get(site()).get().zone();
    }

    private static boolean meets(Interval one, Interval other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    /** Each minute of the visit lies in a window that began on one and the same day. */
    private boolean covers(WeekWindow window, Interval visit) {
        for (int back = 0; back < 2; back++) {
            var date = zone().date(visit.start()).minusDays(back);
            var placed = window.window().on(date, zone());
            if (date.getDayOfWeek() == window.day() && placed.isRight()) {
                var open = placed.get().interval();
                boolean all = true;
                for (Instant minute = visit.start(); minute.isBefore(visit.end()); minute = minute.plusSeconds(60)) {
                    all &= open.contains(minute);
                }
                if (all) {
                    return true;
                }
            }
        }
        return false;
    }
}
