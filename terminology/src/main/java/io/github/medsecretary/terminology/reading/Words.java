package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Document;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words and marks of a text, in order, with their places. A word is a run of letters and digits; parts joined by a
 * hyphen, slash, apostrophe or full stop are one word as far as a lexicon knows them joined, or where they are a
 * number. A mark is one of {@code . ; : , ( ) ! ?} or an empty line. Immutable and thread-safe.
 */
public final class Words {

    private final String text;
    private final int count;
    // Longer than there are words, by less than as much again: copying them took as long as finding words.
    private final int[] starts;
    private final int[] ends;
    private final int[] numbers;
    private final Vocabulary vocabulary;
    // Filled on demand: a string is safe to share however it was published, and so is what has final fields only.
    private final String[] folded;
    // Likewise: what has not been worked out is 0, and so may be what has.
    private final int[] hashes;
    private @Nullable SentenceBounds sentences;
    private @Nullable Occurrences occurrences;
    private int @Nullable [] figures;
    private final Supplier<Seq<Span>> sentenceSpans;

    Words(String text, int count, int[] starts, int[] ends, int[] numbers, Vocabulary vocabulary) {
        this.text = text;
        this.count = count;
        this.starts = fitted(starts, count);
        this.ends = fitted(ends, count);
        this.numbers = fitted(numbers, count);
        this.vocabulary = vocabulary;
        this.folded = new String[count];
        this.hashes = new int[count];
        this.sentenceSpans = () -> List.of(Span.of(0, text.length()));
    }

    private Words(Words words, Supplier<Seq<Span>> sentenceSpans) {
        this.text = words.text;
        this.count = words.count;
        this.starts = words.starts;
        this.ends = words.ends;
        this.numbers = words.numbers;
        this.vocabulary = words.vocabulary;
        this.folded = words.folded;
        this.hashes = words.hashes;
        this.sentenceSpans = sentenceSpans;
    }

    /** The same words, in the sentences of the document that they are of. */
    Words in(Document document) {
        return new Words(this, document::sentences);
    }

    /** These words after an edit, given those of a part, in the sentences of the document after it. */
    Words patched(Words part, WordPatch patch, Document after) {
        int behind = patch.head() + patch.to() - patch.from();
        var all = new Words(after.text().value(), behind + count - patch.tail(), vocabulary);
        all.put(0, this, 0, patch.head(), patch.none());
        all.put(patch.head(), part, patch.from(), patch.to(), patch.inserted());
        all.put(behind, this, patch.tail(), count, patch.below());
        Words whole = all.in(after);
        whole.sentences = sentences().patched(part.sentences(), patch);
        return whole;
    }

    /** The words of a part of the text that is whole sentences, in those of a document that is this part. */
    Words cut(Span part, Document document) {
        int from = firstFrom(part.start());
        int to = firstFrom(part.end());
        var all = new Words(document.text().value(), to - from, vocabulary);
        all.put(0, this, from, to, new Shift(-from, -part.start()));
        Words cut = all.in(document);
        cut.sentences = sentences().cut(from, to);
        return cut;
    }

    private Words(String text, int count, Vocabulary vocabulary) {
        this(text, count, new int[count], new int[count], new int[count], vocabulary);
    }

    private void put(int at, Words others, int first, int end, Shift by) {
        for (int i = first; i < end; i++) {
            starts[at + i - first] = others.starts[i] + by.units();
            ends[at + i - first] = others.ends[i] + by.units();
        }
        System.arraycopy(others.numbers, first, numbers, at, end - first);
        System.arraycopy(others.folded, first, folded, at, end - first);
        System.arraycopy(others.hashes, first, hashes, at, end - first);
    }

    private static int[] fitted(int[] values, int count) {
        return values.length > count * 2 ? Arrays.copyOf(values, count) : values;
    }

    /** How many words and marks there are. */
    public int count() {
        return count;
    }

    /** The place of one of them, in UTF-16 units of the original text. */
    public Span span(int index) {
        return Span.of(starts[index], ends[index]);
    }

    /** Where one of them begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where one of them ends. */
    public int end(int index) {
        return ends[index];
    }

    /** The place from one word to another, both included. */
    public Span span(int first, int last) {
        return Span.of(starts[first], ends[last]);
    }

    /** The word as it is compared: without regard to case; a mark is the mark itself, an empty line a line feed. */
    public String folded(int index) {
        String word = folded[index];
        if (word == null) {
            word = numbers[index] >= 0
                    ? vocabulary.word(numbers[index])
                    : Folding.fold(text, starts[index], ends[index]);
            folded[index] = word;
        }
        return word;
    }

    /** The hash of {@link #folded}: side by side with those of its neighbours, which is quicker than asking strings. */
    int hash(int index) {
        int hash = hashes[index];
        if (hash == 0) {
            hash = folded(index).hashCode();
            hashes[index] = hash;
        }
        return hash;
    }

    /** Where some words stand, from one index to before another: the indexes in their order. */
    public int[] where(WordSet wanted, int from, int to) {
        return wanted.in(this, from, to);
    }

    /** Where words begin with a figure from 0 to 9, from one index to before another: the indexes in their order. */
    public int[] figures(int from, int to) {
        int[] all = figures;
        if (all == null) {
            var found = new IntList();
            for (int i = 0; i < count; i++) {
                if (beginsWithFigure(i)) {
                    found.add(i);
                }
            }
            all = found.toArray();
            figures = all;
        }
        return from == 0 && to == count ? all.clone() : Arrays.copyOfRange(all, place(all, from), place(all, to));
    }

    private static int place(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 1;
    }

    Occurrences occurrences() {
        Occurrences known = occurrences;
        if (known == null) {
            known = new Occurrences(this);
            occurrences = known;
        }
        return known;
    }

    /** The word as it was written. */
    public String written(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** Whether it is a mark. */
    public boolean isMark(int index) {
        return WordScanner.isMark(text.charAt(starts[index]));
    }

    /** Whether it begins with a figure from 0 to 9. */
    public boolean beginsWithFigure(int index) {
        char c = text.charAt(starts[index]);
        return c >= '0' && c <= '9';
    }

    /** Whether it may end a sentence: a full stop, an exclamation or question mark, or an empty line. */
    boolean isEndMark(int index) {
        char c = text.charAt(starts[index]);
        return c == '.' || c == '!' || c == '?' || c == '\n';
    }

    /** The index of the first word or mark that starts at an offset or after it. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The index of the first word of the sentence that holds a word. */
    public int sentenceStart(int index) {
        return sentences().start(index);
    }

    /** One past the index of the last word of the sentence that holds a word, the marks at its end left out. */
    public int sentenceEnd(int index) {
        return sentences().end(index);
    }

    private SentenceBounds sentences() {
        SentenceBounds found = sentences;
        if (found == null) {
            found = new SentenceBounds(this, sentenceSpans.get());
            sentences = found;
        }
        return found;
    }

    /** The same without the apostrophe and the s of a possessive: "GP" of "the GP's". */
    Span bareSpan(int first, int last) {
        boolean possessive = Vocabulary.isPossessive(numbers[last]);
        return Span.of(starts[first], ends[last] - (possessive ? WordScanner.POSSESSIVE : 0));
    }

    /** The word's number in the vocabulary of the dictionary. */
    int number(int index) {
        return numbers[index];
    }
}
