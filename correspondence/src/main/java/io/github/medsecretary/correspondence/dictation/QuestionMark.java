package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

/**
 * "Question mark": behind a question, but right before what is suspected ("admitted with question mark appendicitis").
 * A question begins as questions do, or nothing of the sentence follows it.
 */
final class QuestionMark implements Command {

    private static final int NEAR = 3;

    private final Command others;

    /** With what else may end a sentence. */
    QuestionMark(Command others) {
        this.others = others;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int count = words.longest(at, Form.QUERY);
        if (count == 0 || words.isThing(at) || isDoubt(words, at, count) || words.isGuarded(at, count)) {
            return 0;
        }
        boolean ends = !words.is(at - 1, Form.LEADS)
                && (words.is(at + count, Form.OPENS)
                        || isOver(words, at + count)
                        || isQuestion(words, page.sentence(SpokenWords.FAR)));
        page.add(ends ? Piece.Kind.AFTER : Piece.Kind.BEFORE, "?", words.place(at, count));
        return count;
    }

    // "A big question mark over the diagnosis".
    private static boolean isDoubt(SpokenWords words, int at, int count) {
        for (int i = at - 1; i >= at - NEAR; i--) {
            if (words.isThing(i) && words.is(at + count, Form.OVER)) {
                return true;
            }
        }
        return false;
    }

    // Its last part may ask on its own: "he smokes, does he".
    private static boolean isQuestion(SpokenWords words, List<String> sentence) {
        List<String> last =
                sentence.reverse().takeWhile(each -> !each.equals(",")).reverse();
        boolean whole = sentence.size() > 2 || sentence.lastOption().exists(each -> !words.isA(Form.WHO, each));
        return whole && (asks(words, sentence) || asks(words, last) || isTurnedRound(words, sentence));
    }

    private static boolean asks(SpokenWords words, List<String> said) {
        return said.nonEmpty() && words.isA(Form.ASKS, said.head());
    }

    // "Please could she have her injection".
    private static boolean isTurnedRound(SpokenWords words, List<String> said) {
        return said.zip(said.drop(1)).exists(pair -> words.isA(Form.ASKS, pair._1()) && words.isA(Form.WHO, pair._2()));
    }

    private boolean isOver(SpokenWords words, int next) {
        return next >= words.count() || others.take(words, next, new Page()) > 0;
    }
}
