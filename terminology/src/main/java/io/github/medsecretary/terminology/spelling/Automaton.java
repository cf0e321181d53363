package io.github.medsecretary.terminology.spelling;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The smallest deterministic automaton that accepts a set of words, each with a number from 0 in alphabetical order.
 *
 * <p>A node is where its edges begin, in the order of their letters; an edge holds its letter, whether a word ends there,
 * whether it is the node's last, and the node it leads to. Immutable and thread-safe.
 */
final class Automaton {

    /** No node, no word. */
    static final int NONE = -1;

    private static final int END = 1 << 5;
    private static final int LAST = 1 << 6;
    private static final int LETTER = END - 1;
    private static final int TARGET = 7;
    private static final int APOSTROPHE = 1;
    private static final int A = 2;

    private final int root;
    private final int[] edges;
    // How many words come before those of an edge, among those of its node.
    private final int[] skips;

    Automaton(int root, int[] edges, int[] skips) {
        this.root = root;
        this.edges = edges;
        this.skips = skips;
    }

    static int edge(char letter, boolean end, boolean last, int target) {
        return code(letter) | (end ? END : 0) | (last ? LAST : 0) | ((target + 1) << TARGET);
    }

    private static int code(char letter) {
        return letter == '\'' ? APOSTROPHE : letter - 'a' + A;
    }

    /** The first edge of the first node, {@link #NONE} if there is no word. */
    int root() {
        return root;
    }

    char letter(int edge) {
        int code = edges[edge] & LETTER;
        return code == APOSTROPHE ? '\'' : (char) ('a' + code - A);
    }

    boolean isEnd(int edge) {
        return (edges[edge] & END) != 0;
    }

    boolean isLast(int edge) {
        return (edges[edge] & LAST) != 0;
    }

    /** The first edge of the node that an edge leads to, {@link #NONE} if it has none. */
    int target(int edge) {
        return (edges[edge] >>> TARGET) - 1;
    }

    /** The edge of a node with a letter, {@link #NONE} if there is none. */
    int find(int node, char letter) {
        if (node == NONE) {
            return NONE;
        }
        int code = code(letter);
        int at = node;
        while ((edges[at] & LETTER) < code && (edges[at] & LAST) == 0) {
            at++;
        }
        return (edges[at] & LETTER) == code ? at : NONE;
    }

    /** How many words come before those that go through an edge, among those that go through its node. */
    int skip(int edge) {
        return skips[edge];
    }

    /** The number of a word, {@link #NONE} if it is not one of them. */
    int number(String word) {
        int node = root;
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            int edge = Alphabet.isLetter(word.charAt(i)) ? find(node, word.charAt(i)) : NONE;
            if (edge == NONE) {
                return NONE;
            }
            number += skips[edge];
            if (i + 1 == word.length()) {
                return isEnd(edge) ? number : NONE;
            }
            number += isEnd(edge) ? 1 : 0;
            node = target(edge);
        }
        return NONE;
    }

    /** The word with a number. */
    String word(int number) {
        var word = new StringBuilder();
        int left = number;
        int node = root;
        while (true) {
            int edge = node;
            while (!isLast(edge) && skips[edge + 1] <= left) {
                edge++;
            }
            left -= skips[edge];
            word.append(letter(edge));
            if (isEnd(edge)) {
                if (left == 0) {
                    return word.toString();
                }
                left--;
            }
            node = target(edge);
        }
    }

    static Automaton read(DataInput in) throws IOException {
        return new Automaton(in.readInt(), ints(in), ints(in));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(root);
        write(edges, out);
        write(skips, out);
    }

    // As one block: a stream of bytes is slow by the number.
    private static int[] ints(DataInput in) throws IOException {
        var bytes = new byte[in.readInt() * Integer.BYTES];
        in.readFully(bytes);
        var ints = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
        return ints;
    }

    private static void write(int[] ints, DataOutput out) throws IOException {
        out.writeInt(ints.length);
        var bytes = new byte[ints.length * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(ints);
        out.write(bytes);
    }

    @Override
    public String toString() {
        return "Automaton[" + edges.length + " edges]";
    }
}
