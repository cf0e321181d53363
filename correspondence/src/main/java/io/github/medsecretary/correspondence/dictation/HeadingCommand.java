package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;

/** "Heading" with a label that is known; a mark or line right behind it belongs to it. */
final class HeadingCommand implements Command {

    private static final int LONGEST = 8;

    private static final HashSet<String> OWNERS = HashSet.of("his", "her", "their", "its", "my", "our", "your");

    private final HeadingLabels labels;

    HeadingCommand(HeadingLabels labels) {
        this.labels = labels;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        boolean thing = words.isThing(at) || OWNERS.contains(words.small(at - 1));
        int label = !thing && words.isAt(at, "heading") ? label(words, at + 1) : 0;
        if (label == 0) {
            return 0;
        }
        int count = 1 + label;
        String title = labels.known(words.said(at + 1, at + count)).get().label();
        count += trailing(words, at + count);
        page.item(0);
        page.add(Piece.Kind.BREAK, "\n\n", words.place(at, 1));
        page.add(Piece.Kind.OPENING, title + ":\n", words.place(at, count));
        return count;
    }

    private int label(SpokenWords words, int from) {
        return labels.longestAt(
                List.range(from, Math.min(words.count(), from + LONGEST)).map(words::said));
    }

    private static int trailing(SpokenWords words, int at) {
        return words.isAt(at, "colon") ? 1 : words.isAt(at, "full", "stop") ? 2 : 0;
    }
}
