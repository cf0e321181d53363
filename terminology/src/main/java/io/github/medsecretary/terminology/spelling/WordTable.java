package io.github.medsecretary.terminology.spelling;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Words with what is known of each. Immutable and thread-safe. */
final class WordTable {

    static final int FREQUENCY = 31;

    private final Automaton automaton;
    // Of the same words from their ends.
    private final Automaton reversed;
    private final byte[] marks;

    private WordTable(Automaton automaton, Automaton reversed, byte[] marks) {
        this.automaton = automaton;
        this.reversed = reversed;
        this.marks = marks;
    }

    /** The table of words in {@link Alphabet} letters, with their marks. */
    static WordTable of(SortedMap<String, Integer> words) {
        var builder = new AutomatonBuilder();
        var marks = new byte[words.size()];
        int number = 0;
        for (Map.Entry<String, Integer> each : words.entrySet()) {
            builder.add(each.getKey());
            marks[number++] = each.getValue().byteValue();
        }
        return new WordTable(builder.build(), reversed(words.keySet()), marks);
    }

    private static Automaton reversed(Set<String> words) {
        var backwards = new TreeSet<String>();
        words.forEach(each -> backwards.add(reversed(each)));
        var builder = new AutomatonBuilder();
        backwards.forEach(builder::add);
        return builder.build();
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    static WordTable read(DataInput in) throws IOException {
        Automaton automaton = Automaton.read(in);
        Automaton reversed = Automaton.read(in);
        var marks = new byte[in.readInt()];
        in.readFully(marks);
        return new WordTable(automaton, reversed, marks);
    }

    void write(DataOutput out) throws IOException {
        automaton.write(out);
        reversed.write(out);
        out.writeInt(marks.length);
        out.write(marks);
    }

    /** Told of each word. */
    interface Found {

        /** A word by its number. */
        void word(int number, String word);
    }

    /** Whether a word is there that is one edit away, or the word itself. */
    boolean isNear(String plain) {
        var near = new boolean[1];
        NearWords.find(automaton, plain, 1, (number, letters) -> near[0] |= true);
        return near[0];
    }

    /**
     * The words that are one edit away or two, some of them more than once. Where both edits are in the first half of the
     * word, it is found from its end, where the words are few that have the other half; else from its start.
     */
    void near(String plain, int edits, Found found) {
        int half = edits == 1 ? 0 : plain.length() / 2;
        NearWords.find(automaton, plain, edits, 1, half, (number, letters) -> found.word(number, letters.toString()));
        if (half > 0) {
            int exact = plain.length() - half - 1;
            NearWords.find(reversed, reversed(plain), edits, edits, exact, (number, letters) -> {
                String word = reversed(letters.toString());
                found.word(automaton.number(word), word);
            });
        }
    }

    int size() {
        return marks.length;
    }

    /** The number of a word, {@link Automaton#NONE} if it is not there. */
    int number(String plain) {
        return automaton.number(plain);
    }

    String word(int number) {
        return automaton.word(number);
    }

    /** How often it is met, from 0 to 31: twice as often is two more. */
    int frequency(int number) {
        return marks[number] & FREQUENCY;
    }

    /** Whether it is one of some words. */
    boolean is(Mark mark, int number) {
        return (marks[number] & mark.bit()) != 0;
    }

    /** What a word may be besides. */
    enum Mark {
        BRITISH(1 << 5),
        AMERICAN(1 << 6),
        /** Another has taken its place. */
        FORMER(1 << 7);

        private final int bit;

        Mark(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }
    }

    /** A word's frequency and marks as one number. */
    static int marked(int frequency, Mark... marks) {
        int marked = Math.max(0, Math.min(FREQUENCY, frequency));
        for (Mark mark : marks) {
            marked |= mark.bit();
        }
        return marked;
    }
}
