package io.github.medsecretary.scheduling.morning;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.github.medsecretary.scheduling.statistics.CarveOutUse;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.radar.BreachRadar;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has to be seen to on a day.
 *
 * <p><em>Visits.</em> Of those that have not begun at the present, each thing that is to be settled by the end of the day
 * or before, once: a confirmation for whoever is booked and has not been told; a text on how to prepare where the service
 * asks for one; an interpreter where the visit takes one or its service needs one; transport; each also where the caller
 * says so or the appointment awaits it by the code of {@link Arrangement}, and none that the caller says is settled. On the
 * day of the visit it is {@link Urgency#NOW}.
 *
 * <p><em>Time.</em> Holds that run out on the day, and carve-outs with time that nobody has taken that open to more people
 * on it or soon after. <em>People.</em> Those who wait and whose last safe place is on the day; promises of the day and
 * overdue ones.
 *
 * <p>Days are those of the wall clock of each site; of promises, of the practice.
 *
 * @param day the day
 * @param asOf the present
 * @param policy by when things are to be settled
 * @param arrangements what the diary does not record
 * @param promises what was promised and is not known to be kept, in any order
 */
public record Morning(
        LocalDate day, AsOf asOf, MorningPolicy policy, Arrangements arrangements, Seq<Promised> promises) {

    /** Checks that nothing is null. */
    public Morning {
        requireNonNull(day, "day");
        requireNonNull(asOf, "asOf");
        requireNonNull(policy, "policy");
        requireNonNull(arrangements, "arrangements");
        requireNonNull(promises, "promises");
    }

    /** Of a day, by the usual policy, with nothing known beside the diary. */
    public static Morning of(LocalDate day, AsOf asOf) {
        return new Morning(day, asOf, MorningPolicy.usual(), Arrangements.none(), List.empty());
    }

    /** The same with other knowledge beside the diary. */
    public Morning knowing(Arrangements arrangements) {
        return new Morning(day, asOf, policy, arrangements, promises);
    }

    /** The same with these promises. */
    public Morning promising(Iterable<Promised> promises) {
        return new Morning(day, asOf, policy, arrangements, List.ofAll(promises));
    }

    /** The same by another policy. */
    public Morning by(MorningPolicy policy) {
        return new Morning(day, asOf, policy, arrangements, promises);
    }

    /** What has to be seen to, in {@link Errand#IN_ORDER}. In O(n). */
    public Seq<Errand> errands(Diary kept) {
        var diary = kept.asOf(asOf);
        return Vector.<Errand>empty()
                .appendAll(new VisitErrands(this, diary).all())
                .appendAll(Iterator.ofAll(diary.appointments()).flatMap(each -> expiring(diary, each)))
                .appendAll(diary.sessionsOnTerms().flatMap(each -> releasing(diary, each)))
                .appendAll(promises.flatMap(each -> due(diary, each)))
                .sorted(Errand.IN_ORDER);
    }

    /**
     * The same, and those who wait.
     *
     * @param radar of that diary and that list at the present
     */
    public Seq<Errand> errands(Diary diary, WaitingRegister register, BreachRadar radar) {
        return errands(diary)
                .appendAll(register.entries().flatMap(each -> lastSafe(diary, radar, each)))
                .sorted(Errand.IN_ORDER);
    }

    private Seq<Errand> expiring(Diary diary, Appointment held) {
        SiteZone zone = diary.visit(held).map(diary::zoneOf).orElseGet(diary::zone);
        return List.ofAll(held
                .heldUntil()
                .filter(until -> until.isBefore(zone.day(day).end()))
                .map(until -> new Errand.Expiring(Urgency.TODAY, until, held))
                .stream()
                .toList());
    }

    private Seq<Errand> releasing(Diary diary, ClinicSession session) {
        Interval today = diary.zoneOf(session).day(day);
        boolean opens = session.terms()
                .carveOuts()
                .exists(each -> !rungs(session, each, today).isEmpty());
        return !opens
                ? List.empty()
                : CarveOutUse.of(diary, session, asOf)
                        .filter(each -> !each.time().unused().isZero())
                        .flatMap(each -> rungs(session, each.carveOut(), today)
                                .map(rung -> releasing(session, each, rung, today)));
    }

    /** The rungs by which it will open to more people until soon after the day. */
    private Seq<ReleaseRule> rungs(ClinicSession session, CarveOut carveOut, Interval today) {
        Instant end = today.end().plus(policy.release());
        return carveOut.kept()
                .releases()
                .filter(each -> opening(session, each).isAfter(asOf.instant())
                        && opening(session, each).isBefore(end));
    }

    private static Instant opening(ClinicSession session, ReleaseRule rung) {
        return session.interval().start().minus(rung.before());
    }

    private static Errand releasing(ClinicSession session, CarveOutUse use, ReleaseRule rung, Interval today) {
        Instant opening = opening(session, rung);
        Duration unused = use.time().unused();
        return new Errand.Releasing(
                opening.isBefore(today.end()) ? Urgency.TODAY : Urgency.SOON,
                opening,
                session,
                use.carveOut(),
                rung.to(),
                unused);
    }

    private Seq<Errand> due(Diary diary, Promised promised) {
        return promised.due().isAfter(day)
                ? List.empty()
                : List.of(new Errand.Promise(
                        promised.due().isBefore(day) ? Urgency.OVERDUE : Urgency.TODAY,
                        diary.zone().startOfDay(promised.due()),
                        promised));
    }

    private Seq<Errand> lastSafe(Diary diary, BreachRadar radar, Waiting waiting) {
        Optional<Errand> errand = radar.lastSafe(waiting.id())
                .filter(place -> diary.sessions()
                        .get(place.session())
                        .exists(session -> diary.zoneOf(session).day(day).contains(place.start())))
                .map(place -> new Errand.LastSafe(Urgency.NOW, place.start(), waiting, place));
        return List.ofAll(errand.stream().toList());
    }
}
