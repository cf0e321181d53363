package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.text.Span;
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
        findSentences();
    }

    // Once for all words: rules ask at every mention, and a text without full stops is one long sentence.
    private void findSentences() {
        for (int i = 1; i < count(); i++) {
            sentenceStarts[i] = endsSentence(i - 1) ? i : sentenceStarts[i - 1];
        }
        int end = count();
        for (int i = count() - 1; i >= 0; i--) {
            end = endsSentence(i) ? i : end;
            sentenceEnds[i] = end;
        }
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

    /** Whether it ends a sentence: a full stop, an exclamation or question mark, or an empty line. */
    public boolean endsSentence(int index) {
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

    /** One past the index of the last word of the sentence that holds a word. */
    public int sentenceEnd(int index) {
        return sentenceEnds[index];
    }
}
