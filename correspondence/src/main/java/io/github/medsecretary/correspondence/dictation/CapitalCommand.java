package io.github.medsecretary.correspondence.dictation;

/**
 * "Capital T", "in capitals urgent", "all caps DNAR", "capitals on" and "off", but not "capital femoral epiphysis", "he
 * wrote it in capitals" and "a cap".
 */
final class CapitalCommand implements Command {

    private final Command others;

    /** With what else may stand where the word to be written should. */
    CapitalCommand(Command others) {
        this.others = others;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int on = words.longest(at, Form.CAPITALS_ON);
        int off = words.longest(at, Form.CAPITALS_OFF);
        int large = words.longest(at, Form.CAPITALS);
        int capital = words.longest(at, Form.CAPITAL);
        if (on + off + large + capital == 0 || words.isThing(at)) {
            return 0;
        }
        boolean meant = off > 0 || (on > 0 && isClosed(words, at + on));
        if (meant && !words.isGuarded(at, on + off)) {
            page.capitals(on > 0);
            return on + off;
        }
        if (large > 0) {
            return words.isGuarded(at, large) ? 0 : large(words, at, large, page);
        }
        boolean letter = words.small(at + capital).length() == 1;
        boolean noun = !letter && words.isGuarded(at, capital);
        return capital == 0 || noun ? 0 : capitalised(words, at, capital, page);
    }

    // They are off again later.
    private static boolean isClosed(SpokenWords words, int from) {
        for (int i = from; i < Math.min(words.count(), from + SpokenWords.FAR); i++) {
            if (words.longest(i, Form.CAPITALS_OFF) > 0) {
                return true;
            }
        }
        return false;
    }

    private int large(SpokenWords words, int at, int count, Page page) {
        int word = at + count;
        if (isNoWord(words, word)) {
            return 0;
        }
        page.add(Piece.Kind.LETTERS, Letters.large(words.said(word)), words.place(at, count + 1));
        return count + 1;
    }

    private int capitalised(SpokenWords words, int at, int count, Page page) {
        if (isNoWord(words, at + count)) {
            return 0;
        }
        page.add(Piece.Kind.LETTERS, Letters.capitalised(words.said(at + count)), words.place(at, count + 1));
        return count + 1;
    }

    private boolean isNoWord(SpokenWords words, int at) {
        return at >= words.count() || others.take(words, at, new Page()) > 0;
    }
}
