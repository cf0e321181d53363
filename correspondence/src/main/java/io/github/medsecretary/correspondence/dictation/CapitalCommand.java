package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;

/**
 * "Capital T", "in capitals urgent", "all caps DNAR", "capitals on" and "off", but not "capital femoral epiphysis", "he
 * wrote it in capitals" and "a cap".
 */
final class CapitalCommand implements Command {

    private static final HashSet<String> NOUNS = HashSet.of(
            "femoral",
            "city",
            "cities",
            "letter",
            "letters",
            "epiphysis",
            "epiphyses",
            "epiphyseal",
            "punishment",
            "investment",
            "investments",
            "funding",
            "budget",
            "bid",
            "cost",
            "costs",
            "programme",
            "project",
            "allowance",
            "expense",
            "sum",
            "gains",
            "gain",
            "of",
            "is",
            "was",
            "and",
            "in",
            "for",
            "spending",
            "expenditure",
            "works",
            "bone",
            "ligament",
            "a",
            "the",
            "to",
            "on",
            "off",
            "from",
            "refill",
            "removed",
            "fitted",
            "that",
            "which");

    private static final HashSet<String> WRITING = HashSet.of(
            "wrote",
            "written",
            "write",
            "writes",
            "writing",
            "printed",
            "print",
            "typed",
            "type",
            "it",
            "them",
            "everything",
            "name",
            "names",
            "text",
            "sign",
            "signs",
            "signed",
            "words",
            "block",
            "letters",
            "note",
            "label",
            "labelled",
            "heading",
            "entry",
            "this",
            "that",
            "all",
            "his",
            "her");

    private static final HashSet<String> JOINING = HashSet.of(
            "and", "or", "but", "by", "on", "at", "with", "for", "to", "as", "because", "which", "that", "so", "then",
            "the", "a", "an", "from", "when", "if", "he", "she", "they", "it", "i", "we");

    private static final HashSet<String> CAPS = HashSet.of(
            "knee",
            "skull",
            "cradle",
            "cervical",
            "dental",
            "swimming",
            "dutch",
            "ice",
            "bottle",
            "shower",
            "price",
            "phrygian",
            "bathing",
            "baseball",
            "flat",
            "this",
            "that",
            "his",
            "her",
            "child-proof",
            "blue",
            "screw");

    private final Command others;

    /** With what else may stand where the word to be written should. */
    CapitalCommand(Command others) {
        this.others = others;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int lock = words.isThing(at) ? 0 : lock(words, at);
        if (lock > 0 && isClosed(words, at, lock)) {
            page.capitals(words.small(at + lock - 1).equals("on"));
            return lock;
        }
        if (words.isThing(at)) {
            return 0;
        }
        if (words.isAt(at, "all", "caps") || words.isAt(at, "all", "capitals")) {
            return large(words, at, page);
        }
        if (words.isAt(at, "in", "capitals") || words.isAt(at, "in", "caps")) {
            boolean written = WRITING.contains(words.small(at - 1)) || JOINING.contains(words.small(at + 2));
            return written ? 0 : large(words, at, page);
        }
        boolean capital = words.isAt(at, "capital") || (words.isAt(at, "cap") && !CAPS.contains(words.small(at - 1)));
        boolean letter = words.small(at + 1).length() == 1;
        return capital && (letter || !NOUNS.contains(words.small(at + 1))) ? capitalised(words, at, page) : 0;
    }

    private static int lock(SpokenWords words, int at) {
        boolean caps = words.isAt(at, "caps") || words.isAt(at, "capitals");
        int at2 = caps && words.isAt(at + 1, "lock") ? at + 2 : at + 1;
        return caps && (words.isAt(at2, "on") || words.isAt(at2, "off")) ? at2 + 1 - at : 0;
    }

    // Off, or on and off again later.
    private static boolean isClosed(SpokenWords words, int at, int lock) {
        boolean closed = words.small(at + lock - 1).equals("off");
        for (int i = at + lock; !closed && i < Math.min(words.count(), at + SpokenWords.FAR); i++) {
            int next = lock(words, i);
            closed = next > 0 && words.small(i + next - 1).equals("off");
        }
        return closed;
    }

    private int large(SpokenWords words, int at, Page page) {
        int word = at + 2;
        if (isNoWord(words, word)) {
            return 0;
        }
        page.add(Piece.Kind.LETTERS, Letters.large(words.said(word)), words.place(at, 3));
        return 3;
    }

    private int capitalised(SpokenWords words, int at, Page page) {
        if (isNoWord(words, at + 1)) {
            return 0;
        }
        page.add(Piece.Kind.LETTERS, Letters.capitalised(words.said(at + 1)), words.place(at, 2));
        return 2;
    }

    private boolean isNoWord(SpokenWords words, int at) {
        return at >= words.count() || others.take(words, at, new Page()) > 0;
    }
}
