package io.github.medsecretary.correspondence.dictation;

/** Where a sentence ends in what is spoken. */
final class SentenceEnds {

    private SentenceEnds() {}

    /** The index of the command that ends the sentence of a word; the number of words if none does. */
    static int next(SpokenWords words, int from, Command ends) {
        int at = from;
        while (at < words.count() && ends.take(words, at, new Page()) == 0) {
            at++;
        }
        return at;
    }
}
