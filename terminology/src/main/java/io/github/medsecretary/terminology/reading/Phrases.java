package io.github.medsecretary.terminology.reading;

import java.util.Arrays;

/**
 * Sequences of words and what they stand for: an automaton in arrays, whose steps are the numbers of words.
 *
 * <p>A state's steps are sorted, its outputs are grouped by the type of the entries. State 0 is none, so that a word
 * with which no phrase begins costs one look. Immutable and thread-safe.
 */
final class Phrases {

    /** The state that no phrase leads to. */
    static final int NONE = 0;

    private final int[] first;
    private final int[] stepFrom;
    private final int[] stepWord;
    private final int[] stepState;
    private final int[] groupFrom;
    private final int[] groupType;
    private final int[] entryFrom;
    private final int[] entries;

    Phrases(
            int[] first,
            int[] stepFrom,
            int[] stepWord,
            int[] stepState,
            int[] groupFrom,
            int[] groupType,
            int[] entryFrom,
            int[] entries) {
        this.first = first;
        this.stepFrom = stepFrom;
        this.stepWord = stepWord;
        this.stepState = stepState;
        this.groupFrom = groupFrom;
        this.groupType = groupType;
        this.entryFrom = entryFrom;
        this.entries = entries;
    }

    /** The phrases that {@link #write} has written. */
    static Phrases read(IndexReader in) {
        return new Phrases(in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints());
    }

    void write(IndexWriter out) {
        out.ints(first);
        out.ints(stepFrom);
        out.ints(stepWord);
        out.ints(stepState);
        out.ints(groupFrom);
        out.ints(groupType);
        out.ints(entryFrom);
        out.ints(entries);
    }

    /** The state after a phrase's first word. */
    int begin(int word) {
        return first[word];
    }

    /** The state after one more word. */
    int step(int state, int word) {
        int low = stepFrom[state];
        int high = stepFrom[state + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int found = stepWord[middle];
            if (found == word) {
                return stepState[middle];
            }
            low = found < word ? middle + 1 : low;
            high = found > word ? middle : high;
        }
        return NONE;
    }

    /** Takes a phrase and one entry that it stands for. */
    interface Visitor {
        void phrase(int[] words, int type, int entry);
    }

    /** Shows every phrase. */
    void forEach(Visitor visitor) {
        for (int word = 0; word < first.length; word++) {
            if (first[word] != NONE) {
                show(new int[] {word}, first[word], visitor);
            }
        }
    }

    private void show(int[] words, int state, Visitor visitor) {
        for (int group = groupFrom[state]; group < groupFrom[state + 1]; group++) {
            for (int i = entryFrom[group]; i < entryFrom[group + 1]; i++) {
                visitor.phrase(words, groupType[group], entries[i]);
            }
        }
        for (int step = stepFrom[state]; step < stepFrom[state + 1]; step++) {
            int[] longer = Arrays.copyOf(words, words.length + 1);
            longer[words.length] = stepWord[step];
            show(longer, stepState[step], visitor);
        }
    }

    /** The first group of what the words up to a state stand for. */
    int groupFrom(int state) {
        return groupFrom[state];
    }

    /** One past the last group. */
    int groupTo(int state) {
        return groupFrom[state + 1];
    }

    /** How many groups there are. */
    int groups() {
        return groupType.length;
    }

    /** The type of a group's entries, as counted by {@link Types}. */
    int type(int group) {
        return groupType[group];
    }

    /** How many entries a group has. */
    int size(int group) {
        return entryFrom[group + 1] - entryFrom[group];
    }

    /** One of a group's entries: its place in the layers. */
    int entry(int group, int index) {
        return entries[entryFrom[group] + index];
    }
}
