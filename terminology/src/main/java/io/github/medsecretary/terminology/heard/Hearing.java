package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was probably said where odd words stand.
 *
 * <p>Only words that clinical text seldom has there are looked at, alone and with up to three neighbours; they are
 * compared by sound with the terms, and what is found must fit better than what stands there by a margin: by how often
 * it is said, by its neighbours, by its sound, and by what the letter is about. The time grows with the text's length.
 * Made once and shared by threads; the tables are read when the first text is looked at.
 */
public final class Hearing {

    private final HeardTerms terms;
    private final Predicate<String> words;
    private @Nullable HeardTables tables;

    private Hearing(HeardTerms terms, Predicate<String> words) {
        this.terms = terms;
        this.words = words;
    }

    /** Listens for these terms. */
    public static Hearing of(HeardTerms terms) {
        return new Hearing(terms, word -> false);
    }

    /**
     * The same, told which other words there are: a word that is none is looked at more closely than a real one.
     *
     * @param word whether a word in small letters is one; pure and thread-safe
     */
    public Hearing knowing(Predicate<String> word) {
        return new Hearing(terms, words.or(word));
    }

    /**
     * The places in the order of the text; they do not overlap.
     *
     * @param margin the least by which what was said must fit better, in natural-log-odds units
     * @param step called for each piece of work
     */
    public Seq<Misheard> misheard(Reading reading, double margin, Runnable step) {
        return new Listening(tables(), reading, margin, step).found();
    }

    // Two threads may make them at once; they are the same.
    private HeardTables tables() {
        HeardTables known = tables;
        if (known == null) {
            known = HeardTables.of(terms, words);
            tables = known;
        }
        return known;
    }
}
