package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;

/** Whether an edit stays within a line, so that lines and paragraphs are as many as before. */
final class EditedLine {

    private EditedLine() {}

    /** Whether no line was parted or joined, and the line is none that was or became empty. */
    static boolean holds(ClinicalText before, ClinicalText after, Patch edited) {
        return isWithin(before, edited.before())
                && isWithin(after, edited.after())
                && (holdsMore(after, edited.after().start() - 1, -1)
                        || holdsMore(after, edited.after().end(), 1));
    }

    private static boolean isWithin(ClinicalText text, Span place) {
        for (int at = place.start(); at < place.end(); at++) {
            if (Chars.isLineEnd(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsMore(ClinicalText text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && !Chars.isLineEnd(text.charAt(at))) {
            if (!Chars.isBlank(text.charAt(at))) {
                return true;
            }
            at += step;
        }
        return false;
    }
}
