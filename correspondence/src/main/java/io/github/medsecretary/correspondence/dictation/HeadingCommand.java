package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

/**
 * "Heading" with a label that is known, or at the start of a sentence with a few words and a colon or line behind them; a
 * mark or line right behind it belongs to it.
 */
final class HeadingCommand implements Command {

    private static final int LONGEST = 8;
    private static final int FEW = 4;
    private static final String GUARD = "heading";

    private final HeadingLabels labels;
    private final Command others;

    /** With what headings are called, and what else is no word of one. */
    HeadingCommand(HeadingLabels labels, Command others) {
        this.labels = labels;
        this.others = others;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int said = words.longest(at, Form.HEADING);
        if (said == 0 || words.isThing(at) || words.isGuardedBefore(at, GUARD)) {
            return 0;
        }
        int from = at + said;
        int known = label(words, from);
        int label = known > 0 || !page.isStart() ? known : closed(words, from);
        if (label == 0) {
            return 0;
        }
        String spoken = words.said(from, from + label);
        String title =
                labels.known(spoken).map(HeadingLabels.Known::label).getOrElse(() -> Letters.capitalised(spoken));
        int count = said + label + trailing(words, from + label);
        page.item(0);
        page.add(Piece.Kind.BREAK, "\n\n", words.place(at, said));
        page.add(Piece.Kind.OPENING, title + ":\n", words.place(at, count));
        return count;
    }

    private int label(SpokenWords words, int from) {
        return labels.longestAt(
                List.range(from, Math.min(words.count(), from + LONGEST)).map(words::said));
    }

    // The words up to a colon or line; 0 if something else is said among them, or too many are.
    private int closed(SpokenWords words, int from) {
        for (int i = from; i <= Math.min(words.count() - 1, from + FEW); i++) {
            boolean ends = words.longest(i, Form.COLON) > 0 || words.longest(i, Form.LINE) > 0;
            if (ends || others.take(words, i, new Page()) > 0) {
                return ends ? i - from : 0;
            }
        }
        return 0;
    }

    private static int trailing(SpokenWords words, int at) {
        return Math.max(ColonCommand.trailing(words, at), words.fullStop(at));
    }
}
