package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;

/**
 * A word of which what stands around says that another may be meant, if the rest of the letter says so as well.
 *
 * @param word its index
 * @param need what the rest of the letter has to say for another word at least, in natural-log-odds units, with the margin
 *     that was learnt
 */
record DoubtfulWord(int word, double need) implements Fact<DoubtfulWord> {

    @Override
    public DoubtfulWord moved(Shift by) {
        return new DoubtfulWord(word + by.words(), need);
    }
}
