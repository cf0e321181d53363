package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.replanning.relaxing.Weights;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;

/**
 * What would give those without a place one beside all others, where these are in the diary of the plan: the cheapest of
 * each sort, where nothing less does. Belongs to one thread.
 */
final class Relaxing {

    private static final long MOST_STARTS = 60_000;
    private static final int MOST = 4;
    private static final int MOST_LOOSENINGS = 3;
    private static final int MOST_ASIDE = 12;
    private static final int MOST_ASKED = 200;
    private static final int MOST_OPENINGS = 150_000;
    private static final int LEAST_OPENINGS = 1_000;

    private final Diary diary;
    private final Afterwards afterwards;
    private final Puzzle puzzle;
    private final Openings openings;
    private final MakingRoom makingRoom;
    private final Weights weights;
    private final Licence licence;
    private final int share;

    /**
     * @param diary that of the plan
     * @param many how many have no place; they share the work
     */
    Relaxing(Diary diary, Puzzle puzzle, Replanning replanning, int many) {
        this.share = Math.max(LEAST_OPENINGS, MOST_OPENINGS / Math.max(1, many));
        this.diary = diary;
        this.afterwards = new Afterwards(diary);
        this.puzzle = puzzle;
        this.openings = new Openings(diary, replanning.asOf(), MOST_STARTS);
        this.licence = new Licence(diary, replanning.asOf());
        this.makingRoom = new MakingRoom(diary, puzzle, replanning.policy(), replanning.asOf(), openings, licence);
        this.weights = replanning.cost().weights();
    }

    /** For one without a place; cheapest first. */
    Seq<Relaxation> of(Job job) {
        Openings.Found found = openings.of(job.appointment());
        var looked =
                found.openings().subList(0, Math.min(share, found.openings().size()));
        boolean isWhole = found.isWhole() && looked.size() == found.openings().size();
        var remedies = new ArrayList<Remedy>();
        var minimal = new Minimal();
        var blocked = new ArrayList<Openings.Opening>();
        Fare fare = puzzle.fare(job.appointment());
        java.util.List<Taken.Use> attended = openings.attended(job.appointment());
        for (Openings.Opening each : looked) {
            Seq<Loosening> needs = each.needs().appendAll(bounds(job, each.stop()));
            boolean isSimple = needs.size() <= MOST_LOOSENINGS && suits(job, each.stop(), attended);
            if (isSimple) {
                licence.needs(each, visit(job, each.stop()).appointment())
                        .map(needs::appendAll)
                        .flatMap(all -> alone(each, all, fare))
                        .ifPresent(remedies::add);
            }
            if (isSimple && needs.isEmpty() && each.inTheWay().isPresent()) {
                blocked.add(each);
            }
        }
        aside(job, blocked, fare).forEach(remedies::add);
        remedies.forEach(each -> minimal.add(each.loosenings()));
        remedies.sort(Remedy.CHEAPEST_FIRST);
        return best(remedies, minimal, isWhole && !licence.isExhausted()).map(each -> told(job, each));
    }

    private Optional<Remedy> alone(Openings.Opening opening, Seq<Loosening> needs, Fare fare) {
        if (needs.size() > MOST_LOOSENINGS) {
            return Optional.empty();
        }
        return opening.inTheWay().isEmpty()
                ? Optional.of(remedy(opening.stop(), needs, fare))
                : overbooked(opening, needs, fare);
    }

    // More of a sort than what is offered already would only be longer to read.
    private Seq<Remedy> best(java.util.List<Remedy> remedies, Minimal minimal, boolean isWhole) {
        Seq<Remedy> best = List.empty();
        for (Remedy each : remedies) {
            // Where not all was looked at, a part of several might do.
            boolean isKnown = isWhole || each.loosenings().size() == 1;
            boolean isNew = best.size() < MOST
                    && isKnown
                    && best.forAll(other -> !each.sort().containsAll(other.sort()));
            if (isNew && !each.loosenings().isEmpty() && minimal.isMinimal(each.loosenings())) {
                best = best.append(each);
            }
        }
        return best;
    }

