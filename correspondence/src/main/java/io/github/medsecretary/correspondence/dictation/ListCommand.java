package io.github.medsecretary.correspondence.dictation;

/**
 * "Number one" at the start of a sentence or line, where "number two" comes later, and "bullet point": each item stands
 * on a line of its own. "Number one on the list" within a sentence is words.
 */
final class ListCommand implements Command {

    private static final String NUMBER = "number";
    private static final String FIRST = "first number";
    private static final String NEXT = "next";
    private static final String BULLET = "bullet point";

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int list = list(words, at);
        if (list > 0) {
            return list;
        }
        int bullet = Math.max(bullet(words, at), page.item() == Page.BULLETS ? next(words, at) : 0);
        if (bullet > 0) {
            page.item(Page.BULLETS);
            item("- ", words, at, bullet, page);
            return bullet;
        }
        int end = page.item() != 0 && !words.isThing(at) ? words.longest(at, Form.END_LIST) : 0;
        if (end > 0) {
            page.item(0);
            page.add(Piece.Kind.BREAK, "\n\n", words.place(at, end));
            return end;
        }
        int count = page.item() > 0 ? going(words, at, page) : opening(words, at, page);
        if (count == 0) {
            return 0;
        }
        page.item(page.item() + 1);
        item(page.item() + ". ", words, at, count, page);
        return count + trailing(words, at + count);
    }

    /** Whether a list is said to begin at a place, maybe on a new line. */
    static boolean begins(SpokenWords words, int from) {
        int at = from + words.longest(from, Form.LINE);
        return bullet(words, at) > 0 || list(words, at) > 0 || (number(words, at, 1) > 0 && isFollowed(words, at));
    }

    // "Numbered list" and the marks behind it, if its first item follows.
    private static int list(SpokenWords words, int at) {
        int count = words.longest(at, Form.LIST);
        if (count == 0 || words.isThing(at)) {
            return 0;
        }
        int next = skipMarks(words, at + count);
        return number(words, next, 1) > 0 ? next - at : 0;
    }

    private static int bullet(SpokenWords words, int at) {
        int count = words.longest(at, Form.BULLET);
        return count == 0 || words.isThing(at) || words.isGuarded(at, count, BULLET) ? 0 : count;
    }

    private static int going(SpokenWords words, int at, Page page) {
        int next = next(words, at);
        boolean part = words.isThing(at) || (!page.isStart() && words.isGuardedBefore(at, NUMBER));
        return next > 0 || part ? next : number(words, at, page.item() + 1);
    }

    // At the start of a sentence or line, or behind a label and its colon.
    private static int opening(SpokenWords words, int at, Page page) {
        Piece last = page.last();
        boolean opens = page.isStart() || (last != null && last.text().equals(":"));
        int count = opens ? number(words, at, 1) : 0;
        boolean goesOn = count > 0 && isGoingOn(words, at, count, FIRST);
        return goesOn || !isFollowed(words, at + count) ? 0 : count;
    }

    private static void item(String opening, SpokenWords words, int at, int count, Page page) {
        if (page.last() != null) {
            page.add(Piece.Kind.BREAK, "\n", words.place(at, count));
        }
        page.add(Piece.Kind.OPENING, opening, words.place(at, count));
    }

    // "Number one comma asthma": the comma is the number's.
    private static int trailing(SpokenWords words, int at) {
        return words.isAt(at, "comma") ? 1 : Math.max(ColonCommand.trailing(words, at), words.fullStop(at));
    }

    // Marks between "numbered list" and its first item are said of the former.
    private static int skipMarks(SpokenWords words, int from) {
        int at = from;
        int more = 1;
        while (more > 0) {
            more = Math.max(trailing(words, at), words.longest(at, Form.LINE));
            at += more;
        }
        return at;
    }

    private static int next(SpokenWords words, int at) {
        int count = words.longest(at, Form.NEXT);
        return count == 0 || words.isThing(at) || words.isGuarded(at, count, NEXT) ? 0 : count;
    }

    // How many words a number of an item has; 0 if another number stands here, or a sentence about it.
    private static int number(SpokenWords words, int at, int number) {
        int item = words.longest(at, Form.ITEM);
        if (item == 0) {
            return 0;
        }
        String figure = String.valueOf(number);
        String said = words.value(Form.NUMBER, at + item, Math.min(1, Math.max(0, words.count() - at - item)));
        boolean same = words.small(at + item).equals(figure) || said.equals(figure);
        return !same || isGoingOn(words, at, item + 1, NUMBER) ? 0 : item + 1;
    }

    // "Number one is", but "number two is it linked" begins a question.
    private static boolean isGoingOn(SpokenWords words, int at, int count, String name) {
        return words.isFollowed(at + count, name) && !words.is(at + count + 1, Form.WHO);
    }

    private static boolean isFollowed(SpokenWords words, int from) {
        for (int i = from; i < Math.min(words.count(), from + SpokenWords.FAR); i++) {
            if (number(words, i, 2) > 0 || next(words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
