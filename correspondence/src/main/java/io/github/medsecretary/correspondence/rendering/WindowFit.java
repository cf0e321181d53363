package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How large an address can be printed so that all of it shows through the window of a DL envelope, 85 by 26.7 mm. Widths
 * are reckoned on the safe side, at the breadth of a capital for every letter.
 */
final class WindowFit {

    private static final double WIDTH = 85 * 72 / 25.4;
    private static final double HEIGHT = 26.7 * 72 / 25.4;
    /** From the base of one line to the next, by the size of the letters. */
    static final double LINE = 1.15;

    /** Of a capital, by the size of the letters. */
    static final double BREADTH = 0.68;

    private static final double STEP = 0.5;
    private static final double LEAST = 3;

    private WindowFit() {}

    /** The size in points: at most {@code usual}, in half points. */
    static double points(AudienceLetter letter, double usual) {
        Seq<String> lines = letter.address().map(address -> address.lines()).orElseGet(List::empty);
        return points(letter.addressee(), lines, usual);
    }

    static double points(String addressee, Seq<String> lines, double usual) {
        double points = usual;
        while (points > LEAST && rows(addressee, lines, points) * points * LINE > HEIGHT) {
            points -= STEP;
        }
        return points;
    }

    private static long rows(String addressee, Seq<String> lines, double points) {
        long rows = rows(addressee, points);
        for (String line : lines) {
            rows += rows(line, points);
        }
        return rows;
    }

    private static long rows(String line, double points) {
        return Math.max(1, (long) Math.ceil(line.length() * points * BREADTH / WIDTH));
    }
}
