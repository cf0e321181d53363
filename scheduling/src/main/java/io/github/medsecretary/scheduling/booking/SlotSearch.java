package io.github.medsecretary.scheduling.booking;

import static io.github.medsecretary.scheduling.diary.TakenMinutes.current;
import static io.github.medsecretary.scheduling.diary.TakenMinutes.firstFrom;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.TakenMinutes;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One search for slots or near misses. Lives as long as the search; not thread-safe. */
final class SlotSearch {

    private final Diary diary;
    private final SlotRequest request;
    private final Interval window;
    private final Instant earliest;
    private final Trial trial;
    private final SessionSeats seats;
    private final TakenMinutes patient;
    private final StartMasks masks;
    private final SlotCost cost;
    private final Lazy<Boolean> isInOrder = Lazy.of(this::takesTheSameBesides);

    /** A search in part of the time that the request wants, at the costs that it has in all of it. */
    SlotSearch(Sought sought, Conflicts conflicts, Interval window) {
        this.diary = sought.diary();
        this.request = sought.request();
        this.window = window;
        this.trial = new Trial(sought, conflicts);
        this.earliest = later(window.start(), conflicts);
        this.seats = new SessionSeats(diary, trial.availability(), request);
        this.patient = diary.takenMinutes(Reference.of(Reference.PATIENT, request.patient()));
        this.masks = new StartMasks(patient, trial.length());
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

    /** The id of the service that is sought. */
    String service() {
        return request.service();
    }

    /** So many slots and near misses at most. */
    Offer offer(int limit) {
        return new Offer(slots().take(limit).toList(), nearMisses().take(limit).toList());
    }

    /** The slots in order of cost. */
    Iterator<Slot> slots() {
        return slotsIn(diary.sessionsOffering(request.service(), window));
    }

    /** Those in some sessions, which come in order of start. */
    Iterator<Slot> slotsIn(Iterable<ClinicSession> sessions) {
        var walk = new Walk(sessions.iterator(), earliest, session -> openings(session, masks::blocked));
        return Iterator.ofAll(new BestFirst<>(walk, this::offeredAt, Offered::slot, cost))
                .map(Offered::told);
    }

    /** The near misses in order of cost. */
    Iterator<NearMiss> nearMisses() {
        var walk = new Walk(
                diary.sessionsDuring(window).iterator(),
                earliest,
                session -> openings(session, (place, grid) -> masks.brokenTwice(place, grid, isOther(session))));
        return Iterator.ofAll(new BestFirst<>(walk, this::nearMissAt, NearMiss::slot, cost));
    }

    /** The openings that start in a stretch of time. */
    Walk starting(Interval starts) {
        Instant from = starts.start().isBefore(earliest) ? earliest : starts.start();
        Instant latestEnd = starts.end().minusNanos(1).plus(trial.length());
        Instant until = latestEnd.isBefore(window.end()) ? latestEnd : window.end();
        return new Walk(
                diary.sessionsOffering(request.service(), starts).iterator(),
                from,
                session -> openings(session, masks::blocked, StartGrid.of(session, from, until, trial.length())));
    }

    /**
     * Whether slots of one start are in order of their ids where they are in that of their practitioners: they take the
     * same besides.
     */
    boolean isInOrderOfPractitioners() {
        return isInOrder.get();
    }

    private boolean takesTheSameBesides() {
        var needs = trial.availability().service().needs();
        return trial.demandsFreeTime()
                && needs.exists(each -> each.kind() == ResourceKind.PRACTITIONER)
                && (needs.forAll(each -> each.kind() == ResourceKind.PRACTITIONER)
                        || diary.isOfferedWithoutRooms(request.service()));
    }

    /** How long the visit takes. */
    Duration length() {
        return trial.length();
    }

    /** What any slot that starts then or later costs at least. */
    long atLeast(Instant start) {
        return cost.atLeast(start);
    }

    private Openings openings(ClinicSession session, Masking masking) {
        return openings(session, masking, StartGrid.of(session, earliest, window.end(), trial.length()));
    }

    private Openings openings(ClinicSession session, Masking masking, StartGrid starts) {
        var place = seats.of(session);
        var grid = place.isEquipped() ? starts : StartGrid.none(session);
        var mask = trial.demandsFreeTime() && !grid.isEmpty() ? masking.mask(place, grid) : StartMask.unknown();
        return new Openings(session, place, grid, mask, trial.length());
    }

    /** Which starts need not be looked at, where what is free is all that will do. */
    @FunctionalInterface
    private interface Masking {
        StartMask mask(SessionSeats.Place place, StartGrid grid);
    }

    private boolean isOther(ClinicSession session) {
        return isForOthers(session)
                && !diary.sessionsOf(session.practitioner(), session.interval())
                        .exists(each -> each.offers(request.service()));
    }

    private boolean isForOthers(ClinicSession session) {
        return !session.offers(request.service())
                && trial.availability()
                        .service()
                        .need(ResourceKind.PRACTITIONER)
                        .isPresent();
    }

    /** What can be had at an opening, if anything. */
    Optional<Offered> offeredAt(Opening opening) {
        if (!trial.demandsFreeTime()) {
            return firstAllowed(ways(opening));
        }
        return free(opening)
                .flatMap(visit -> trial.allowed(opening.session(), visit)
                        .map(findings -> new Offered(slot(visit), visit, findings)));
    }

    private Optional<Offered> firstAllowed(Seq<Visit> ways) {
        for (Visit visit : ways) {
            var findings = trial.allowed(visit);
            if (findings.isPresent()) {
                return Optional.of(new Offered(slot(visit), visit, findings.get()));
            }
        }
        return Optional.empty();
    }

    private Slot slot(Visit visit) {
        return cost.slot(visit, diary.localStart(visit));
    }

    /** The date on which a visit starts, by the wall clock of its site. */
    LocalDate date(Visit visit) {
        return diary.localStart(visit).toLocalDate();
    }

    private Optional<Visit> free(Opening opening) {
        return opening.seats().free(opening.visit()).map(taken -> trial.visit(opening.visit(), taken));
    }

    private Seq<Visit> ways(Opening opening) {
        return opening.seats().ways(opening.visit()).map(taken -> trial.visit(opening.visit(), taken));
    }

    private Optional<NearMiss> nearMissAt(Opening opening) {
        if (trial.demandsFreeTime() && (isBrokenTwice(opening) || isCertainlyFree(opening))) {
            return Optional.empty();
        }
        Optional<NearMiss> nearest = Optional.empty();
        for (Visit visit : ways(opening)) {
            var findings = trial.findings(visit).partition(each -> each.severity() == Severity.BLOCK);
            Seq<Finding> blocking = findings._1;
            if (blocking.isEmpty()) {
                return Optional.empty();
            }
            if (nearest.isEmpty() && blocking.map(Finding::rule).distinct().size() == 1) {
                nearest = Optional.of(new NearMiss(slot(visit).telling(findings._2), blocking.head()));
            }
        }
        return nearest;
    }

    private boolean isCertainlyFree(Opening opening) {
        return opening.session().offers(request.service())
                && trial.demandsNothingElse(opening.session(), opening.visit())
                && free(opening)
                        .flatMap(visit -> trial.allowed(opening.session(), visit))
                        .isPresent();
    }

    /** Whether a visit would break two different rules at least, whatever it takes. */
    private boolean isBrokenTwice(Opening opening) {
        long from = firstFrom(opening.visit().start());
        long until = current(opening.visit().end());
        boolean closed = opening.place()
                .site()
                .filter(site -> site.isTaken(Layer.CLOSED, from, until))
                .isPresent();
        int broken = opening.seats().certainlyBroken(opening.visit())
                + (patient.isTaken(Layer.VISITS, from, until) ? 1 : 0)
                + (closed ? 1 : 0);
        return broken > 1 || (broken == 1 && isInOtherSession(opening));
    }

    private boolean isInOtherSession(Opening opening) {
        ClinicSession session = opening.session();
        return isForOthers(session)
                && !diary.sessionsOf(session.practitioner(), opening.visit())
                        .exists(each -> each.offers(request.service())
                                && each.interval().encloses(opening.visit()));
    }
}
