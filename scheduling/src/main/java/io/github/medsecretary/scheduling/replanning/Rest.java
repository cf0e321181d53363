package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Belonging;
import io.github.medsecretary.scheduling.conflict.Gaps;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * A break that a practitioner is owed, beside those who stay. Of what is free for it one part is set aside, which nobody
 * gets; where it may as well be elsewhere, a plan may cost more for that.
 *
 * @param practitioner the practitioner's id
 * @param within the part in which it is taken
 * @param length how long it is
 * @param free what those who must stay leave of that part
 * @param aside what is set aside; all of the part if those who stay leave too little
 */
record Rest(String practitioner, Interval within, Duration length, Seq<Interval> free, Interval aside) {

    /**
     * A session's break.
     *
     * @param within the part in which it is taken, as far as the session lasts
     * @param mustStay whether one is not moved
     * @param mayStay whether one may be moved and may stay
     */
    static Rest of(
            RestBreak owed,
            ClinicSession session,
            Interval within,
            Belonging belonging,
            Predicate<Visit> mustStay,
            Predicate<Visit> mayStay) {
        Duration length = owed.length().compareTo(within.length()) < 0 ? owed.length() : within.length();
        Seq<Visit> seen = belonging.seenDuring(session, within);
        Seq<Interval> free = gaps(within, seen.filter(mustStay), length);
        Interval aside = gaps(within, seen.filter(mustStay.or(mayStay)), length)
                .maxBy(Interval::length)
                .map(gap -> Interval.between(gap.start(), gap.start().plus(length)))
                .getOrElse(within);
        return new Rest(session.practitioner(), within, length, free, aside);
    }

    private static Seq<Interval> gaps(Interval within, Seq<Visit> visits, Duration least) {
        return Gaps.in(within, visits.map(Visit::interval))
                .filter(gap -> gap.length().compareTo(least) >= 0);
    }

    /** Whether a visit takes what is set aside. */
    boolean isMet(Interval visit) {
        return aside.overlaps(visit);
    }

    /** Whether no break is left beside a visit and those who must stay. */
    boolean isGone(Interval visit) {
        return within.overlaps(visit)
                && free.flatMap(gap -> Gaps.in(gap, java.util.List.of(visit)))
                        .forAll(gap -> gap.length().compareTo(length) < 0);
    }

    /** Whether a break could be anywhere else than set aside, so that a plan may cost more for it. */
    boolean isChosen() {
        boolean isFull = free.isEmpty();
        boolean isOneOnly = free.size() == 1 && free.head().length().equals(length);
        return !isFull && !(isOneOnly && free.head().equals(aside));
    }
}
