package io.github.medsecretary.scheduling.booking;

import static io.github.medsecretary.scheduling.diary.TakenMinutes.current;
import static io.github.medsecretary.scheduling.diary.TakenMinutes.firstFrom;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.TakenMinutes;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

/** One search for slots or near misses. Lives as long as the search; not thread-safe. */
final class SlotSearch {

    private final Diary diary;
    private final SlotRequest request;
    private final Interval window;
    private final Instant earliest;
    private final Trial trial;
    private final SessionSeats seats;
    private final TakenMinutes patient;
    private final SlotCost cost;

    /** A search in part of the time that the request wants, at the costs that it has in all of it. */
    SlotSearch(Diary diary, SlotRequest request, Conflicts conflicts, Interval window) {
        this.diary = diary;
        this.request = request;
        this.window = window;
        this.trial = new Trial(diary, request, conflicts);
        this.earliest = later(window.start(), conflicts);
        this.seats = new SessionSeats(diary, trial.availability(), request);
        this.patient = diary.takenMinutes(Diary.patient(request.at(earliest, List.empty())));
        this.cost = SlotCost.of(request, diary, later(request.within().start(), conflicts));
    }

    /** The moment or the present. */
    private static Instant later(Instant moment, Conflicts conflicts) {
        return conflicts
                .context()
                .asOf()
                .map(AsOf::instant)
                .filter(moment::isBefore)
                .orElse(moment);
    }

    /** The slots in order of cost. */
    Iterator<Slot> slots() {
        var sessions = diary.sessionsOffering(request.service(), window);
        var walk = new Walk(sessions.iterator(), session -> openings(session, trial.demandsFreeTime()));
        return Iterator.ofAll(new BestFirst<>(walk, this::slotAt, slot -> slot, cost));
    }

    /** The near misses in order of cost. */
    Iterator<NearMiss> nearMisses() {
        var walk = new Walk(diary.sessionsDuring(window).iterator(), session -> openings(session, false));
        return Iterator.ofAll(new BestFirst<>(walk, this::nearMissAt, NearMiss::slot, cost));
    }

    private Openings openings(ClinicSession session, boolean freeOnly) {
        var place = seats.of(session);
        var grid = place.seats().areThere()
                ? StartGrid.of(session, earliest, window.end(), trial.length())
                : StartGrid.none(session);
        var mask = freeOnly && !grid.isEmpty() ? mask(place, grid) : StartMask.unknown();
        return new Openings(session, place, grid, mask, trial.length());
    }

    /** What is needed before a visit is left to the seats: a mask looks from starts onwards. */
    private StartMask mask(SessionSeats.Place place, StartGrid grid) {
        var certain = place.seats().certain();
        long longest = minutes(grid, certain.map(Seat::after).max().getOrElse(Duration.ZERO));
        var visits = StartMask.over(grid, longest).and(patient, Layer.VISITS);
        place.site().ifPresent(site -> visits.and(site, Layer.CLOSED));
        var byLength = new TreeMap<Long, StartMask>();
        byLength.put(minutes(grid, Duration.ZERO), visits);
        for (Seat each : certain) {
            visits.and(each.minutes(), Layer.CLOSED).and(each.minutes(), Layer.BUSY);
            byLength.computeIfAbsent(minutes(grid, each.after()), any -> StartMask.over(grid, longest))
                    .and(each.minutes(), Layer.VISITS);
        }
        var mask = StartMask.unknown();
        for (var each : byLength.entrySet()) {
            mask = mask.or(each.getValue().spread(each.getKey()));
        }
        return mask;
    }

    /** How many minutes a visit takes with what comes after it. */
    private long minutes(StartGrid grid, Duration after) {
        return grid.wholeMinutes(trial.length().plus(after));
    }

    private Optional<Slot> slotAt(Opening opening) {
        return fit(opening).map(this::slot);
    }

    private Slot slot(Visit visit) {
        return cost.slot(visit, diary.localStart(visit).toLocalTime());
    }

    private Optional<Visit> fit(Opening opening) {
        if (!trial.demandsFreeTime()) {
            return ways(opening).find(visit -> trial.blocking(visit).isEmpty()).toJavaOptional();
        }
        return Optional.of(opening)
                .flatMap(each -> each.seats().free(each.visit()))
                .map(taken -> trial.visit(opening.visit(), taken))
                .filter(visit -> trial.allows(opening.session(), visit));
    }

    private Seq<Visit> ways(Opening opening) {
        return opening.seats().ways(opening.visit()).map(taken -> trial.visit(opening.visit(), taken));
    }

    private Optional<NearMiss> nearMissAt(Opening opening) {
        if (trial.demandsFreeTime() && (certainlyBroken(opening) > 1 || isCertainlyFree(opening))) {
            return Optional.empty();
        }
        Optional<NearMiss> nearest = Optional.empty();
        for (Visit visit : ways(opening)) {
            Seq<Finding> blocking = trial.blocking(visit);
            if (blocking.isEmpty()) {
                return Optional.empty();
            }
            if (nearest.isEmpty() && blocking.map(Finding::rule).distinct().size() == 1) {
                nearest = Optional.of(new NearMiss(slot(visit), blocking.head()));
            }
        }
        return nearest;
    }

    private boolean isCertainlyFree(Opening opening) {
        return opening.session().offers(request.service())
                && trial.demandsNothingElse(opening.session(), opening.visit())
                && fit(opening).isPresent();
    }

    /** How many different rules a visit would break whatever it takes: at least so many. */
    private int certainlyBroken(Opening opening) {
        long from = firstFrom(opening.visit().start());
        long until = current(opening.visit().end());
        boolean closed = opening.place()
                .site()
                .filter(site -> site.isTaken(Layer.CLOSED, from, until))
                .isPresent();
        return opening.seats().certainlyBroken(opening.visit())
                + (patient.isTaken(Layer.VISITS, from, until) ? 1 : 0)
                + (closed ? 1 : 0)
                + (isInOtherSession(opening) ? 1 : 0);
    }

    private boolean isInOtherSession(Opening opening) {
        ClinicSession session = opening.session();
        return !session.offers(request.service())
                && trial.availability()
                        .service()
                        .need(ResourceKind.PRACTITIONER)
                        .isPresent()
                && !diary.sessionsOf(session.practitioner(), opening.visit())
                        .exists(each -> each.offers(request.service())
                                && each.interval().encloses(opening.visit()));
    }
}
