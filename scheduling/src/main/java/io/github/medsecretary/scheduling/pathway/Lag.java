package io.github.medsecretary.scheduling.pathway;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.diary.Connection;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import java.time.Duration;

/** How two visits of a pathway lie to each other in time, or that they are with the same. Either may be a step of the request or a visit of the diary. */
public sealed interface Lag {

    /** The id of the appointment that comes first. */
    String before();

    /** The id of the appointment that follows. */
    String after();

    /** Whether the one must come before the other, so that no lags may lead round in a circle. */
    default boolean isOrdering() {
        return !(this instanceof SameStart || this instanceof SamePractitioner);
    }

    /** What guards it in the diary once both are booked: a link before anything is broken, a match by telling of it. */
    Connection guard();

    /**
     * So many calendar days between the dates of their starts, by the wall clock of each visit's site, and the second
     * not before the first has ended and a pause is over: as {@link Link} says it.
     *
     * @param before the id of the appointment that comes first
     * @param after the id of the appointment that follows
     * @param fewest the fewest days between, not negative; 0 is the same day
     * @param most the most days between; {@link Link#UNLIMITED} if there is no most
     * @param pause the least time from the end of the first to the start of the second, not negative, at most
     *     {@link Link#LONGEST_PAUSE}, and one that fits into the days ({@link Link#hasRoom})
     */
    record Days(String before, String after, int fewest, int most, Duration pause) implements Lag {

        /** Checks that nothing is null. */
        public Days {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            requireNonNull(pause, "pause");
        }

        @Override
        public Connection guard() {
            return new Link(before, after, fewest, most, pause);
        }
    }

    /**
     * So much time from the end of the first to the start of the second. Once booked, a link guards the shortest, and
     * that not more than a day passes beyond the whole days of the longest; its minutes are not guarded. That link is
     * kept as well: where sites are so far apart that their dates differ, the second is on no earlier date.
     *
     * @param before the id of the appointment that comes first
     * @param after the id of the appointment that follows
     * @param shortest not negative; zero lets them follow at once
     * @param longest not less than {@code shortest}, and not more than a year
     */
    record Elapsed(String before, String after, Duration shortest, Duration longest) implements Lag {

        /** Checks that nothing is null. */
        public Elapsed {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            requireNonNull(shortest, "shortest");
            requireNonNull(longest, "longest");
        }

        @Override
        public Connection guard() {
            return new Link(before, after, 0, mostDays(), shortest);
        }

        int mostDays() {
            return Math.toIntExact(longest.toDays()) + 1;
        }
    }

    /**
     * Both start at the same moment. Once booked, a match tells where they no longer do.
     *
     * @param before the id of the one
     * @param after the id of the other
     */
    record SameStart(String before, String after) implements Lag {

        /** Checks that nothing is null. */
        public SameStart {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        @Override
        public Connection guard() {
            return new Match(before, after, Match.Same.START);
        }
    }

    /**
     * Both are with the same practitioner, whoever that is, and whichever comes first. Once booked, a match tells where
     * they no longer are.
     *
     * @param before the id of the one
     * @param after the id of the other
     */
    record SamePractitioner(String before, String after) implements Lag {

        /** Checks that nothing is null. */
        public SamePractitioner {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        @Override
        public Connection guard() {
            return new Match(before, after, Match.Same.PRACTITIONER);
        }
    }

    /** So many days between. */
    static Lag days(String before, String after, int fewest, int most) {
        return new Days(before, after, fewest, most, Duration.ZERO);
    }

    /** One after the other on the same day. */
    static Lag sameDay(String before, String after) {
        return sameDay(before, after, Duration.ZERO);
    }

    /** One after the other on the same day, with so much time between them at least. */
    static Lag sameDay(String before, String after, Duration pause) {
        return new Days(before, after, 0, 0, pause);
    }

    /** One after the other, with no longer pause than that. */
    static Lag within(String before, String after, Duration longest) {
        return new Elapsed(before, after, Duration.ZERO, longest);
    }

    /** Both with the same practitioner. */
    static Lag withTheSame(String one, String other) {
        return new SamePractitioner(one, other);
    }

    /** What a connection of the diary says. */
    static Lag of(Connection connection) {
        String before = connection.before();
        String after = connection.after();
        if (connection instanceof Link link) {
            return new Days(before, after, link.minDays(), link.maxDays(), link.pause());
        }
        return ((Match) connection).same() == Match.Same.START
                ? new SameStart(before, after)
                : new SamePractitioner(before, after);
    }

    /** Both at once. */
    static Lag atOnce(String one, String other) {
        return new SameStart(one, other);
    }
}
