package io.github.medsecretary.correspondence.dictation;

/** "Begin third party" and "end third party", around what somebody told in confidence. */
final class ConfidenceCommand implements Command {

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int begins = words.longest(at, Form.BEGIN_THIRD_PARTY);
        int count = begins > 0 ? begins : words.longest(at, Form.END_THIRD_PARTY);
        if (count == 0) {
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
