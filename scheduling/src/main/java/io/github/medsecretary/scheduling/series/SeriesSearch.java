package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One search for the places of a series; used once. */
final class SeriesSearch {

    private final FindingSlots finding;
    private final SeriesRequest request;
    private final SiteZone zone;
    private final Seq<SeriesVisit> visits;
    private final Map<Integer, Proposed> proposed = new TreeMap<>();
    private final Map<Integer, Appointment> booked = new TreeMap<>();

    SeriesSearch(FindingSlots finding, SeriesRequest request, SiteZone zone, Seq<SeriesVisit> visits) {
        this.finding = finding;
        this.request = request;
        this.zone = zone;
        this.visits = visits;
    }

    Either<Refusal, SeriesOffer> search(Diary diary) {
        return fitting(Either.right(diary))
                .flatMap(after -> substituted(Either.right(after)))
                .map(after -> new SeriesOffer(List.ofAll(proposed.values()), List.ofAll(booked.values())));
    }

    private Either<Refusal, Diary> fitting(Either<Refusal, Diary> diary) {
        Either<Refusal, Diary> now = diary;
        for (int i = 0; i < visits.size(); i++) {
            int index = i;
            SeriesVisit visit = visits.get(i);
            now = now.flatMap(before -> best(before, visit, at(visit))
                    .flatMap(slot -> slot.map(place -> book(before, index, new Proposed.Fits(visit, place), place))
                            .orElseGet(() -> Either.right(before))));
        }
        return now;
    }

    private Either<Refusal, Diary> substituted(Either<Refusal, Diary> diary) {
        Either<Refusal, Diary> now = diary;
        for (int i = 0; i < visits.size(); i++) {
            if (!proposed.containsKey(i)) {
                int index = i;
                now = now.flatMap(before -> substitute(before, index));
            }
        }
        return now;
    }

    private Either<Refusal, Diary> substitute(Diary diary, int index) {
        SeriesVisit visit = visits.get(index);
        return obstacles(diary, visit)
                .flatMap(obstacles -> between(index)
                        .map(window -> best(diary, visit, window))
                        .orElseGet(() -> Either.right(Optional.empty()))
                        .flatMap(slot -> slot.map(place ->
                                        book(diary, index, new Proposed.Substitute(visit, place, obstacles), place))
                                .orElseGet(() -> {
                                    proposed.put(index, new Proposed.Nowhere(visit, obstacles));
                                    return Either.right(diary);
                                })));
    }

    private Either<Refusal, Diary> book(Diary diary, int index, Proposed what, Slot slot) {
        Appointment appointment =
                request(visits.get(index), request.visit().within()).at(slot.start(), slot.with());
        return new Booking(finding.conflicts())
                .book(diary, appointment)
                .map(Applied::diary)
                .peek(after -> {
                    proposed.put(index, what);
                    booked.put(index, appointment);
                });
    }

    private Either<Refusal, Optional<Slot>> best(Diary diary, SeriesVisit visit, Interval starts) {
        return finding.slots(diary, request(visit, lasting(diary, starts)))
                .map(slots -> slots.filter(slot -> starts.contains(slot.start()))
                        .minBy(nearest(visit))
                        .toJavaOptional());
    }

    // Another hour of the day costs a patient less than another day, and the same hour of another day least.
    private Comparator<Slot> nearest(SeriesVisit visit) {
        return Comparator.<Slot>comparingLong(
                        slot -> Math.abs(ChronoUnit.DAYS.between(visit.start().toLocalDate(), zone.date(slot.start()))))
                .thenComparing(slot -> Duration.between(
                                visit.start().toLocalTime(),
                                zone.wallClock(slot.start()).toLocalTime())
                        .abs())
                .thenComparing(Comparator.naturalOrder());
    }

    private Either<Refusal, Seq<Finding>> obstacles(Diary diary, SeriesVisit visit) {
        return finding.nearMisses(diary, request(visit, lasting(diary, at(visit))))
                .map(misses -> misses.filter(miss -> miss.slot().start().equals(visit.instant()))
                        .map(miss -> miss.blockedBy())
                        .distinct());
    }

    private SlotRequest request(SeriesVisit visit, Interval within) {
        return request.visit().of(visit.id(), within);
    }

    private static Interval at(SeriesVisit visit) {
        return Interval.between(visit.instant(), visit.instant().plusNanos(1));
    }

    // A request's stretch of time holds whole visits.
    private Interval lasting(Diary diary, Interval starts) {
        Duration length = request.visit()
                .duration()
                .or(() -> diary.services()
                        .get(request.visit().service())
                        .map(HealthcareService::duration)
                        .toJavaOptional())
                .orElse(Duration.ZERO);
        return Interval.between(starts.start(), starts.end().plus(length));
    }

    // Where a substitute may start: within the tolerance and the request, after the visit before and before the next.
    private Optional<Interval> between(int index) {
        Instant visit = visits.get(index).instant();
        Instant from = List.of(
                        Optional.of(visit.minus(request.tolerance())),
                        Optional.of(request.visit().within().start()),
                        neighbour(index - 1).map(each -> each.plusNanos(1)))
                .flatMap(each -> List.ofAll(each.stream()))
                .max()
                .get();
        Instant until = List.of(
                        Optional.of(visit.plus(request.tolerance()).plusNanos(1)),
                        Optional.of(request.visit().within().end()),
                        neighbour(index + 1))
                .flatMap(each -> List.ofAll(each.stream()))
                .min()
                .get();
        return Interval.of(from, until).toJavaOptional();
    }

    private Optional<Instant> neighbour(int index) {
        if (index < 0 || index >= visits.size()) {
            return Optional.empty();
        }
        Appointment there = booked.get(index);
        return Optional.of(
                there == null ? visits.get(index).instant() : there.start().orElseThrow());
    }
}
