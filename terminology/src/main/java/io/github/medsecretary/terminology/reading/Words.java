package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Document;
import java.util.Arrays;

/**
 * The words and marks of a text, in order, with their places. A word is a run of letters and digits; parts joined by a
 * hyphen, slash, apostrophe or full stop are one word as far as a lexicon knows them joined, or where they are a
 * number. A mark is one of {@code . ; : , ( ) ! ?} or an empty line. Immutable and thread-safe.
 */
public final class Words {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] folded;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;

    Words(String text, int count, int[] starts, int[] ends, String[] folded) {
        this.text = text;
        this.starts = Arrays.copyOf(starts, count);
        this.ends = Arrays.copyOf(ends, count);
        this.folded = Arrays.copyOf(folded, count);
        this.sentenceStarts = new int[count];
        this.sentenceEnds = new int[count];
        Arrays.fill(sentenceEnds, count);
    }

    private Words(Words words, Document document) {
        this.text = words.text;
        this.starts = words.starts;
        this.ends = words.ends;
        this.folded = words.folded;
        this.sentenceStarts = new int[count()];
        this.sentenceEnds = new int[count()];
        document.sentences().forEach(this::markSentence);
    }

    /** The same words, in the sentences of the document that they are of. */
    Words in(Document document) {
        return new Words(this, document);
    }

    // Once for all words: rules ask at every mention, and a text without full stops is one long sentence.
    private void markSentence(Span sentence) {
        int from = firstFrom(sentence.start());
        int to = firstFrom(sentence.end());
        int end = to;
        while (end > from && isEndMark(end - 1)) {
            end--;
        }
        Arrays.fill(sentenceStarts, from, to, from);
        Arrays.fill(sentenceEnds, from, to, end);
    }

    /** How many words and marks there are. */
    public int count() {
        return starts.length;
    }

    /** The place of one of them, in UTF-16 units of the original text. */
    public Span span(int index) {
        return Span.of(starts[index], ends[index]);
    }

    /** The place from one word to another, both included. */
    public Span span(int first, int last) {
        return Span.of(starts[first], ends[last]);
    }

    /** The word as it is compared: without regard to case; a mark is the mark itself, an empty line a line feed. */
    public String folded(int index) {
        return folded[index];
    }

    /** The word as it was written. */
    public String written(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** Whether it is a mark. */
    public boolean isMark(int index) {
        return folded[index].length() == 1 && WordScanner.isMark(folded[index].charAt(0));
    }

    private boolean isEndMark(int index) {
        return folded[index].length() == 1 && ".!?\n".indexOf(folded[index].charAt(0)) >= 0;
    }

    /** The index of the first word or mark that starts at an offset or after it. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The index of the first word of the sentence that holds a word. */
    public int sentenceStart(int index) {
        return sentenceStarts[index];
    }

    /** One past the index of the last word of the sentence that holds a word, the marks at its end left out. */
    public int sentenceEnd(int index) {
        return sentenceEnds[index];
    }
}
