package io.github.medsecretary.correspondence.dictation;

/**
 * "Spelt s m y t h e": the word before, or one of the two before that, is written so, if it is like what is spelt. Where
 * none is, all the words stay and are asked about; "spelled out" is words.
 */
final class SpellingCommand implements Command {

    private static final int LEAST = 2;
    private static final int FARTHEST = 3;

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int said = words.longest(at, Form.SPELT);
        SpeltLetters spelt = said == 0 ? SpeltLetters.NONE : SpeltLetters.at(words, at + said);
        int count = said + spelt.count();
        if (isCapitalOnly(page, spelt)) {
            page.replaceWord(0, Letters.capitalised(page.wordBefore(0)), words.place(at, count));
            return count;
        }
        if (spelt.letters() < LEAST || page.wordBefore(0).isEmpty()) {
            return 0;
        }
        int which = which(words, page, Letters.small(spelt.word()));
        if (which >= 0) {
            page.replaceWord(which, written(words, page, which, spelt.word()), words.place(at, count));
            return count;
        }
        if (words.isA(Form.SPELLER, page.wordBefore(0))) {
            return 0;
        }
        page.keep(words, at, count);
        return count;
    }

    // "Roaccutane spelt with a capital r".
    private static boolean isCapitalOnly(Page page, SpeltLetters spelt) {
        return spelt.letters() == 1
                && Character.isUpperCase(spelt.word().codePointAt(0))
                && page.wordBefore(0).startsWith(Letters.small(spelt.word()));
    }

    // The likest of the last words, the nearest first: any of which half of the letters are the same, or the
    // last one if it is a name or begins or ends alike; -1 if there is none.
    private static int which(SpokenWords words, Page page, String spelt) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int before = 0; before < FARTHEST; before++) {
            String word = page.wordBefore(before);
            int far = Likeness.distance(word, spelt);
            boolean like = far * 2 <= Math.max(word.length(), spelt.length())
                    || (before == 0 && (isAlike(word, spelt) || isName(words, page)));
            if (!word.isEmpty() && like && far < least) {
                best = before;
                least = far;
            }
        }
        return best;
    }

    // "Mr Cole spelt k o h l".
    private static boolean isName(SpokenWords words, Page page) {
        return words.isA(Form.TITLE, page.wordBefore(1)) || page.isCapital(0);
    }

    private static boolean isAlike(String word, String spelt) {
        return word.charAt(0) == spelt.charAt(0) || word.endsWith(spelt.substring(spelt.length() - LEAST));
    }

    private static String written(SpokenWords words, Page page, int which, String spelt) {
        return words.isA(Form.TITLE, page.wordBefore(which + 1)) || page.isCapital(which)
                ? Letters.capitalised(spelt)
                : spelt;
    }
}
