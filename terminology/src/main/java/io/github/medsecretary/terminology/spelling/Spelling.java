package io.github.medsecretary.terminology.spelling;

import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells whether a word is spelt right, in Britain or elsewhere, and what one that is not may have been meant to be.
 *
 * <p>Words are compared without regard to case and accents. The built-in words are read when the first word is asked
 * about, and shared; upper lexicons add theirs. What is spelt right may still be the wrong word: that is what the other
 * rules are for. Immutable and thread-safe.
 */
public final class Spelling {

    /** How many words are proposed at most. */
    public static final int MOST = 10;

    private static final double FAR = 1.7;
    private static final double FARTHEST = 3.2;

    private final Seq<Lexicon> upper;
    private final AtomicReference<Stock> stock = new AtomicReference<>();

    private Spelling(Seq<Lexicon> upper) {
        this.upper = upper;
    }

    /** By the built-in words alone. */
    public static Spelling uk() {
        return new Spelling(List.empty());
    }

    /** By the built-in words and those of these lexicons. */
    public static Spelling of(Layers layers) {
        return new Spelling(layers.lexicons());
    }

    /** Words, and what follows from them. */
    private record Stock(WordTable builtIn, WordTable upper, Morphology morphology, AtomicReference<SoundIndex> sounds) {

        static Stock of(Seq<Lexicon> lexicons) {
            CompiledWords words = CompiledWords.get();
            return new Stock(
                    words.table(),
                    WordTable.of(LexiconWords.of(lexicons.reject(words::hold))),
                    new Morphology(words.table()),
                    new AtomicReference<>());
        }

        SoundIndex sound() {
            SoundIndex known = sounds.get();
            if (known == null) {
                known = SoundIndex.of(builtIn);
                sounds.set(known);
            }
            return known;
        }
    }

    private Stock stock() {
        Stock known = stock.get();
        if (known == null) {
            known = Stock.of(upper);
            stock.set(known);
        }
        return known;
    }

    /** Whether it is a right word in any country, or is built as one. */
    public boolean isKnown(String word) {
        String plain = Alphabet.plain(word);
        return isListed(plain) || (Alphabet.isWord(plain) && stock().morphology().accepts(plain));
    }

    /** Whether a list holds it. */
    private boolean isListed(String plain) {
        return stock().builtIn().number(plain) != Automaton.NONE || stock().upper().number(plain) != Automaton.NONE;
    }

    /** What a word may have been meant to be, the likeliest first, at most {@link #MOST}; not the word itself. */
    public Seq<Suggestion> suggest(String word) {
        String plain = Alphabet.plain(word);
        if (!Alphabet.isWord(plain)) {
            return List.empty();
        }
        var candidates = new Candidates(plain);
        candidates.near(stock().builtIn());
        candidates.near(stock().upper());
        candidates.split(stock().builtIn());
        if (candidates.best() > FAR) {
            WordTable table = stock().builtIn();
            stock().sound().find(plain, number -> candidates.add(table, number, table.word(number)));
        }
        return List.ofAll(candidates.ranked(MOST)).filter(each -> each.edits() <= FARTHEST);
    }
}
