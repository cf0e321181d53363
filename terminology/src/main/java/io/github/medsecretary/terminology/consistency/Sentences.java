package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Words;
import java.util.BitSet;
import java.util.function.Predicate;

/** Tells once for a whole text which sentences hold certain words, so that the time of a rule grows with the text only. */
final class Sentences {

    private Sentences() {}

    /** The indexes of all words of the sentences that hold a wanted word, which is given folded. */
    static BitSet with(Predicate<String> wanted, Words words) {
        var marked = new BitSet(words.count());
        for (int i = 0; i < words.count(); i++) {
            if (!marked.get(i) && wanted.test(words.folded(i))) {
                marked.set(words.sentenceStart(i), words.sentenceEnd(i));
            }
        }
        return marked;
    }
}
