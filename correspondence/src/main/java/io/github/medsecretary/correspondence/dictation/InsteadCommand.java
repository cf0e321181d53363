package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.rule.Query;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * "The left knee correction the right knee": what is said anew stands in the place of what it is like. It is like the
 * words that begin alike ("sodium 128 correction sodium 138"), or a word of its kind: a number, a day, a side. Behind an
 * article alone nothing is alike ("the knee correction the patient"), and where nothing is, all are words. What would be
 * lost without being said anew is not taken back, but asked about: "5 mg of ramipril correction 10 mg once daily".
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
        int next = at + count + comma;
        List<String> spoken = spoken(page);
        int back = back(words, next, spoken);
        if (back == 0) {
            return 0;
        }
        if (!isWhole(words, next, spoken.take(back).reverse())) {
            stay(words, at, count, page);
            return count;
        }
        page.takeWords(extended(words, back, spoken));
        return count + comma;
    }

    private static void stay(SpokenWords words, int at, int count, Page page) {
        for (int i = at; i < at + count; i++) {
            page.word(words.said(i), words.place(i, 1));
        }
        page.ask(
                Objects.requireNonNull(page.last()),
                Asked.Why.UNSURE,
                Query.of("Something seems to be put right here. What is to stand?", List.empty()));
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
        while (back <= spoken.size()) {
            if (isAnew(words, next, spoken.take(back).reverse())) {
                return back;
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
        boolean article = isArticle(words, first);
        boolean further = said.zipWithIndex()
                .drop(1)
                .exists(each -> each._1().equals(words.small(next + each._2()))
                        || isAlike(words, each._1(), words.small(next + each._2())));
        return !article || further;
    }

    // Whether all of it is said anew: each word, or one of its kind. Behind the same word one may be another, if it is
    // of
    // no kind: "Dr Moss correction Dr Ross".
    private static boolean isWhole(SpokenWords words, int next, List<String> said) {
        List<String> anew = anew(words, next, said.size() + 1);
        List<String> lost =
                said.tail().reject(each -> anew.exists(other -> other.equals(each) || isAlike(words, each, other)));
        boolean same = said.head().equals(anew.headOption().getOrElse("")) && !isArticle(words, said.head());
        boolean one = same && lost.size() == 1 && !isOfKind(words, lost.head());
        return said.size() <= anew.size() && (lost.isEmpty() || one);
    }

    // The words that follow, to the next mark or line.
    private static List<String> anew(SpokenWords words, int next, int most) {
        List<String> newestFirst = List.empty();
        int end = Math.min(words.count(), next + most);
        for (int i = next; i < end && !isEnd(words, i); i++) {
            String bare = bare(words.small(i));
            newestFirst = newestFirst.prepend(bare);
            end = bare.equals(words.small(i)) ? end : i;
        }
        return newestFirst.reverse();
    }

    private static boolean isEnd(SpokenWords words, int at) {
        return words.longest(at, Form.MARK_AFTER) > 0
                || words.longest(at, Form.LINE) > 0
                || words.longest(at, Form.PARAGRAPH) > 0;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".,;:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isArticle(SpokenWords words, String word) {
        return words.isA(Form.ARTICLE, word) || word.equals("a");
    }

    private static boolean isOfKind(SpokenWords words, String word) {
        return isNumber(words, word) || !words.valueOf(Form.ALIKE, word).isEmpty();
    }

    // "Twenty five correction thirty": a number has several words.
    private static int extended(SpokenWords words, int back, List<String> spoken) {
        return back
                + (isNumber(words, spoken.get(back - 1))
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
