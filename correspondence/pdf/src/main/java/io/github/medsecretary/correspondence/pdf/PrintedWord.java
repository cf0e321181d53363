package io.github.medsecretary.correspondence.pdf;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
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

    /**
     * The words of a run of glyphs. What goes back over what is there already is a word of its own, though a reader of
     * files would take both for one.
     */
    static Seq<PrintedWord> of(int page, java.util.List<TextPosition> run) {
        List<PrintedWord> words = List.empty();
        int begin = 0;
        for (int at = 1; at <= run.size(); at++) {
            if (at == run.size() || isBack(run.get(at - 1), run.get(at))) {
                words = words.append(word(page, run.subList(begin, at)));
                begin = at;
            }
        }
        return words.reject(each -> each.text().isEmpty());
    }

    private static boolean isBack(TextPosition one, TextPosition next) {
        return next.getXDirAdj() < one.getXDirAdj() + one.getWidthDirAdj() - TOLERANCE * POINTS_PER_MM
                || Math.abs(next.getYDirAdj() - one.getYDirAdj()) > TOLERANCE * POINTS_PER_MM;
    }

    private static PrintedWord word(int page, java.util.List<TextPosition> glyphs) {
        TextPosition first = glyphs.get(0);
        TextPosition last = glyphs.get(glyphs.size() - 1);
        return new PrintedWord(
                page,
                List.ofAll(glyphs).map(TextPosition::getUnicode).mkString().strip(),
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
