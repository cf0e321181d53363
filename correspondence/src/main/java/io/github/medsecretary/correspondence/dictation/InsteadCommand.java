package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

/**
 * "The left knee correction the right knee": what is said anew stands in the place of what it is like. It is like the
 * words that begin alike ("sodium 128 correction sodium 138"), or a word of its kind: a number, a day, a side. Behind an
 * article alone nothing is alike ("the knee correction the patient"), and where nothing is, all are words.
 */
final class InsteadCommand implements Command {

    /** How many words are said anew at most. */
    private static final int FEW = 6;

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int count = words.longest(at, Form.INSTEAD);
        if (count == 0 || words.isThing(at) || words.isGuarded(at, count)) {
            return 0;
        }
        int comma = words.isAt(at + count, "comma") ? 1 : 0;
        int back = back(words, at + count + comma, spoken(page));
        if (back == 0) {
            return 0;
        }
        page.takeWords(back);
        return count + comma;
    }

    // The words of the sentence, the last first.
    private static List<String> spoken(Page page) {
        return page.sentence(SpokenWords.FAR)
                .filter(each -> Character.isLetterOrDigit(each.codePointAt(0)))
                .reverse()
                .take(FEW);
    }

    // How many words are said anew; 0 if none is like what follows.
    private static int back(SpokenWords words, int next, List<String> spoken) {
        if (next >= words.count()) {
            return 0;
        }
        int back = 1;
        for (String each : spoken) {
            if (isAnew(words, next, spoken.take(back).reverse())) {
                return extended(words, back, each, spoken);
            }
            back++;
        }
        return 0;
    }

    private static boolean isAnew(SpokenWords words, int next, List<String> said) {
        String first = said.head();
        if (!first.equals(words.small(next))) {
            return isAlike(words, first, words.small(next));
        }
        boolean article = words.is(next, Form.ARTICLE) || first.equals("a");
        boolean further = said.zipWithIndex()
                .drop(1)
                .exists(each -> each._1().equals(words.small(next + each._2()))
                        || isAlike(words, each._1(), words.small(next + each._2())));
        return !article || further;
    }

    // "Twenty five correction thirty": a number has several words.
    private static int extended(SpokenWords words, int back, String first, List<String> spoken) {
        return back
                + (isNumber(words, first)
                        ? spoken.drop(back)
                                .takeWhile(each -> isNumber(words, each))
                                .size()
                        : 0);
    }

    private static boolean isAlike(SpokenWords words, String one, String other) {
        String kind = words.valueOf(Form.ALIKE, one);
        return (!kind.isEmpty() && kind.equals(words.valueOf(Form.ALIKE, other)))
                || (isNumber(words, one) && isNumber(words, other));
    }

    private static boolean isNumber(SpokenWords words, String word) {
        return !word.isEmpty()
                && (Character.isDigit(word.charAt(0))
                        || words.isA(Form.NUMBER, word)
                        || words.valueOf(Form.ALIKE, word).equals("number"));
    }
}
