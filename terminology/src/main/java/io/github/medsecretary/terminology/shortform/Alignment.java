package io.github.medsecretary.terminology.shortform;

import java.util.Arrays;

/**
 * How well the letters of a short form are found, in their order, in the pieces of what may be its long form.
 *
 * <p>A letter costs nothing at the start of a piece, more inside a piece whose start was taken, most inside one whose
 * start was not; a piece that gives no letter costs the more, the less it can be done without. The cheapest alignment
 * from each piece to the end is found backwards, so that the time is bounded by the sizes of both. Costs are in
 * hundredths. Belongs to one thread.
 */
final class Alignment {

    static final int NONE = 1_000_000;

    private static final int PREFIX = 30;
    private static final int INSIDE = 50;
    private static final int STARTLESS = 160;
    private static final int SKIPPED_STOP = 20;
    private static final int SKIPPED_JOINED = 20;
    private static final int SKIPPED_WORD = 100;
    private static final int PARTED = 200;
    private static final int FIRST_JOINED = 200;
    private static final int FIRST_STOP = 200;
    private static final int FARTHER = 10;
    private static final int SKIPPED_NUMBER = 60;

    private final String letters;
    private final Pieces pieces;
    private final int[][] rest;

    Alignment(String letters, Pieces pieces) {
        this.letters = letters;
        this.pieces = pieces;
        this.rest = new int[pieces.count() + 1][letters.length() + 1];
        Arrays.fill(rest[pieces.count()], NONE);
        rest[pieces.count()][letters.length()] = 0;
        for (int piece = pieces.count() - 1; piece >= 0; piece--) {
            for (int from = 0; from <= letters.length(); from++) {
                rest[piece][from] = parted(piece) + cheapest(piece, from);
            }
        }
    }

    private int parted(int piece) {
        return pieces.isParted(piece) ? PARTED : 0;
    }

    private int cheapest(int piece, int from) {
        int best = rest[piece + 1][from] + skipped(piece);
        for (int to = from + 1; to <= letters.length(); to++) {
            int cost = taken(piece, from, to);
            if (cost >= NONE) {
                break;
            }
            best = Math.min(best, cost + rest[piece + 1][to]);
        }
        return best;
    }

    private int skipped(int piece) {
        if (pieces.isStopWord(piece)) {
            return SKIPPED_STOP;
        }
        return pieces.isNumber(piece) ? SKIPPED_NUMBER : pieces.isJoined(piece) ? SKIPPED_JOINED : SKIPPED_WORD;
    }

    // The cost of finding some letters in one piece.
    private int taken(int piece, int from, int to) {
        boolean starts = pieces.startsWith(piece, letters.charAt(from));
        int found = starts ? 1 : 0;
        int prefix = found;
        for (int i = 1; i < pieces.length(piece) && from + found < to; i++) {
            if (pieces.at(piece, i) == letters.charAt(from + found)) {
                prefix = prefix == i ? i + 1 : prefix;
                found++;
            }
        }
        if (from + found < to) {
            return NONE;
        }
        if (!starts) {
            return STARTLESS + (found - 1) * INSIDE;
        }
        boolean whole = prefix == pieces.length(piece);
        return whole ? 0 : (found - 1) * (found == prefix ? PREFIX : INSIDE);
    }

    /** The cost of a long form that begins with a piece, which must give the first letter with its start. */
    int from(int piece) {
        if (!pieces.startsWith(piece, letters.charAt(0))) {
            return NONE;
        }
        int best = NONE;
        for (int to = 1; to <= letters.length(); to++) {
            int cost = taken(piece, 0, to);
            if (cost >= NONE) {
                break;
            }
            best = Math.min(best, cost + rest[piece + 1][to]);
        }
        int joined = pieces.isInsideWord(piece) ? FIRST_JOINED : 0;
        return best + joined + (pieces.isStopWord(piece) ? FIRST_STOP : 0);
    }

    /** The piece with which the cheapest long form begins, the nearest of equals. */
    int cheapest() {
        int best = pieces.count() - 1;
        for (int piece = best - 1; piece >= 0; piece--) {
            if (pieces.isBalanced(piece) && from(piece) + FARTHER * (best - piece) < from(best)) {
                best = piece;
            }
        }
        return best;
    }
}
