package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.Misfit;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.radar.SafePlace;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All free places of a diary, everyone who must be seen by a date, and who could sit where: by looking at everything. */
final class PlainGround {

    private final Diary diary;
    private final Conflicts conflicts;
    private final AsOf present;
    private final List<SafePlace> places;
    private final List<Waiting> seekers;
    private final TreeMap<String, List<SafePlace>> suiting = new TreeMap<>();

    PlainGround(Conflicts conflicts, Diary whole, WaitingRegister register, AsOf present) {
        this.diary = whole.asOf(present);
        this.conflicts = conflicts.at(present);
        this.present = present;
        this.places = diary.sessions()
                .values()
                .flatMap(this::places)
                .toList()
                .sorted(Comparator.comparing((SafePlace each) -> each.start())
                        .reversed()
                        .thenComparing(SafePlace::session));
        this.seekers = register.entries()
                .filter(each -> each.appointment().status() == AppointmentStatus.WAITLIST
                        && each.appointment().breachDate().isPresent())
                .sorted(Comparator.comparing(
                                (Waiting each) -> each.appointment().priority())
                        .thenComparing(each -> each.appointment().breachDate().orElse(LocalDate.MAX))
                        .thenComparing(Waiting::id))
                .toList();
        seekers.forEach(each -> suiting.put(each.id(), places.filter(place -> suits(each, place))));
    }

    private List<Resource> things(ClinicSession session) {
        return List.of(session.practitioner())
                .appendAll(session.room().stream().toList())
                .flatMap(id -> Option.ofOptional(diary.resource(id)));
    }

    private Seq<SafePlace> places(ClinicSession session) {
        Duration length = Duration.ZERO;
        Duration gap = Duration.ZERO;
        for (String id : session.services()) {
            var service = diary.services().get(id).get();
            length = longer(length, service.duration());
            for (Resource each : things(session)) {
                gap = longer(gap, longer(service.turnaroundAfter(each), service.turnaroundBefore(each)));
            }
        }
        var found = new ArrayList<SafePlace>();
        Instant free = session.interval().start();
        for (Instant start = session.interval().start();
                !start.plus(length).isAfter(session.interval().end());
                start = start.plus(session.step())) {
            var visit = Interval.between(start, start.plus(length));
            var wide = Interval.between(start.minus(gap), start.plus(length).plus(gap));
            if (!start.isBefore(free) && !start.isBefore(present.instant()) && isFree(session, visit, wide)) {
                found.add(new SafePlace(session.id(), visit));
                free = start.plus(length).plus(gap);
            }
        }
        var practitioner = session.practitioner();
        long held = diary.visits()
                .values()
                .count(each -> each.appointment().with().contains(practitioner)
                        && session.interval().encloses(each.interval()));
        return List.ofAll(found)
                .take(session.terms()
                        .places()
                        .map(most -> (int) Math.max(0, most - held))
                        .orElse(found.size()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private boolean isFree(ClinicSession session, Interval visit, Interval wide) {
        var ids = things(session).map(Resource::id).toSet();
        var site = things(session).last().site();
        boolean taken = diary.visits()
                .values()
                .exists(each -> each.interval().overlaps(wide)
                        && each.resources().map(Resource::id).exists(ids::contains));
        return !taken
                && !diary.unavailable()
                        .exists(each -> (ids.contains(each.resource())
                                        || each.resource().equals(site))
                                && each.interval().overlaps(visit));
    }

    private boolean suits(Waiting waiting, SafePlace place) {
        var session = diary.sessions().get(place.session()).get();
        var misfits =
                new PlainFit(diary, session, place.start(), place.interval().end(), present).misfits(waiting);
        misfits.removeAll(EnumSet.of(Misfit.NOT_PREPARED, Misfit.NO_INTERPRETER));
        Appointment wanted = waiting.appointment();
        boolean isAccessible = session.room().isEmpty()
                || diary.resource(session.room().get()).orElseThrow().canDo(wanted.accessibility());
        return misfits.isEmpty()
                && isAccessible
                && !diary.zoneOf(session)
                        .date(place.start())
                        .isAfter(wanted.breachDate().orElseThrow())
                && isOnTerms(wanted, session, place);
    }

    private boolean isOnTerms(Appointment wanted, ClinicSession session, SafePlace place) {
        var visit = wanted.awaiting(List.empty())
                .becoming(AppointmentStatus.BOOKED)
                .at(place.start(), things(session).map(Resource::id));
        var terms = EnumSet.of(
                SchedulingCode.CARVE_OUT_RESERVED,
                SchedulingCode.ORGANISATION_QUOTA_EXCEEDED,
                SchedulingCode.MODALITY_MISMATCH,
                SchedulingCode.SUPERVISION_COVER_MISSING,
                SchedulingCode.BREAK_VIOLATED);
        return !session.isOnTerms()
                || !conflicts
                        .about(diary.imagining(visit), visit.id())
                        .exists(each -> each.severity() == Severity.BLOCK
                                && each.rule().isBuiltIn()
                                && terms.stream()
                                        .anyMatch(code ->
                                                code.name().equals(each.rule().name())));
    }

    private List<SafePlace> suiting(Waiting one) {
        return suiting.getOrDefault(one.id(), List.empty());
    }

    List<Waiting> seekers() {
        return seekers;
    }

    /** Who can sit: one after the other in turn, each if all who could before still can. */
    List<Waiting> safe() {
        List<Waiting> safe = List.empty();
        for (Waiting each : seekers) {
            var more = safe.append(each);
            safe = canAllSit(more, List.empty()) ? more : safe;
        }
        return safe;
    }

    /** The latest place that would do for somebody and leaves one for each of the others who are safe. */
    Option<SafePlace> last(Waiting one, List<Waiting> safe) {
        return suiting(one).find(place -> canAllSit(safe.remove(one), List.of(place)));
    }

    /** Whether each can have a place, taken ones left out; by Kuhn's algorithm. */
    private boolean canAllSit(List<Waiting> people, List<SafePlace> taken) {
        var seats = new TreeMap<SafePlace, Waiting>();
        for (Waiting each : people) {
            if (!sit(each, seats, taken, new TreeSet<>())) {
                return false;
            }
        }
        return true;
    }

    private boolean sit(Waiting one, Map<SafePlace, Waiting> seats, List<SafePlace> taken, Set<SafePlace> tried) {
        for (SafePlace each : suiting(one)) {
            if (!taken.contains(each) && tried.add(each)) {
                var sitting = seats.get(each);
                if (sitting == null || sit(sitting, seats, taken, tried)) {
                    seats.put(each, one);
                    return true;
                }
            }
        }
        return false;
    }
}
