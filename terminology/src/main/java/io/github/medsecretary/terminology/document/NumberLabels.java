package io.github.medsecretary.terminology.document;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * What letters write before a patient's number: the NHS number of England, Wales and the Isle of Man, the CHI number of
 * Scotland, and the health and care number of Northern Ireland, which have ten digits and one check digit alike.
 */
final class NumberLabels {

    private static final Seq<String> ALL = List.of("nhs", "chi", "h&c", "hcn", "health and care")
            .flatMap(whose -> List.of(" number", " no", " no.", " num", " nr").map(whose::concat))
            .appendAll(List.of("nhs#", "nhs #", "nhs id"));

    private static final int LONGEST = 24;
    private static final int MOST_BETWEEN = 8;

    private NumberLabels() {}

    /** Whether a label stands right before an offset, with nothing but marks, blanks or one end of a line between. */
    static boolean endBefore(String text, int offset) {
        int end = offset;
        int lines = 0;
        while (end > 0 && offset - end < MOST_BETWEEN && ":=(-\u2013\t \u00a0\n.".indexOf(text.charAt(end - 1)) >= 0) {
            lines += text.charAt(end - 1) == '\n' ? 1 : 0;
            end--;
        }
        if (end == offset || lines > 1) {
            return false;
        }
        String before = text.substring(Math.max(0, end - LONGEST), end).toLowerCase(Locale.ROOT);
        return ALL.exists(label -> before.endsWith(label) && isApart(before.length() - label.length(), before));
    }

    private static boolean isApart(int start, String before) {
        return start <= 0 || !Character.isLetterOrDigit(before.charAt(start - 1));
    }
}
