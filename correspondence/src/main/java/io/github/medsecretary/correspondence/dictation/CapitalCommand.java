package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

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
        int letter = words.longest(at, Form.CAPITAL_LETTER);
        int capital = letter + words.longest(at, Form.CAPITAL);
        if (on + off + large + capital == 0 || words.isThing(at)) {
            return 0;
        }
        boolean meant = (off > 0 && page.isInCapitals()) || (on > 0 && isClosed(words, at + on));
        if (meant && !words.isGuarded(at, on + off)) {
            page.capitals(on > 0);
            return on + off;
        }
        if (large > 0) {
            return words.isGuarded(at, large) || isNoWord(words, at + large) ? 0 : large(words, at, large, page);
        }
        boolean one = words.small(at + capital).length() == 1;
        boolean noun = !one && words.isGuarded(at, capital);
        if (capital == 0 || noun || isNoWord(words, at + capital)) {
            return 0;
        }
        boolean doubtful = letter > 0 && !one && !isLed(words, at);
        return doubtful ? kept(words, at, capital, page) : capitalised(words, at, capital, page);
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

    // "From cap Wrexham", "has cap Sjogren apostrophe s": a name may follow.
    private static boolean isLed(SpokenWords words, int at) {
        return List.of(Form.LEADS, Form.LEADS_NAME, Form.TITLE).exists(each -> words.is(at - 1, each));
    }

    private static int kept(SpokenWords words, int at, int count, Page page) {
        page.keep(words, at, count);
        return count;
    }

    private static int large(SpokenWords words, int at, int count, Page page) {
        page.add(Piece.Kind.LETTERS, Letters.large(words.said(at + count)), words.place(at, count + 1));
        return count + 1;
    }

    private static int capitalised(SpokenWords words, int at, int count, Page page) {
        page.add(Piece.Kind.LETTERS, Letters.capitalised(words.said(at + count)), words.place(at, count + 1));
        return count + 1;
    }

    private boolean isNoWord(SpokenWords words, int at) {
        return at >= words.count() || others.take(words, at, new Page()) > 0;
    }
}
