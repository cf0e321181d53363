package io.github.medsecretary.terminology.review;

/** Gaps that marks tell: rules of underscores, asterisks or question marks, crosses for figures, brackets. */
final class GapMarks {

    private static final int SHORTEST_RULE = 3;
    private static final int CROSSES = 4;

    private GapMarks() {}

    /** Where a gap ends that begins at an offset of a text; the offset if none does. */
    static int end(String text, int at) {
        return mayBegin(text.charAt(at)) ? gapEnd(text, at) : at;
    }

    // Letters, blanks and most marks lie between.
    private static boolean mayBegin(char c) {
        return c > '\'' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c <= '{' || c == '«');
    }

    private static int gapEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '_', '*', '?' -> rule(text, at);
            case '[' -> BracketedGaps.note(text, at, "]");
            case '<' ->
                text.startsWith("<<", at) ? BracketedGaps.field(text, at, ">>") : BracketedGaps.note(text, at, ">");
            case '«' -> BracketedGaps.field(text, at, "»");
            case '(' -> BracketedGaps.unheard(text, at);
            case 'X' -> crosses(text, at);
            case '{' -> text.startsWith("{{", at) ? BracketedGaps.hole(text, at) : at;
            default -> at;
        };
    }

    private static int rule(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at >= SHORTEST_RULE ? end : at;
    }

    // Crosses for figures, as in a date, but neither the chromosomes of a karyotype nor part of a word.
    private static int crosses(String text, int at) {
        int end = at;
        int count = 0;
        while (end < text.length() && "X/.-".indexOf(text.charAt(end)) >= 0) {
            count += text.charAt(end) == 'X' ? 1 : 0;
            end++;
        }
        while (text.charAt(end - 1) != 'X') {
            end--;
        }
        boolean before =
                at == 0 || !(Character.isLetterOrDigit(text.charAt(at - 1)) || ",/".indexOf(text.charAt(at - 1)) >= 0);
        boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return count >= CROSSES && before && after ? end : at;
    }
}
