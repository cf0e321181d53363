package io.github.medsecretary.correspondence.dictation;

/** "Begin third party" and "end third party", around what somebody told in confidence. */
final class ConfidenceCommand implements Command {

    private static final int COUNT = 3;

    @Override
    public int take(SpokenWords words, int at, Page page) {
        boolean begins = words.isAt(at, "begin", "third", "party");
        if (!begins && !words.isAt(at, "end", "third", "party")) {
            return 0;
        }
        page.add(Piece.Kind.BREAK, "\n", words.place(at, COUNT));
        page.add(
                Piece.Kind.OPENING,
                (begins ? Typing.THIRD_PARTY : Typing.END_THIRD_PARTY) + "\n",
                words.place(at, COUNT));
        return COUNT;
    }
}
