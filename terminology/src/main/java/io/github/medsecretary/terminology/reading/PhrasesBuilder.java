package io.github.medsecretary.terminology.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;

/** Gathers phrases, sorts them, and lays the automaton out level by level. Belongs to one thread. */
final class PhrasesBuilder {

    /** A phrase, and one entry that it stands for. */
    private static final class Phrase {

        private final int[] words;
        private final int type;
        private final int entry;

        Phrase(int[] words, int type, int entry) {
            this.words = words;
            this.type = type;
            this.entry = entry;
        }
    }

    /** The phrases that share a state: those between two places, which agree in so many words. */
    private record State(int from, int to, int depth) {}

    private static final Comparator<Phrase> IN_ORDER = Comparator.<Phrase, int[]>comparing(
                    each -> each.words, Arrays::compare)
            .thenComparingInt(each -> each.type)
            .thenComparingInt(each -> each.entry);

    private final ArrayList<Phrase> phrases = new ArrayList<>();
    private final ArrayList<State> states = new ArrayList<>();
    private final IntList stepFrom = new IntList();
    private final IntList stepWord = new IntList();
    private final IntList stepState = new IntList();
    private final IntList groupFrom = new IntList();
    private final IntList groupType = new IntList();
    private final IntList entryFrom = new IntList();
    private final IntList entries = new IntList();

    void put(int[] words, int type, int entry) {
        phrases.add(new Phrase(words, type, entry));
    }

    Phrases build(int vocabulary) {
        phrases.sort(IN_ORDER);
        var first = new int[vocabulary];
        // State 0 is none; the root's steps are looked up by word.
        states.add(new State(0, 0, 0));
        layOut(states.get(0));
        children(new State(0, phrases.size(), 0), (word, state) -> first[word] = state);
        for (int i = 1; i < states.size(); i++) {
            layOut(states.get(i));
        }
        stepFrom.add(stepWord.size());
        groupFrom.add(groupType.size());
        entryFrom.add(entries.size());
        return new Phrases(
                first,
                stepFrom.toArray(),
                stepWord.toArray(),
                stepState.toArray(),
                groupFrom.toArray(),
                groupType.toArray(),
                entryFrom.toArray(),
                entries.toArray());
    }

    private void layOut(State state) {
        groupFrom.add(groupType.size());
        stepFrom.add(stepWord.size());
        int longer = state.from();
        while (longer < state.to() && phrases.get(longer).words.length == state.depth()) {
            output(longer, longer > state.from());
            longer++;
        }
        children(new State(longer, state.to(), state.depth()), (word, child) -> {
            stepWord.add(word);
            stepState.add(child);
        });
    }

    // Two names of one entry may be the same words: it comes once.
    private void output(int index, boolean follows) {
        Phrase phrase = phrases.get(index);
        boolean sameType = follows && phrases.get(index - 1).type == phrase.type;
        if (!sameType) {
            groupType.add(phrase.type);
            entryFrom.add(entries.size());
        }
        if (!sameType || phrases.get(index - 1).entry != phrase.entry) {
            entries.add(phrase.entry);
        }
    }

    /** A step from one state to another. */
    private interface Step {
        void to(int word, int state);
    }

    private void children(State parent, Step step) {
        int from = parent.from();
        while (from < parent.to()) {
            int word = phrases.get(from).words[parent.depth()];
            int to = from + 1;
            while (to < parent.to() && phrases.get(to).words[parent.depth()] == word) {
                to++;
            }
            step.to(word, states.size());
            states.add(new State(from, to, parent.depth() + 1));
            from = to;
        }
    }
}
