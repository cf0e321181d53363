package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;

/** "Open quotes" and "close quotes". */
final class QuoteCommand implements Command {

    private static final int LONGEST = 3;

    private static final HashSet<String> OPENING = HashSet.of(
            "open quote",
            "open quotes",
            "open quotation",
            "open quotation mark",
            "open quotation marks",
            "open inverted commas",
            "begin quote",
            "start quote");

    private static final HashSet<String> CLOSING = HashSet.of(
            "close quote",
            "close quotes",
            "close quotation",
            "close quotation mark",
            "close quotation marks",
            "close inverted commas",
            "end quote",
            "end quotes",
            "unquote");

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int opening = words.isThing(at) ? 0 : words.longest(at, OPENING, LONGEST);
        int closing = words.isThing(at) || !page.isQuoting() ? 0 : words.longest(at, CLOSING, LONGEST);
        if (opening > 0) {
            page.add(Piece.Kind.BEFORE, "“", words.place(at, opening));
            page.quotes(1);
        } else if (closing > 0) {
            page.add(Piece.Kind.AFTER, "”", words.place(at, closing));
            page.quotes(-1);
        }
        return opening + closing;
    }
}
