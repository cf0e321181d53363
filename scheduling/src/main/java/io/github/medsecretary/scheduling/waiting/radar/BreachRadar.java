package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who of those who wait can still be seen in time, all of them together.
 *
 * <p><em>Places.</em> A session's free time is cut, from its beginning on and on its grid, into places as long as its
 * longest service, with its longest turnaround between them; before the present there are none, and of a session with
 * so many places on its terms no more than are left. A place takes one visit. What is counted is the time of the
 * practitioner and of the session's own room, absences and closed sites among it; rooms, devices and people that a visit
 * would take besides, and what a patient has elsewhere, are not looked at. So where these are the whole truth, everyone
 * who is called safe can be seen in time at once with all others who are; where only some services of a session are as
 * long as a place, somebody may be called unsafe too early.
 *
 * <p><em>Who.</em> Everyone on the list with a breach date who holds no offer. A place will do for somebody if it lies on
 * their breach date or before it, fits their criteria with the notice that they want, and its room and terms are for
 * them. That something must come before the visit, or that a place can't be booked yet, does not count: it will.
 *
 * <p><em>Safe.</em> People are seated in places, each in one that will do, so that as many as can be sit, and of those
 * ways one of the people whose turn is first ({@link Waiting#IN_TURN}). Who sits is safe. Where all want the same, that
 * is Hall's condition: for each date as many free places until then as people who must be seen until then. Where they
 * want different things it is decided by augmenting paths.
 *
 * <p><em>Last safe place.</em> The latest place in which somebody who is safe could sit with everyone else who is safe
 * still seated. It is theirs in that sense only: two may have the same one, if either could sit elsewhere.
 *
 * <p>Of none of this does the order matter in which changes came. Immutable; its answers are the same from any thread,
 * but they are worked out when they are asked for, so that one thread at a time should ask it, or one carried along from
 * it.
 */
public final class BreachRadar {

    /** The rule by which somebody is found who loses their last safe place. */
    public static final RuleId LAST_SAFE_PLACE = RuleId.builtIn(SchedulingCode.LAST_SAFE_PLACE.name());

    private final Conflicts conflicts;
    private final AsOf present;
    private final TreeMap<String, Seeker> seekers;
    private final Seating seating;

    private BreachRadar(Conflicts conflicts, AsOf present, TreeMap<String, Seeker> seekers, Seating seating) {
        this.conflicts = conflicts;
        this.present = present;
        this.seekers = seekers;
        this.seating = seating;
    }

    /** Everyone on a waiting list in a diary, from scratch. */
    public static BreachRadar of(Conflicts conflicts, Diary diary, WaitingRegister register, AsOf present) {
        var inTurn = new ArrayList<Seeker>();
        for (Waiting each : register.entries()) {
            seeker(diary, each).ifPresent(inTurn::add);
        }
        var seekers = TreeMap.ofEntries(Iterator.ofAll(inTurn).map(each -> Tuple.of(each.id(), each)));
        inTurn.sort(null);
        var ground = Ground.of(diary, Seeker.terms(conflicts.at(present)), present);
        return new BreachRadar(conflicts, present, seekers, Seating.of(ground, inTurn));
    }

    private static Optional<Seeker> seeker(Diary diary, Waiting waiting) {
        return waiting.isOffered()
                ? Optional.empty()
                : waiting.appointment().breachDate().map(last -> Seeker.of(diary, waiting, last));
    }

    /** How many are watched: all with a breach date who hold no offer. */
    public int size() {
        return seekers.size();
    }

    /** Whether somebody who is watched can be seen in time. */
    public boolean isSafe(String appointment) {
        return seating.isSeated(appointment);
    }

    /** Who is watched and can't be seen in time, in turn. */
    public Seq<Waiting> unsafe() {
        return seating.unsafe().toList().map(Seeker::original);
    }

    /** The last safe place of somebody; empty if they are not watched, or not safe. */
    public Optional<SafePlace> lastSafe(String appointment) {
        return seekers.get(appointment)
                .toJavaOptional()
                .filter(each -> isSafe(each.id()))
                .flatMap(seating::last);
    }

    /**
     * What a change of the diary does, which has been made or would be. In the time that it takes to look at the
     * sessions that it touches, to seat those anew who sat there in places that are gone, and, where it lets a place come
     * free or begin at another time, to try those who wait in vain for practitioners whom a chain of moves from there can
     * reach; where sessions or absences change, from scratch; where a session on terms is touched, everyone is seated
     * anew.
     *
     * @param applied the change
     * @param register the waiting list after it
     */
    public Watched after(Applied applied, WaitingRegister register) {
        var next = isOfVisitsOnly(applied)
                ? changed(applied, register)
                : of(conflicts, applied.diary(), register, present);
        var lost = next.seating.fallen().filter(each -> isSafe(each.id()));
        return new Watched(next, lost.map(each -> finding(applied, each)));
    }

    private static boolean isOfVisitsOnly(Applied applied) {
        return applied.touched().forAll(each -> each.type().equals("Appointment"));
    }

    private BreachRadar changed(Applied applied, WaitingRegister register) {
        Seq<String> touched = applied.touched().map(Reference::id);
        var old = seating.ground();
        var ground = old.in(applied.diary());
        var next = seating.on(ground);
        var sessions = sessions(old.diary(), touched).union(sessions(ground.diary(), touched));

        List<Seeker> coming = List.empty();
        TreeSet<String> freed = TreeSet.empty();
        for (ClinicSession each : sessions.filter(session -> old.knows(session.id()))) {
            ground.forget(each.id());
            var held = new Held(ground.diary(), each, PlaceCut.of(ground.diary(), each));
            var before = old.remembered(each.id());
            var now = ground.places(held);
            var come = now.removeAll(before);
            freed = come.isEmpty() ? freed : freed.add(each.id());
            coming = coming.prependAll(next.shift(before.removeAll(now), come, held));
        }

        var known = seekers;
        for (String id : touched) {
            var before = known.get(id).toJavaOptional();
            var now = register.entry(id).flatMap(each -> seeker(ground.diary(), each));
            if (!before.equals(now)) {
                if (before.isPresent()) {
                    freed = freed.addAll(next.leave(before.get()).map(SafePlace::session));
                    coming = coming.remove(before.get());
                    known = known.remove(id);
                }
                if (now.isPresent()) {
                    coming = coming.prepend(now.get());
                    known = known.put(id, now.get());
                }
            }
        }
        if (sessions.exists(ClinicSession::isOnTerms)) {
            // One visit more may change for whom the other places of a session on terms are.
            return new BreachRadar(
                    conflicts, present, known, Seating.of(ground, known.values().sorted()));
        }
        // A place that has come is also for those who wait in vain; one that has gone helps none of them.
        var hoping = next.unsafeNear(freed.toList().flatMap(ground.diary().sessions()::get));
        next.seatAll(hoping.addAll(coming));
        return new BreachRadar(conflicts, present, known, next);
    }

    /** The sessions whose places visits can touch. */
    private static TreeSet<ClinicSession> sessions(Diary diary, Seq<String> appointments) {
        TreeSet<ClinicSession> sessions = TreeSet.empty(Comparator.comparing(ClinicSession::id));
        for (String id : appointments) {
            for (Visit visit : diary.visits().get(id)) {
                for (Resource each : visit.resources()) {
                    sessions = sessions.addAll(sessions(diary, each, visit.interval()));
                }
            }
        }
        return sessions;
    }

    private static Seq<ClinicSession> sessions(Diary diary, Resource taken, Interval visit) {
        var gap = diary.longestTurnaround(taken).plus(Duration.ofMinutes(1));
        var near = Interval.between(visit.start().minus(gap), visit.end().plus(gap));
        if (taken.kind() == ResourceKind.PRACTITIONER) {
            return diary.sessionsOf(taken.id(), near);
        }
        return taken.kind() == ResourceKind.ROOM
                ? diary.sessionsDuring(near)
                        .filter(each -> each.room().filter(taken.id()::equals).isPresent())
                : List.empty();
    }

    private static Finding finding(Applied applied, Seeker lost) {
        var booked = applied.touched().filter(each -> applied.diary().visits().containsKey(each.id()));
        var finding = Finding.builder()
                .rule(LAST_SAFE_PLACE)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(SchedulingCode.LAST_SAFE_PLACE.sentence())
                .about(booked.append(Reference.of("Appointment", lost.id())).sortBy(Reference::id));
        applied.diary()
                .visits()
                .get(booked.headOption().map(Reference::id).getOrElse(""))
                .forEach(visit -> finding.when(visit.interval()));
        return finding.build();
    }
}
