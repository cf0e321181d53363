package io.github.medsecretary.cli.picture;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where things of a day stand: the clock on the left, beside it who leaves the day, then the lanes with a column before
 * and a column after, then who comes to the day. Time runs downwards, so that the picture fits a narrow screen.
 */
final class Geometry {

    private static final double AXIS = 38;
    private static final double COLUMN = 36;
    private static final double WITHIN = 28;
    private static final double LANE = 2 * COLUMN + WITHIN;
    private static final double BETWEEN = 26;
    private static final double HEAD = 44;
    private static final double FOOT = 8;
    // The shortest place that changes is high enough for its number, as far as the page is for the day.
    private static final double SHORTEST = 15;
    private static final double LEAST_A_MINUTE = 1;
    private static final double MOST_A_MINUTE = 2.6;

    private final Seq<String> lanes;
    private final Interval shown;
    private final double aMinute;
    private final double leaving;
    private final double coming;

    /**
     * @param leaving the width of what tells who leaves the day; 0 for nobody
     * @param coming the same for who comes
     */
    Geometry(TouchedDay day, double leaving, double coming) {
        this.lanes = day.lanes();
        this.shown = day.shown();
        this.leaving = leaving;
        this.coming = coming;
        long shortest = day.touched()
                .map(each -> each.interval().length().toMinutes())
                .min()
                .get();
        this.aMinute = Math.max(LEAST_A_MINUTE, Math.min(MOST_A_MINUTE, SHORTEST / Math.max(1, shortest)));
    }

    Interval shown() {
        return shown;
    }

    double head() {
        return HEAD;
    }

    double bottom() {
        return y(shown.end());
    }

    double height() {
        return bottom() + FOOT;
    }

    double width() {
        return comingLeft() + coming;
    }

    double leavingLeft() {
        return AXIS;
    }

    double comingLeft() {
        return lanesLeft() + lanes.size() * (LANE + BETWEEN) - (coming > 0 ? 0 : BETWEEN - 4);
    }

    private double lanesLeft() {
        return AXIS + (leaving > 0 ? leaving + BETWEEN : 4);
    }

    double before(String lane) {
        return lanesLeft() + lanes.indexOf(lane) * (LANE + BETWEEN);
    }

    double after(String lane) {
        return before(lane) + COLUMN + WITHIN;
    }

    double column() {
        return COLUMN;
    }

    double laneWidth() {
        return LANE;
    }

    double y(Instant moment) {
        return HEAD + aMinute * Duration.between(shown.start(), moment).toSeconds() / 60.0;
    }

    /** The part of an interval that is shown, in a column that begins at the given place. */
    Optional<Box> box(Interval interval, double left) {
        return interval.intersection(shown).map(seen -> {
            double top = y(seen.start());
            return new Box(left, top, COLUMN, Math.max(2, y(seen.end()) - top - 1));
        });
    }

    Box before(Visit visit) {
        return box(visit.interval(), before(Telling.lane(visit))).orElseThrow();
    }

    Box after(Visit visit) {
        return box(visit.interval(), after(Telling.lane(visit))).orElseThrow();
    }
}
