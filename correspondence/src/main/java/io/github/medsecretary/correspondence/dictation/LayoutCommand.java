package io.github.medsecretary.correspondence.dictation;

/**
 * "New line" and "new paragraph", but not "a new line was sited" or "new line of treatment". A line that is begun twice is
 * an empty line.
 */
final class LayoutCommand implements Command {

    private static final String LINE = "line";
    private static final String WITHIN = "line within";

    /** How many words a label has that a line begins with. */
    private static final int FEW = 4;

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int line = words.longest(at, Form.LINE);
        int paragraph = line > 0 ? 0 : words.longest(at, Form.PARAGRAPH);
        int count = line + paragraph;
        if (count == 0 || words.isThing(at) || isWords(words, at, line, paragraph, page)) {
            return 0;
        }
        page.item(paragraph > 0 ? 0 : page.item());
        page.add(Piece.Kind.BREAK, paragraph > 0 || isTwice(words, at, page) ? "\n\n" : "\n", words.place(at, count));
        return count;
    }

    private static boolean isWords(SpokenWords words, int at, int line, int paragraph, Page page) {
        boolean owned = words.isGuardedBefore(at, LINE) && !page.isStart();
        int next = at + line + paragraph;
        boolean labelled = isLabelled(words, next);
        boolean goesOn = words.isFollowed(next, WITHIN) && !page.isStart() && !labelled;
        // Behind these no line ends; a paragraph is no catheter.
        boolean led = line > 0 && words.is(at - 1, Form.LEADS) && !page.isStart();
        return owned || goesOn || led || (line > 0 && isCatheter(words, next) && !labelled);
    }

    // "New line not yet sited".
    private static boolean isCatheter(SpokenWords words, int from) {
        int at = from;
        while (words.is(at, Form.ADVERB)) {
            at++;
        }
        return words.isFollowed(at, LINE);
    }

    // "New line plan colon": a label, and no line of treatment.
    private static boolean isLabelled(SpokenWords words, int from) {
        for (int i = from + 1; i <= from + FEW; i++) {
            if (words.longest(i, Form.COLON) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTwice(SpokenWords words, int at, Page page) {
        Piece last = page.last();
        return last != null
                && last.kind() == Piece.Kind.BREAK
                && at > 0
                && last.place().end() == words.place(at - 1, 1).end();
    }
}
