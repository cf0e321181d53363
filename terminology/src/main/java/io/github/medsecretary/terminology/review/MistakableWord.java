package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.confusion.Surroundings;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;

/**
 * A word that is mistaken for others, wherever it stands.
 *
 * @param word its index
 * @param written what is written, as words are {@link #compared}
 */
record MistakableWord(int word, String written) implements Fact<MistakableWord> {

    /** A word in small letters as it is compared: British and American spelling are one. */
    static String compared(String word) {
        return Surroundings.plain(word);
    }

    @Override
    public MistakableWord moved(Shift by) {
        return new MistakableWord(word + by.words(), written);
    }
}
