package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.publication.Markup;
import java.util.Locale;

/**
 * A curve from one place to another that begins and ends level. Where it passes other columns it does so at a given
 * height, the edge of a place, for there is no text there.
 *
 * @param fromX where it begins
 * @param fromY where it begins
 * @param toX where it ends
 * @param toY where it ends
 * @param way at which height it passes what lies between
 */
record Arrow(double fromX, double fromY, double toX, double toY, double way) {

    // Well inside, so that it is seen to which place it belongs, and beside the number in the middle.
    private static final double INSIDE = 3;
    private static final double POINT = 6;
    // The space beside each column, in which it gets to its height.
    private static final double BESIDE = 25;
    private static final double BEND = 18;

    /** From one box to another, on the side where the other is. */
    static Arrow between(Box from, Box to, double way) {
        return from.left() < to.left()
                ? new Arrow(from.right() - INSIDE, from.middle(), to.left() + INSIDE, to.middle(), way)
                : new Arrow(from.left() + INSIDE, from.middle(), to.right() - INSIDE, to.middle(), way);
    }

    void write(Markup out, ChangeKind kind, String number, String told) {
        out.element(
                "g",
                () -> {
                    out.text("title", told);
                    strokes(out, kind);
                },
                "class",
                "arrow " + kind.look(),
                "data-change",
                number);
    }

    /** As an example of its kind, which belongs to nobody. */
    void sample(Markup out, ChangeKind kind) {
        out.element("g", () -> strokes(out, kind), "class", "arrow " + kind.look());
    }

    private void strokes(Markup out, ChangeKind kind) {
        out.empty("path", "d", curve(), "class", "halo");
        out.empty("path", "d", curve(), "class", "line");
        out.empty("circle", "cx", tidy(fromX), "cy", tidy(fromY), "r", "2", "class", "tail");
        out.empty("path", "d", head(kind), "class", "head");
    }

    private double onwards() {
        return fromX < toX ? 1 : -1;
    }

    private String curve() {
        double end = toX - onwards() * POINT / 2;
        double bend = onwards() * BEND;
        String begun = "M" + point(fromX, fromY);
        if (Math.abs(toX - fromX) < 2 * BESIDE) {
            return begun + bent(fromX + bend, fromY, end - bend, toY, end, toY);
        }
        double out = fromX + onwards() * BESIDE;
        double in = toX - onwards() * BESIDE;
        return begun
                + bent(fromX + bend, fromY, out - bend, way, out, way)
                + " L" + point(in, way)
                + bent(in + bend, way, end - bend, toY, end, toY);
    }

    private static String bent(double x1, double y1, double x2, double y2, double x, double y) {
        return " C" + point(x1, y1) + " " + point(x2, y2) + " " + point(x, y);
    }

    // Who loses a place goes nowhere: a bar across the end instead of a point.
    private String head(ChangeKind kind) {
        double back = toX - onwards() * POINT;
        return kind == ChangeKind.LEFT
                ? "M" + point(toX, toY - 4) + " L" + point(toX, toY + 4)
                : "M" + point(back, toY - 3.5) + " L" + point(toX, toY) + " L" + point(back, toY + 3.5) + " Z";
    }

    private static String point(double x, double y) {
        return tidy(x) + " " + tidy(y);
    }

    static String tidy(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
