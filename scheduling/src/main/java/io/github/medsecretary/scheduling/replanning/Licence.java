package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What of the terms of sessions would have to be set aside for one more in the diary of a plan, as the rules find it.
 * Belongs to one thread.
 */
final class Licence {

    private static final int MOST_ASKED = 20_000;
    private static final Seq<String> FOR_OVERBOOKING =
            labels(SchedulingCode.SESSION_CAPACITY_EXCEEDED, SchedulingCode.ORGANISATION_QUOTA_EXCEEDED);
    private static final Seq<String> FOR_RELEASE =
            labels(SchedulingCode.CARVE_OUT_RESERVED, SchedulingCode.EMBARGOED, SchedulingCode.BEYOND_BOOKING_WINDOW);

    private final Diary diary;
    private final Conflicts rules;
    private final Map<Seq<Loosening>, Diary> lifted = new HashMap<>();
    private int asked;

    /**
     * @param diary that of the plan
     */
    Licence(Diary diary, AsOf asOf) {
        this.diary = diary;
        this.rules = Conflicts.standard(DiaryContext.empty().at(asOf)).only(SchedulingRules.aboutTerms());
    }

    private static Seq<String> labels(SchedulingCode... codes) {
        return List.of(codes).map(SchedulingCode::name);
    }

    /** Whether more was asked than is answered. */
    boolean isExhausted() {
        return asked > MOST_ASKED;
    }

    /**
     * What would have to be lifted where an opening is taken; empty if it can't be lifted.
     *
     * @param there who takes it, where it is
     */
    Optional<Seq<Loosening>> needs(Openings.Opening opening, Appointment there) {
        if (!isOnTerms(opening)) {
            return Optional.of(List.empty());
        }
        asked++;
        return isExhausted()
                ? Optional.empty()
                : lifting(rules.about(with(opening).imagining(there), there.id()));
    }

    /** Whether nothing need be lifted where two are somewhere else. */
    boolean isNotNeeded(Appointment one, Appointment other) {
        return diary.sessionsOnTerms().isEmpty()
                || rules.about(diary.imagining(one).imagining(other), List.of(one.id(), other.id()))
                        .isEmpty();
    }

    private boolean isOnTerms(Openings.Opening opening) {
        Interval when = opening.stop().interval();
        return opening.session().isOnTerms()
                || !diary.sessionsOnTerms(opening.session().practitioner(), when)
                        .isEmpty();
    }

    private static Optional<Seq<Loosening>> lifting(Seq<Finding> findings) {
        Seq<Optional<Loosening>> each = findings.map(Licence::lifting);
        return each.forAll(Optional::isPresent)
                ? Optional.of(each.map(Optional::get).distinct())
                : Optional.empty();
    }

    private static Optional<Loosening> lifting(Finding finding) {
        String session = finding.about()
                .find(each -> each.type().equals("Session"))
                .get()
                .id();
        String rule = finding.rule().label();
        if (FOR_OVERBOOKING.contains(rule)) {
            return Optional.of(new Loosening.Overfilled(session));
        }
        return FOR_RELEASE.contains(rule) ? Optional.of(new Loosening.Released(session)) : Optional.empty();
    }

    // The diary in which the session is as long and offers as much as it must.
    private Diary with(Openings.Opening opening) {
        ClinicSession session = opening.session();
        Seq<Loosening> ofSession = opening.needs().filter(Licence::isOfSession);
        return ofSession.isEmpty() ? diary : lifted.computeIfAbsent(ofSession, all -> with(session, all));
    }

    private static boolean isOfSession(Loosening each) {
        return each instanceof Loosening.BegunEarlier
                || each instanceof Loosening.EndedLater
                || each instanceof Loosening.Offered;
    }

    private Diary with(ClinicSession session, Seq<Loosening> all) {
        ClinicSession changed = all.foldLeft(session, Licence::changed);
        return diary.apply(Change.rearranging(changed)).get().diary();
    }

    private static ClinicSession changed(ClinicSession session, Loosening each) {
        Interval time = session.interval();
        Seq<String> services = session.services();
        SessionTerms terms = session.terms();
        if (each instanceof Loosening.BegunEarlier one) {
            time = Interval.between(time.start().minus(one.by()), time.end());
            terms = terms.begunEarlier(one.by());
        } else if (each instanceof Loosening.EndedLater one) {
            time = Interval.between(time.start(), time.end().plus(one.by()));
        } else {
            services = services.append(((Loosening.Offered) each).service());
        }
        return ClinicSession.builder()
                .id(session.id())
                .practitioner(session.practitioner())
                .room(session.room())
                .interval(time)
                .services(services)
                .step(session.step())
                .terms(terms)
                .bookableFrom(session.bookableFrom())
                .build();
    }
}
