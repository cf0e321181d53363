package io.github.medsecretary.scheduling.pathway;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How many days dates may lie apart, all that was said of any two of them taken together: shortest ways. Immutable. */
final class DatesApart {

    /** More than any two dates of a practice. */
    private static final long FAR = 1L << 40;

    private final long[][] most;

    private DatesApart(long[][] most) {
        this.most = most;
    }

    /**
     * One date is so many days after another.
     *
     * @param fewest negative if it may be before
     */
    record Bound(int one, int other, long fewest, long most) {

        /** No upper bound. */
        static final long UNLIMITED = FAR;
    }

    /** For so many dates; empty if no dates keep all bounds. */
    static Optional<DatesApart> of(int dates, Seq<Bound> bounds) {
        var most = new long[dates][dates];
        for (long[] row : most) {
            Arrays.fill(row, FAR);
        }
        for (Bound each : bounds) {
            most[each.one()][each.other()] = Math.min(most[each.one()][each.other()], each.most());
            most[each.other()][each.one()] = Math.min(most[each.other()][each.one()], -each.fewest());
        }
        for (int by = 0; by < dates; by++) {
            most[by][by] = Math.min(most[by][by], 0);
            for (int from = 0; from < dates; from++) {
                for (int to = 0; to < dates; to++) {
                    if (most[from][by] < FAR && most[by][to] < FAR) {
                        most[from][to] = Math.min(most[from][to], most[from][by] + most[by][to]);
                    }
                }
            }
        }
        for (int date = 0; date < dates; date++) {
            if (most[date][date] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new DatesApart(most));
    }

    /** How many days there are to choose from for one once the other is known; huge if any. */
    long room(int one, int other) {
        return most[one][other] + most[other][one];
    }

    /** The first date that the other may have when one has this. */
    LocalDate first(int one, LocalDate date, int other) {
        return most[other][one] < FAR ? date.minusDays(most[other][one]) : LocalDate.MIN;
    }

    /** The last date that the other may have when one has this. */
    LocalDate last(int one, LocalDate date, int other) {
        return most[one][other] < FAR ? date.plusDays(most[one][other]) : LocalDate.MAX;
    }
}
