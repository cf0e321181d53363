package io.github.medsecretary.correspondence.dictation;

/** "Begin third party" and "end third party", around what somebody told in confidence. */
final class ConfidenceCommand implements Command {

    /** Whether a piece is a line around what was told in confidence, none of whose words was dictated. */
    static boolean isLine(Piece piece) {
        String line = piece.text().strip();
        return piece.kind() == Piece.Kind.OPENING
                && (line.equals(Typing.THIRD_PARTY) || line.equals(Typing.END_THIRD_PARTY));
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int begins = words.longest(at, Form.BEGIN_THIRD_PARTY);
        int count = begins > 0 ? begins : words.longest(at, Form.END_THIRD_PARTY);
        if (count == 0 || words.isThing(at) || words.isGuarded(at, count)) {
            return 0;
        }
        page.add(Piece.Kind.BREAK, "\n", words.place(at, count));
        page.add(
                Piece.Kind.OPENING,
                (begins > 0 ? Typing.THIRD_PARTY : Typing.END_THIRD_PARTY) + "\n",
                words.place(at, count));
        return count;
    }
}
