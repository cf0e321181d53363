package io.github.medsecretary.correspondence.dictation;

/** "Patient apostrophe s", "O apostrophe Brien". */
final class ApostropheCommand implements Command {

    @Override
    public int take(SpokenWords words, int at, Page page) {
        if (!words.isAt(at, "apostrophe") || words.isThing(at) || page.isStart()) {
            return 0;
        }
        if (words.isAt(at + 1, "s")) {
            page.add(Piece.Kind.AFTER, "'s", words.place(at, 2));
            return 2;
        }
        boolean joins = words.small(at - 1).length() == 1;
        page.add(joins ? Piece.Kind.JOINING : Piece.Kind.AFTER, "'", words.place(at, 1));
        return 1;
    }
}
