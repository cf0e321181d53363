package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/**
 * "Comma", "full stop" and the other marks, but not "a full stop", "a dash of" or "the hundred metre dash". Of the marks
 * that stand in pairs some are meant only where the other one is said as well: "quote … unquote", "bracket … close
 * bracket".
 */
final class MarkCommand implements Command {

    private static final Map<Form, Piece.Kind> KINDS = LinkedHashMap.<Form, Piece.Kind>empty()
            .put(Form.MARK_AFTER, Piece.Kind.AFTER)
            .put(Form.MARK_BEFORE, Piece.Kind.BEFORE)
            .put(Form.MARK_JOINING, Piece.Kind.JOINING)
            .put(Form.MARK_BETWEEN, Piece.Kind.BETWEEN)
            .put(Form.PAIR_OPEN, Piece.Kind.BEFORE)
            .put(Form.PAIR_CLOSE, Piece.Kind.AFTER)
            .put(Form.PAIR_WORD, Piece.Kind.BEFORE);

    private static final List<Form> OPENING = List.of(Form.MARK_BEFORE, Form.PAIR_OPEN);
    private static final List<Form> CLOSING = List.of(Form.MARK_AFTER, Form.PAIR_CLOSE);

    private static final List<Form> ALL = KINDS.keySet().toList();

    /** What else is no word that quotes can stand around. */
    private static final List<Form> NOT_PLAIN =
            List.of(Form.LINE, Form.PARAGRAPH, Form.BULLET, Form.CAPITAL, Form.CAPITALS, Form.LITERAL);

    private record Said(Form form, int count, String mark) {}

    private static final Said NOTHING = new Said(Form.MARK_AFTER, 0, "");

    @Override
    public int take(SpokenWords words, int at, Page page) {
        Said said = longest(words, at, ALL);
        if (said.count() == 0 || isWords(words, at, said, page)) {
            return 0;
        }
        if (said.form() == Form.PAIR_WORD) {
            return around(words, at, said, page);
        }
        page.mark(KINDS.get(said.form()).get(), said.mark(), words.place(at, said.count()));
        return said.count();
    }

    private static int around(SpokenWords words, int at, Said said, Page page) {
        int word = at + said.count();
        if (!isPlain(words, word)) {
            return 0;
        }
        page.mark(Piece.Kind.BEFORE, said.mark(), words.place(at, said.count()));
        page.word(words.said(word), words.place(word, 1));
        page.mark(Piece.Kind.AFTER, Pairs.closing(said.mark()), words.place(word, 1));
        return said.count() + 1;
    }

    private static boolean isPlain(SpokenWords words, int at) {
        return at < words.count()
                && Character.isLetterOrDigit(words.said(at).codePointAt(0))
                && longest(words, at, ALL).count() == 0
                && NOT_PLAIN.forAll(each -> words.longest(at, each) == 0);
    }

    private static Said longest(SpokenWords words, int at, List<Form> forms) {
        Said best = NOTHING;
        for (Form form : forms) {
            int count = words.longest(at, form);
            if (count > best.count()) {
                best = new Said(form, count, words.value(form, at, count));
            }
        }
        return best;
    }

    private static boolean isWords(SpokenWords words, int at, Said said, Page page) {
        boolean guarded = words.isThing(at)
                || (words.is(at - 1, Form.QUALITY) && words.isThing(at - 1))
                || words.isGuarded(at, said.count());
        return guarded || isAlone(words, at, said, page);
    }

    private static boolean isAlone(SpokenWords words, int at, Said said, Page page) {
        return switch (said.form()) {
            case PAIR_OPEN -> !isClosed(words, at + said.count(), said.mark());
            case PAIR_CLOSE -> !page.isOpen(said.mark());
            case MARK_JOINING -> !isJoining(words, at + said.count());
            default -> false;
        };
    }

    // "The name has no hyphen full stop": nothing follows that could be joined.
    private static boolean isJoining(SpokenWords words, int next) {
        return next < words.count() && words.longest(next, Form.MARK_AFTER) == 0;
    }

    // Before another one is opened, and not too far away.
    private static boolean isClosed(SpokenWords words, int from, String mark) {
        for (int i = from; i < Math.min(words.count(), from + SpokenWords.FAR); i++) {
            Said closing = longest(words, i, CLOSING);
            if (closing.mark().equals(Pairs.closing(mark)) && !words.isThing(i)) {
                return true;
            }
            if (longest(words, i, OPENING).mark().equals(mark) && !words.isThing(i)) {
                return false;
            }
        }
        return false;
    }
}
