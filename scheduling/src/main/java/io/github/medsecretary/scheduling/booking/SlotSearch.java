package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** One search, from the earliest session on. Lives as long as the search; not thread-safe. */
final class SlotSearch {

    /** Rejected places are judged by all rules for so many times the limit, then no more near misses are sought. */
    private static final int LOOKS_PER_NEAR_MISS = 20;

    private final Diary diary;
    private final SlotRequest request;
    private final Conflicts conflicts;
    private final HealthcareService service;
    private final Duration length;
    private final FreeResources resources;
    private final SlotCost cost;
    private final Best<Slot> slots;
    private final Best<NearMiss> nearMisses;
    private long looksLeft;

    SlotSearch(Diary diary, SlotRequest request, Conflicts conflicts) {
        this.diary = diary;
        this.request = request;
        this.conflicts = conflicts;
        this.service = diary.services().get(request.service()).get();
        this.length = request.duration().orElse(service.duration());
        this.resources = FreeResources.of(diary, service, request.with());
        this.cost = new SlotCost(request, diary, earliest());
        this.slots = new Best<>(request.limit());
        this.nearMisses = new Best<>(request.limit());
        this.looksLeft = (long) LOOKS_PER_NEAR_MISS * request.limit();
    }

    private Instant earliest() {
        Instant from = request.within().start();
        return conflicts
                .context()
                .asOf()
                .map(AsOf::instant)
                .filter(from::isBefore)
                .orElse(from);
    }

    Offer offer() {
        for (ClinicSession session : diary.sessionsDuring(request.within())) {
            if (isPastBest(session.interval().start())) {
                break;
            }
            lookInto(session);
        }
        return new Offer(slots.inOrder(), nearMisses.inOrder());
    }

    private boolean isPastBest(Instant start) {
        return slots.isFull()
                && slots.worst().map(slot -> cost.atLeast(start) > slot.cost()).orElse(true);
    }

    private void lookInto(ClinicSession session) {
        Instant last = earlier(session.interval().end(), request.within().end()).minus(length);
        for (Instant start = firstStart(session);
                !start.isAfter(last) && !isPastBest(start);
                start = start.plus(session.step())) {
            lookAt(session, Interval.between(start, start.plus(length)));
        }
    }

    private Instant firstStart(ClinicSession session) {
        Instant opens = session.interval().start();
        long late = Math.max(0, Duration.between(opens, earliest()).toNanos());
        long step = session.step().toNanos();
        return opens.plus(session.step().multipliedBy(Math.floorDiv(late + step - 1, step)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void lookAt(ClinicSession session, Interval visit) {
        boolean offered = session.offers(service.id());
        var free = offered ? resources.free(session, visit) : Optional.<Seq<Resource>>empty();
        if (free.isPresent()) {
            judge(visit, free.get(), true);
        } else if (looksLeft > 0) {
            resources.any(session).ifPresent(taken -> judge(visit, taken, offered));
        }
    }

    /** Another session may offer the service at that time; its own grid says where its visits start. */
    private void judge(Interval visit, Seq<Resource> taken, boolean offered) {
        looksLeft--;
        var slot = cost.slot(visit.start(), taken, localTime(visit, taken));
        var appointment = request.at(slot.start(), slot.with());
        var blocking = FindingSlots.blocking(conflicts.about(diary.imagining(appointment), appointment.id()));
        if (blocking.isEmpty() && offered) {
            slots.offer(slot);
        } else if (blocking.map(Finding::rule).distinct().size() == 1) {
            nearMisses.offer(new NearMiss(slot, blocking.head()));
        }
    }

    private LocalTime localTime(Interval visit, Seq<Resource> taken) {
        var appointment = request.at(visit.start(), taken.map(Resource::id));
        return diary.visit(appointment).map(diary::localStart).orElseThrow().toLocalTime();
    }
}
