package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.List;

/**
 * "The left knee correction the right knee": what is said anew stands in the place of what it is like. It is like the
 * words that begin alike ("sodium 128 correction sodium 138"), or a word of its kind: a number, a day, a side. Behind an
 * article alone nothing is alike ("the knee correction the patient"), and where nothing is, all are words. What would be
 * lost without being said anew is not taken back, but asked about: "5 mg of ramipril correction 10 mg once daily".
 */
final class InsteadCommand implements Command {

    /** How many words are said anew at most. */
    private static final int FEW = 6;

    private static final String QUESTION = "Something seems to be put right here. What is to stand?";

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
            return isMeant(words, at, next, spoken) ? kept(words, at, count, page) : 0;
        }
        if (!isWhole(words, next, spoken.take(back).reverse())) {
            return kept(words, at, count, page);
        }
        page.takeWords(extended(words, back, spoken));
        return count + comma;
    }

    // Nothing is like what follows, but somebody hesitates, or begins a sentence with what is of a kind.
    private static boolean isMeant(SpokenWords words, int at, int next, List<String> spoken) {
        return next < words.count()
                && (words.is(at, Form.HESITATION) || (spoken.isEmpty() && isOfKind(words, words.small(next))));
    }

    private static int kept(SpokenWords words, int at, int count, Page page) {
        page.keep(words, at, count, QUESTION);
        return count;
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
        List<String> anew = anew(words, next, said.size() + 1 + points(words, next, said.size()));
        List<String> lost =
                said.tail().reject(each -> anew.exists(other -> other.equals(each) || isAlike(words, each, other)));
        boolean same = said.head().equals(anew.headOption().getOrElse("")) && !isArticle(words, said.head());
        boolean one = same && lost.size() == 1 && !isOfKind(words, lost.head());
        return said.size() <= anew.size() && (lost.isEmpty() || one);
    }

    // "2 point 5" is one number, said in two words more.
    private static int points(SpokenWords words, int next, int most) {
        return 2 * List.range(next, next + most).count(i -> words.isAt(i, "point"));
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
        return isPlural(one, other)
                || isPlural(other, one)
                || (!kind.isEmpty() && kind.equals(words.valueOf(Form.ALIKE, other)))
                || (isNumber(words, one) && isNumber(words, other));
    }

    // "Two puffs correction one puff".
    private static boolean isPlural(String one, String other) {
        return one.length() > 3 && one.equals(other + "s");
    }

    private static boolean isNumber(SpokenWords words, String word) {
        return !word.isEmpty()
                && (Character.isDigit(word.charAt(0))
                        || words.isA(Form.NUMBER, word)
                        || words.valueOf(Form.ALIKE, word).equals("number"));
    }
}
