package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** What else of a letter, within so many words of a mention, tells what is meant. Belongs to one thread. */
final class Nearby {

    // Bounded, so that the cost of a letter full of short forms grows with its length only.
    private static final int REACH = 120;
    private static final int MOST = 3;
    private static final double WRITTEN_OUT = 2.5;

    private final Words words;
    private final Mention<?> mention;
    private final int from;
    private final int until;
    private final Seq<Span> others;

    private Nearby(Words words, Mention<?> mention, int from, int until, Seq<Span> others) {
        this.words = words;
        this.mention = mention;
        this.from = from;
        this.until = until;
        this.others = others;
    }

    static Nearby of(Words words, Mention<?> mention) {
        int from = Math.max(0, mention.first() - REACH);
        int until = Math.min(words.count(), mention.last() + REACH);
        Seq<Span> others = List.range(from, until)
                .filter(i -> mention.first() == mention.last() && i != mention.first())
                .filter(i -> words.folded(i).equals(words.folded(mention.first())))
                .filter(i -> words.written(i).equals(words.written(mention.first())))
                .sortBy(i -> Math.abs(i - mention.first()))
                .take(MOST)
                .map(words::span);
        return new Nearby(words, mention, from, until, others);
    }

    /** The nearest other places where the same stands. */
    Seq<Span> others() {
        return others;
    }

    /**
     * What it counts for a sense, in natural-log-odds units, that it is written out nearby. Next to its short form it
     * counts against: nobody says the same twice in "lower extremity LE".
     */
    double weigh(Abbreviation sense) {
        String[] parts = sense.longForm().toLowerCase(Locale.ROOT).split(" ", -1);
        boolean found = false;
        for (int i = from; parts.length > 1 && i + parts.length <= until; i++) {
            if (isAt(i, parts)) {
                if (i + parts.length == mention.first() || i == mention.last() + 1) {
                    return -WRITTEN_OUT;
                }
                found = true;
            }
        }
        return found ? WRITTEN_OUT : 0;
    }

    private boolean isAt(int index, String[] parts) {
        for (int i = 0; i < parts.length - 1; i++) {
            if (!words.folded(index + i).equals(parts[i])) {
                return false;
            }
        }
        String last = words.folded(index + parts.length - 1);
        return last.equals(parts[parts.length - 1]) || last.equals(parts[parts.length - 1] + 's');
    }
}
