package io.github.medsecretary.correspondence.dictation;

/** "Spelt s m y t h e": the word before, or the one before that, is written so; "spelled out" is words. */
final class SpellingCommand implements Command {

    private static final int LEAST = 2;
    private static final int FARTHEST = 3;

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int said = words.longest(at, Form.SPELT);
        SpeltLetters spelt = said == 0 ? SpeltLetters.NONE : SpeltLetters.at(words, at + said);
        int count = said + spelt.count();
        if (spelt.letters() < LEAST) {
            return 0;
        }
        int which = which(words, page, spelt.word());
        return which >= 0 && page.replaceWord(which, written(words, page, which, spelt.word()), words.place(at, count))
                ? count
                : 0;
    }

    // The last word if it ends alike ("Kathy", "Cathy"), else the one that begins alike, the nearest first; else the
    // last
    // word, but not who spelt it.
    private static int which(SpokenWords words, Page page, String spelt) {
        String small = Letters.small(spelt);
        String letter = small.substring(0, 1);
        if (page.wordBefore(0).endsWith(small.substring(small.length() - LEAST))) {
            return 0;
        }
        for (int before = 0; before < FARTHEST; before++) {
            if (page.wordBefore(before).startsWith(letter)) {
                return before;
            }
        }
        return words.isA(Form.SPELLER, page.wordBefore(0)) ? -1 : 0;
    }

    private static String written(SpokenWords words, Page page, int which, String spelt) {
        boolean name = words.isA(Form.TITLE, page.wordBefore(which + 1)) || page.isCapital(which);
        return name ? Letters.capitalised(spelt) : spelt;
    }
}
