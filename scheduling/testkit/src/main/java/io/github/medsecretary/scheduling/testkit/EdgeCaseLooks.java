package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Looks at a small diary for what seldom happens, one thing after another. */
record EdgeCaseLooks(Diary diary) {

    boolean show(EdgeCase edgeCase) {
        return switch (edgeCase) {
            case NOBODY_BOOKED -> diary.visits().isEmpty();
            case SESSION_ACROSS_MIDNIGHT -> anySession(this::isAcrossMidnight);
            case CLOCKS_FORWARD -> anySession(each -> isClockChanged(each, true));
            case CLOCKS_BACK -> anySession(each -> isClockChanged(each, false));
            case BACK_TO_BACK -> anyTwo((one, other) -> one.end().equals(other.start()));
            case DOUBLE_BOOKED -> anyTwo(Interval::overlaps);
            case HOLD_RUNS_OUT -> anyHoldRunsOut();
            case CAPACITY_REACHED -> anySession(this::isFull);
            case SEVERAL_RESOURCES ->
                diary.visits().values().exists(each -> each.resources().size() >= 3);
            case LEAVE_OVER_SESSION -> anySession(this::isHitByLeave);
            case PART_OUT_OF_USE ->
                diary.unavailable().exists(each -> each.quantity().isPresent());
            case SESSIONS_OVERLAP -> anySession(this::isOverlapped);
            case LINKED_VISITS -> diary.links().exists(each -> isBooked(each.before()) && isBooked(each.after()));
            case GONE_WITH_A_TIME ->
                diary.appointments().values().exists(each -> each.start().isPresent() && !isBooked(each.id()));
        };
    }

    private boolean isBooked(String id) {
        return diary.visits().containsKey(id);
    }

    private boolean anySession(Predicate<ClinicSession> which) {
        return diary.sessions().values().exists(which);
    }

    /** Any two visits that share something, in either order. */
    private boolean anyTwo(BiPredicate<Interval, Interval> which) {
        return diary.visits()
                .values()
                .exists(one -> diary.visits()
                        .values()
                        .exists(other -> !one.id().equals(other.id())
                                && one.resources().exists(other.resources()::contains)
                                && which.test(one.interval(), other.interval())));
    }

    private boolean isAcrossMidnight(ClinicSession session) {
        Instant last = session.interval().end().minusNanos(1);
        return !diary.zone()
                .date(session.interval().start())
                .equals(diary.zone().date(last));
    }

    private boolean isClockChanged(ClinicSession session, boolean forward) {
        Interval days = days(session);
        var change = diary.zone().zone().getRules().nextTransition(days.start());
        return change != null && days.contains(change.getInstant()) && change.isGap() == forward;
    }

    private Interval days(ClinicSession session) {
        var zone = diary.zone();
        return zone.day(zone.date(session.interval().start()))
                .span(zone.day(zone.date(session.interval().end().minusNanos(1))));
    }

    private boolean anyHoldRunsOut() {
        return diary.visits()
                .values()
                .exists(visit -> visit.appointment()
                        .heldUntil()
                        .filter(until -> !until.isAfter(visit.interval().start()))
                        .isPresent());
    }

    private boolean isFull(ClinicSession session) {
        int booked = diary.visits()
                .values()
                .count(visit -> session.interval().encloses(visit.interval())
                        && visit.resources().exists(each -> each.id().equals(session.practitioner())));
        return session.terms()
                .places()
                .filter(most -> booked >= most && booked > 0)
                .isPresent();
    }

    private boolean isHitByLeave(ClinicSession session) {
        return diary.unavailable()
                .exists(each -> each.interval().overlaps(session.interval())
                        && (each.resource().equals(session.practitioner())
                                || session.room()
                                        .filter(each.resource()::equals)
                                        .isPresent()));
    }

    private boolean isOverlapped(ClinicSession session) {
        return diary.sessions()
                .values()
                .exists(each -> !each.id().equals(session.id())
                        && each.practitioner().equals(session.practitioner())
                        && each.interval().overlaps(session.interval()));
    }
}
