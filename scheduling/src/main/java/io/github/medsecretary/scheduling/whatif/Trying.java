package io.github.medsecretary.scheduling.whatif;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Known;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.whatif.Seating.Seats;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries to seat some who can be in each other's way, one after another, and goes back where it could be better: branch and
 * bound. Whoever can't stay even if none of the others were there can't stay at all, and of those who need a room at one
 * moment no more than there are rooms; a way in which nobody else goes is known to be best. Belongs to one thread.
 */
final class Trying {

    private final Conflicts conflicts;
    private final Known known;
    private final Diary after;
    private final int budget;
    private int steps;
    private Lazy<Way> least = Lazy.of(Way::empty);
    private Way best = new Way(TreeMap.empty(), Integer.MAX_VALUE, Integer.MAX_VALUE);

    Trying(Conflicts conflicts, Known known, Diary after, int budget) {
        this.conflicts = conflicts;
        this.known = known;
        this.after = after;
        this.budget = budget;
    }

    /** How some are seated, and how many of them not or otherwise. */
    private record Way(Map<String, Option<Seq<String>>> places, int out, int reseated) {

        static Way empty() {
            return new Way(TreeMap.empty(), 0, 0);
        }

        Way without(Appointment each) {
            return new Way(places.put(each.id(), Option.none()), out + 1, reseated);
        }

        Way with(Appointment each, Seq<String> with) {
            int more = each.with().equals(with) ? 0 : 1;
            return new Way(places.put(each.id(), Option.some(with)), out, reseated + more);
        }

        boolean isBetterThan(Way other) {
            return out < other.out || (out == other.out && reseated < other.reseated);
        }
    }

    /** Somebody, and with what they could stay if none of the others were there. */
    private record Seeker(Appointment appointment, Seq<Seq<String>> ways) {

        int isOutAtLeast() {
            return ways.isEmpty() ? 1 : 0;
        }

        /** Who needs a room, whichever way they stay. */
        Option<Crowding.Guest> guest(Diary diary) {
            return diary.visits()
                    .get(appointment.id())
                    .filter(any -> !ways.isEmpty()
                            && ways.forAll(way -> !rooms(diary, way).isEmpty()))
                    .map(visit -> new Crowding.Guest(
                            visit.interval(),
                            rooms(diary, appointment.with()),
                            rooms(diary, ways.flatMap(way -> way))));
        }

        private static Set<String> rooms(Diary diary, Seq<String> ids) {
            return ids.filter(id -> diary.resource(id)
                            .filter(each -> each.kind() == ResourceKind.ROOM && each.quantity() == 1)
                            .isPresent())
                    .toJavaSet(size -> new TreeSet<>());
        }

        int isReseatedAtLeast() {
            return ways.isEmpty() || ways.head().equals(appointment.with()) ? 0 : 1;
        }
    }

    int steps() {
        return steps;
    }

    Seats best(Diary empty, Seq<Appointment> inTurn) {
        var seekers = List.ofAll(inTurn).map(each -> new Seeker(each, alone(empty, each)));
        least = Lazy.of(() -> least(seekers));
        boolean finished = look(empty, seekers, Way.empty());
        return new Seats(best.places(), finished);
    }

    /** What is no worse than any way. It is only worked out when a way was found that may be best. */
    private Way least(List<Seeker> seekers) {
        boolean isOneEach = conflicts.keepOwn(EnumSet.of(SchedulingCode.ROOM_DOUBLE_BOOKED));
        int crowded = isOneEach ? new Crowding(seekers.flatMap(each -> each.guest(after))).outAtLeast() : 0;
        return new Way(
                TreeMap.empty(),
                out(seekers) + crowded,
                // Whoever goes is not re-seated.
                Math.max(0, reseated(seekers) - crowded));
    }

    private static int out(List<Seeker> left) {
        return left.map(Seeker::isOutAtLeast).sum().intValue();
    }

    private static int reseated(List<Seeker> left) {
        return left.map(Seeker::isReseatedAtLeast).sum().intValue();
    }

    /** Found one after another, as far as anybody asks. */
    private Seq<Seq<String>> alone(Diary empty, Appointment each) {
        return after.visits()
                .get(each.id())
                .toStream()
                .flatMap(visit -> isBeyondHelp(empty, visit)
                        ? Stream.<Seq<String>>empty()
                        : Stream.ofAll(new Alternatives(after).of(visit)))
                .filter(with -> isPossible(placed(empty, each, with), each));
    }

    /** Whether something stands against a visit that is about other things than its rooms and devices. */
    private boolean isBeyondHelp(Diary empty, Visit visit) {
        var replaceable = Alternatives.replaceable(visit).map(Resource::reference);
        return against(placed(empty, visit.appointment(), visit.appointment().with()), visit.appointment())
                .exists(each -> each.about().exists(about -> !about.type().equals("Appointment"))
                        && !each.about().exists(replaceable::contains));
    }

    private static Diary placed(Diary diary, Appointment each, Seq<String> with) {
        return diary.imagining(each.at(each.start().orElseThrow(), with));
    }

    private boolean isPossible(Diary diary, Appointment each) {
        return against(diary, each).isEmpty();
    }

    /** What blocks an appointment and did not before. */
    private Seq<Finding> against(Diary diary, Appointment each) {
        steps++;
        return conflicts
                .about(diary, each.id())
                .filter(finding -> finding.severity() == Severity.BLOCK && !known.covers(finding));
    }

    /** Whether all was looked at that could be better. */
    private boolean look(Diary diary, List<Seeker> left, Way way) {
        if (!couldBeBetter(left, way) || isBest()) {
            return true;
        }
        if (left.isEmpty()) {
            best = way;
            return true;
        }
        if (steps >= budget && !best.places().isEmpty()) {
            return false;
        }
        Seeker next = left.head();
        boolean finished = true;
        for (Seq<String> with : next.ways()) {
            var placed = placed(diary, next.appointment(), with);
            if (couldBeBetter(left.tail(), way.with(next.appointment(), with))
                    && isPossible(placed, next.appointment())) {
                finished &= look(placed, left.tail(), way.with(next.appointment(), with));
            }
        }
        return look(diary, left.tail(), way.without(next.appointment())) && finished;
    }

    private boolean couldBeBetter(List<Seeker> left, Way way) {
        return new Way(way.places(), way.out() + out(left), way.reseated() + reseated(left)).isBetterThan(best);
    }

    /** Whether nothing better than the best way that was found can be. */
    private boolean isBest() {
        return !best.places().isEmpty() && !least.get().isBetterThan(best);
    }
}