    private boolean suits(Job job, Stop stop, java.util.List<Taken.Use> attended) {
        for (Taken.Use each : attended) {
            if (each.start() < stop.end() && each.end() > stop.start()) {
                return false;
            }
        }
        return diary.linksOf(job.id()).isEmpty() || afterwards.suits(visit(job, stop));
    }

    private Seq<Loosening> bounds(Job job, Stop stop) {
        Appointment appointment = job.appointment();
        Instant start = Instant.ofEpochSecond(stop.start());
        Seq<Loosening> bounds = List.empty();
        if (appointment.earliest().filter(start::isBefore).isPresent()) {
            bounds = bounds.append(new Loosening.Earlier(job.id(), start));
        }
        if (appointment.latest().filter(start::isAfter).isPresent()) {
            bounds = bounds.append(new Loosening.Later(job.id(), start));
        }
        boolean isTooSoon = !job.isDisplaced() && stop.local().day() < puzzle.firstDay();
        return isTooSoon ? bounds.append(new Loosening.NoticeWaived(job.id())) : bounds;
    }

    private Remedy remedy(Stop stop, Seq<Loosening> needs, Fare fare) {
        return new Remedy(
                needs.sortBy(Loosening::key),
                stop,
                fare.to(stop),
                needs.map(weights::of).fold(0L, Math::addExact),
                Optional.empty());
    }

    // Two visits at once are the practitioner's to bear, so that the other must be theirs too.
    private Optional<Remedy> overbooked(Openings.Opening opening, Seq<Loosening> needs, Fare fare) {
        String beside = opening.inTheWay().orElseThrow();
        Seq<Resource> shared =
                puzzle.visit(diary.appointment(beside).orElseThrow()).resources();
        boolean isTheirs = opening.stop()
                .crew()
                .practitioner()
                .filter(id -> shared.exists(each ->
                        each.kind() == ResourceKind.PRACTITIONER && each.id().equals(id)))
                .isPresent();
        return isTheirs && needs.size() < MOST_LOOSENINGS
                ? Optional.of(remedy(
                        opening.stop(),
                        needs.append(new Loosening.Overbooked(opening.session().id(), beside)),
                        fare))
                : Optional.empty();
    }

    private Seq<Remedy> aside(Job job, java.util.List<Openings.Opening> blocked, Fare fare) {
        blocked.sort(Comparator.comparingLong((Openings.Opening each) -> fare.to(each.stop()))
                .thenComparingLong(each -> each.stop().start()));
        var asked = new HashSet<String>();
        int tried = 0;
        var found = new ArrayList<Remedy>();
        for (Openings.Opening each : blocked) {
            String id = each.inTheWay().orElseThrow();
            if (asked.size() < MOST_ASKED && tried < MOST_ASIDE && asked.add(id)) {
                Optional<Loosening> loosening = makingRoom.loosening(id);
                tried += loosening.isPresent() ? 1 : 0;
                loosening.flatMap(one -> aside(job, each, one, fare)).ifPresent(found::add);
            }
        }
        return List.ofAll(found);
    }

    private Optional<Remedy> aside(Job job, Openings.Opening opening, Loosening loosening, Fare fare) {
        Stop stop = opening.stop();
        return makingRoom
                .aside(opening.inTheWay().orElseThrow(), visit(job, stop).appointment())
                .map(aside -> new Remedy(
                        List.of(loosening),
                        stop,
                        Math.addExact(fare.to(stop), aside.cost()),
                        weights.of(loosening),
                        Optional.of(aside)));
    }

    private Visit visit(Job job, Stop stop) {
        return puzzle.visit(job.appointment()
                .at(Instant.ofEpochSecond(stop.start()), stop.crew().ids()));
    }

    private Relaxation told(Job job, Remedy remedy) {
        return Relaxation.of(remedy, job.id(), new RelaxationWords(diary.zone()).reason(job.id(), remedy));
    }
}
