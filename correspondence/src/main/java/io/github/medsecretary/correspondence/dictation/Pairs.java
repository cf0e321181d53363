package io.github.medsecretary.correspondence.dictation;

/** Marks of which one opens what another closes. */
final class Pairs {

    private static final String OPENING = "(“‘[{«";
    private static final String CLOSING = ")”’]}»";

    private Pairs() {}

    /** What closes what this mark opens; the mark itself if it opens nothing. */
    static String closing(String mark) {
        int at = OPENING.indexOf(mark);
        return at < 0 ? mark : CLOSING.substring(at, at + 1);
    }

    static boolean opens(String mark) {
        return OPENING.contains(mark);
    }
}
