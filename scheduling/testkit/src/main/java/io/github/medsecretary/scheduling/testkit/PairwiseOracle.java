package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** What every two visits of a small diary do to each other, by looking at every two: slow and plain. */
final class PairwiseOracle {

    private final Diary diary;
    private final Set<String> told = new TreeSet<>();

    private PairwiseOracle(Diary diary) {
        this.diary = diary;
    }

    /** Each as {@code CODE earlier-id later-id thing}, ids in order. */
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
            tell("PATIENT_DOUBLE_BOOKED", one, other, one.appointment().patient());
        }
        for (Resource shared : one.resources().filter(other.resources()::contains)) {
            if (meet && shared.quantity() == 1) {
                tell(shared.kind().name() + "_DOUBLE_BOOKED", one, other, shared.id());
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
        if (shared.quantity() == 1 && !isReady(shared, first, next, Duration.between(end, start))) {
            tell("BUFFER_VIOLATED", one, other, shared.id());
        }
        var way = diary.travel().between(site(first), site(next));
        if (shared.kind() == ResourceKind.PRACTITIONER && start.isBefore(end.plus(way))) {
            tell("TRAVEL_IMPOSSIBLE", one, other, shared.id());
        }
    }

    private static boolean isReady(Resource shared, Visit first, Visit next, Duration between) {
        boolean byService = shared.kind().hasTurnaround();
        return between.compareTo(shared.turnaround()) >= 0
                && (!byService || between.compareTo(first.service().bufferAfter()) >= 0)
                && (!byService || between.compareTo(next.service().bufferBefore()) >= 0);
    }

    private String site(Visit visit) {
        return diary.siteOf(visit).map(Site::id).orElse(Site.MAIN);
    }

    private void tell(String code, Visit one, Visit other, String thing) {
        told.add(code + " " + one.id() + " " + other.id() + " " + thing);
    }
}
