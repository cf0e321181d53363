package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** What every two visits of a small diary do to each other, by looking at every two: slow and plain. */
final class PairwiseOracle {

    private final Diary diary;
    private final Set<String> told = new TreeSet<>();

    private PairwiseOracle(Diary diary) {
        this.diary = diary;
    }

    /** Each as {@code CODE first-id second-id thing from until}, ids in order. */
    static Set<String> of(Diary diary) {
        var oracle = new PairwiseOracle(diary);
        for (Visit one : diary.visits().values()) {
            for (Visit other : diary.visits().values()) {
                if (one.id().compareTo(other.id()) < 0) {
                    oracle.compare(one, other);
                }
            }
        }
        return oracle.told;
    }

    private void compare(Visit one, Visit other) {
        boolean meet = one.interval().overlaps(other.interval());
        if (meet && one.appointment().patient().equals(other.appointment().patient())) {
            tell("PATIENT_DOUBLE_BOOKED", one, other, one.appointment().patient(), both(one, other));
        }
        for (Resource shared : one.resources().filter(other.resources()::contains)) {
            if (meet && shared.quantity() == 1) {
                tell(shared.kind().name() + "_DOUBLE_BOOKED", one, other, shared.id(), both(one, other));
            } else if (!meet) {
                neighbours(one, other, shared);
            }
        }
    }

    private void neighbours(Visit one, Visit other, Resource shared) {
        boolean inOrder = one.interval().compareTo(other.interval()) < 0;
        Visit first = inOrder ? one : other;
        Visit next = inOrder ? other : one;
        var end = first.interval().end();
        var start = next.interval().start();
        var ready = end.plus(turnaround(shared, first, next));
        if (shared.quantity() == 1 && start.isBefore(ready)) {
            tell("BUFFER_VIOLATED", one, other, shared.id(), beginningUntil(next, ready));
        }
        var way = diary.travel().between(site(first), site(next));
        if (shared.kind() == ResourceKind.PRACTITIONER && start.isBefore(end.plus(way))) {
            tell("TRAVEL_IMPOSSIBLE", one, other, shared.id(), beginningUntil(next, end.plus(way)));
        }
    }

    private static Duration turnaround(Resource shared, Visit first, Visit next) {
        var ofServices = List.of(first.service().bufferAfter(), next.service().bufferBefore());
        return List.of(shared.turnaround())
                .appendAll(shared.kind().hasTurnaround() ? ofServices : List.empty())
                .max()
                .get();
    }

    /** The time that two visits have in common. */
    private static String both(Visit one, Visit other) {
        var start = List.of(one.interval().start(), other.interval().start()).max();
        var end = List.of(one.interval().end(), other.interval().end()).min();
        return start.get() + " " + end.get();
    }

    /** A visit from its start to a moment, or to its end if that is earlier. */
    private static String beginningUntil(Visit visit, Instant moment) {
        var end = visit.interval().end();
        return visit.interval().start() + " " + (end.isBefore(moment) ? end : moment);
    }

    private String site(Visit visit) {
        return diary.siteOf(visit).map(Site::id).orElse(Site.MAIN);
    }

    private void tell(String code, Visit one, Visit other, String thing, String when) {
        told.add(code + " " + one.id() + " " + other.id() + " " + thing + " " + when);
    }
}
