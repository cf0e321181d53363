package io.github.medsecretary.correspondence.dictation;

/** "Patient apostrophe s", "O apostrophe Brien". */
final class ApostropheCommand implements Command {

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int count = words.longest(at, Form.APOSTROPHE);
        Piece last = page.last();
        if (count == 0 || words.isThing(at) || page.isStart() || last == null) {
            return 0;
        }
        if (words.isAt(at + count, "s")) {
            page.add(Piece.Kind.AFTER, "'s", words.place(at, count + 1));
            return count + 1;
        }
        boolean joins = last.isWord() && last.text().length() == 1;
        page.add(joins ? Piece.Kind.JOINING : Piece.Kind.AFTER, "'", words.place(at, count));
        return count;
    }
}
