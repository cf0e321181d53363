package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;

/** "Spelt s m y t h e": the word before, or the one before that, is written so; "spelled out" is words. */
final class SpellingCommand implements Command {

    private static final int LEAST = 2;
    private static final int FARTHEST = 3;

    private static final HashSet<String> TITLES =
            HashSet.of("mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sister", "sir", "lady");

    private static final HashSet<String> SPELLERS = HashSet.of(
            "he", "she", "they", "i", "we", "who", "patient", "correctly", "was", "is", "and", "then", "also", "be");

    private static final HashSet<String> SPELT = HashSet.of("spelt", "spelled", "spelling");

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int filler = filler(words, at);
        if (!SPELT.contains(words.small(at + filler))) {
            return 0;
        }
        SpeltLetters spelt = SpeltLetters.at(words, at + filler + 1);
        int count = filler + 1 + spelt.count();
        if (spelt.letters() < LEAST) {
            return 0;
        }
        int which = which(page, spelt.word());
        return which >= 0 && page.replaceWord(which, written(page, which, spelt.word()), words.place(at, count))
                ? count
                : 0;
    }

    private static int filler(SpokenWords words, int at) {
        if (words.isAt(at, "that's") || words.isAt(at, "thats") || words.isAt(at, "it's")) {
            return 1;
        }
        return words.isAt(at, "that", "is") || words.isAt(at, "which", "is") || words.isAt(at, "it", "is") ? 2 : 0;
    }

    // The word that begins alike, the nearest first; else the last word, but not who spelt it.
    private static int which(Page page, String spelt) {
        String letter = Letters.small(spelt).substring(0, 1);
        for (int before = 0; before < FARTHEST; before++) {
            if (page.wordBefore(before).startsWith(letter)) {
                return before;
            }
        }
        return SPELLERS.contains(page.wordBefore(0)) ? -1 : 0;
    }

    private static String written(Page page, int which, String spelt) {
        boolean name = TITLES.contains(page.wordBefore(which + 1)) || page.isCapital(which);
        return name ? Letters.capitalised(spelt) : spelt;
    }
}
