package io.github.medsecretary.correspondence.pdf;

import org.apache.pdfbox.text.TextPosition;

/**
 * A word on paper: where it is, in millimetres from the upper left corner.
 *
 * @param page counted from 1
 * @param text the word
 * @param left where it begins
 * @param right where it ends
 * @param base the line that it stands on
 * @param height of its capitals
 */
record PrintedWord(int page, String text, float left, float right, float base, float height) {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float CAPITALS = 0.7f;

    /** Less than that of two words is one upon the other by the breadth of a serif. */
    private static final float TOLERANCE = 0.3f;

    static PrintedWord of(int page, String text, java.util.List<TextPosition> glyphs) {
        TextPosition first = glyphs.get(0);
        TextPosition last = glyphs.get(glyphs.size() - 1);
        return new PrintedWord(
                page,
                text,
                first.getXDirAdj() / POINTS_PER_MM,
                (last.getXDirAdj() + last.getWidthDirAdj()) / POINTS_PER_MM,
                first.getYDirAdj() / POINTS_PER_MM,
                first.getYScale() * CAPITALS / POINTS_PER_MM);
    }

    /** The same for all words of a line, from the top in half millimetres. */
    int line() {
        return Math.round(base * 2);
    }

    float top() {
        return base - height;
    }

    boolean isWithin(float fromLeft, float fromTop, float toRight, float toBottom) {
        return left >= fromLeft && right <= toRight && top() >= fromTop && base <= toBottom;
    }

    boolean touches(float fromLeft, float fromTop, float toRight, float toBottom) {
        return right > fromLeft && left < toRight && base > fromTop && top() < toBottom;
    }

    boolean isUpon(PrintedWord other) {
        return touches(
                other.left + TOLERANCE, other.top() + TOLERANCE, other.right - TOLERANCE, other.base - TOLERANCE);
    }

    /** Where it is only: the words are the patient's. */
    @Override
    public String toString() {
        return "PrintedWord[page " + page + ", " + left + ", " + base + "]";
    }
}
