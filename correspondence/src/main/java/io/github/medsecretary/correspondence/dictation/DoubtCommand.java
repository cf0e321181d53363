package io.github.medsecretary.correspondence.dictation;

/**
 * A command beside a word with which it may be none: its words stay in the letter and are asked about, as a mark too few
 * is seen by who reads and a word too few is not.
 */
final class DoubtCommand implements Command {

    private final Command certain;

    /** With what is done where nothing is doubtful. */
    DoubtCommand(Command certain) {
        this.certain = certain;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int count = words.doubtful(at, before(page));
        if (count == 0 || certain.take(words, at, page.trial()) == 0) {
            return certain.take(words, at, page);
        }
        page.keep(words, at, count);
        return count;
    }

    private static String before(Page page) {
        Piece last = page.last();
        return last == null ? "" : Letters.small(last.text());
    }
}
