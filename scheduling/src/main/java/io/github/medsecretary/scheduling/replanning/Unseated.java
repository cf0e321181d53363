package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * Who sat in a session that was changed or withdrawn and sits in none any more. A session's grid does not count: it says
 * where visits are found, and nobody is moved for it.
 */
final class Unseated {

    private final Upset upset;
    private final Seq<ClinicSession> before;

    Unseated(Upset upset) {
        this.upset = upset;
        this.before = upset.all(Disruption.SessionChanged.class)
                .map(each -> each.session().id())
                .appendAll(upset.all(Disruption.SessionWithdrawn.class).map(Disruption.SessionWithdrawn::session))
                .distinct()
                .sorted()
                .flatMap(id -> upset.calm().sessions().get(id));
    }

    /** Why a visit sits in no session any more; empty if it still does, or never did. */
    Optional<Reason> cause(Visit visit) {
        for (ClinicSession session : before) {
            if (sits(visit, session, upset.calm()) && !isSeated(visit, session)) {
                return Optional.of(told(visit, session));
            }
        }
        return Optional.empty();
    }

    private boolean isSeated(Visit visit, ClinicSession old) {
        return upset.diary()
                .sessionsDuring(visit.interval())
                .exists(each -> sits(visit, each, upset.diary())
                        && !(each.id().equals(old.id()) && isElsewhere(visit, old, each)));
    }

    private static boolean sits(Visit visit, ClinicSession session, Diary diary) {
        return session.offers(visit.appointment().service())
                && session.interval().encloses(visit.interval())
                && isHeldBy(visit, session, diary);
    }

    // Who needs no practitioner sits in any session of the site.
    private static boolean isHeldBy(Visit visit, ClinicSession session, Diary diary) {
        return visit.first(ResourceKind.PRACTITIONER).isPresent()
                ? visit.appointment().with().contains(session.practitioner())
                : diary.siteOf(visit)
                        .filter(site -> site.id().equals(Desk.site(diary, session)))
                        .isPresent();
    }

    /** Whether what a visit has where the session was is not what it would be given where the session is now. */
    private boolean isElsewhere(Visit visit, ClinicSession old, ClinicSession now) {
        String from = Desk.site(upset.calm(), old);
        boolean isLeftBehind = !from.equals(Desk.site(upset.diary(), now))
                && visit.resources()
                        .exists(each -> each.kind() != ResourceKind.PRACTITIONER
                                && each.site().equals(from));
        return isLeftBehind || isInOldRoom(visit, old, now);
    }

    private boolean isInOldRoom(Visit visit, ClinicSession old, ClinicSession now) {
        return !old.room().equals(now.room())
                && old.room().filter(visit.appointment().with()::contains).isPresent()
                && now.room()
                        .flatMap(upset.diary()::resource)
                        .filter(room -> willDo(room, visit))
                        .isPresent();
    }

    private boolean willDo(Resource room, Visit visit) {
        return visit.service()
                        .need(ResourceKind.ROOM)
                        .filter(need -> need.isMetBy(room))
                        .isPresent()
                && room.canDo(visit.appointment().accessibility())
                && upset.diary().closures(room.reference(), visit.interval()).isEmpty();
    }

    private Reason told(Visit visit, ClinicSession old) {
        return Reason.of(code(visit, old), new Argument.Named(old.id()));
    }

    private ReasonCode code(Visit visit, ClinicSession old) {
        ClinicSession now = upset.diary().sessions().get(old.id()).getOrNull();
        if (now == null) {
            return ReasonCode.SESSION_NOT_HELD;
        }
        if (!now.practitioner().equals(old.practitioner())) {
            return ReasonCode.SESSION_BY_OTHER;
        }
        if (!now.interval().encloses(visit.interval())) {
            return ReasonCode.SESSION_AT_OTHER_TIME;
        }
        return now.offers(visit.appointment().service())
                ? ReasonCode.SESSION_ELSEWHERE
                : ReasonCode.SESSION_WITHOUT_SERVICE;
    }
}
