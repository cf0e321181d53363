package io.github.medsecretary.terminology.shortform;

/** How far a long form may reach: never across the end of a sentence. */
final class Stretch {

    private static final int LONGEST = 400;

    private Stretch() {}

    /** The start of at most so many words before an end, all of one sentence and none before an open bracket. */
    static int start(String text, int end, int words) {
        int seen = 0;
        int depth = 0;
        for (int at = end; at > 0; at--) {
            depth -= Brackets.step(text.charAt(at - 1));
            boolean wordStarts = at < end && isSpaceAt(text, at - 1) && !isSpaceAt(text, at);
            seen += wordStarts && depth == 0 ? 1 : 0;
            if (depth < 0 || seen == words || endsSentence(text, at - 1) || end - at == LONGEST) {
                return at;
            }
        }
        return 0;
    }

    /** The end of the words from a place on: the next mark, or the limit. */
    static int end(String text, int from, int limit) {
        int at = from;
        while (at < limit && !endsSentence(text, at) && !isMark(text, at)) {
            at++;
        }
        while (at > from && isSpaceAt(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        return ",:()[]".indexOf(c) >= 0
                || (c == '.' && at + 1 == text.length())
                || ((c == '-' || c == '\u2013' || c == '\u2014') && isSpaceAt(text, at - 1));
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == ';' || ((c == '.' || c == '!' || c == '?') && isSpaceAt(text, at + 1));
    }

    private static boolean isSpaceAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }
}
