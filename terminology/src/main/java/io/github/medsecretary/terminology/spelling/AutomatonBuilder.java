package io.github.medsecretary.terminology.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an automaton of words that come in alphabetical order, each once: what two words share at their ends is shared
 * as soon as no later word can change it. Belongs to one thread.
 */
final class AutomatonBuilder {

    /** Edges of a node in the making, the last of which may still grow. */
    private static final class Node {
        private final List<Character> letters = new ArrayList<>(2);
        private final List<Boolean> ends = new ArrayList<>(2);
        private final List<Integer> targets = new ArrayList<>(2);

        void grow(char letter) {
            letters.add(letter);
            ends.add(false);
            targets.add(Automaton.NONE);
        }

        int[] edges() {
            var edges = new int[letters.size()];
            Arrays.setAll(
                    edges, i -> Automaton.edge(letters.get(i), ends.get(i), i + 1 == edges.length, targets.get(i)));
            return edges;
        }
    }

    private final Map<List<Integer>, Integer> known = new HashMap<>();
    private final List<Node> path = new ArrayList<>(List.of(new Node()));
    private int[] edges = new int[1 << 10];
    private int count;
    private String last = "";

    /**
     * Adds a word.
     *
     * @throws IllegalArgumentException if it does not come after the last
     */
    void add(String word) {
        if (word.compareTo(last) <= 0) {
            throw new IllegalArgumentException("the words are not in order");
        }
        int shared = shared(word);
        freeze(shared);
        for (int i = shared; i < word.length(); i++) {
            path.get(i).grow(word.charAt(i));
            path.add(new Node());
        }
        List<Boolean> ends = path.get(word.length() - 1).ends;
        ends.set(ends.size() - 1, true);
        last = word;
    }

    private int shared(String word) {
        int shared = 0;
        while (shared < word.length() && shared < last.length() && word.charAt(shared) == last.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    // Nodes farther from the start than the depth are done.
    private void freeze(int depth) {
        while (path.size() > depth + 1) {
            int target = place(path.remove(path.size() - 1));
            List<Integer> targets = path.get(path.size() - 1).targets;
            targets.set(targets.size() - 1, target);
        }
    }

    private int place(Node node) {
        int[] its = node.edges();
        if (its.length == 0) {
            return Automaton.NONE;
        }
        return known.computeIfAbsent(Arrays.stream(its).boxed().toList(), none -> append(its));
    }

    private int append(int[] its) {
        if (count + its.length > edges.length) {
            edges = Arrays.copyOf(edges, Math.max(count + its.length, edges.length * 2));
        }
        System.arraycopy(its, 0, edges, count, its.length);
        count += its.length;
        return count - its.length;
    }

    /** The automaton of all words. */
    Automaton build() {
        freeze(0);
        int root = place(path.get(0));
        int[] all = Arrays.copyOf(edges, count);
        var bare = new Automaton(root, all, new int[count]);
        // A node comes after those that its edges lead to.
        var words = new int[count];
        var skips = new int[count];
        for (int node = 0; node < count; node = end(bare, node)) {
            int before = 0;
            for (int edge = node; edge < end(bare, node); edge++) {
                skips[edge] = before;
                int target = bare.target(edge);
                before += (bare.isEnd(edge) ? 1 : 0) + (target == Automaton.NONE ? 0 : words[target]);
            }
            words[node] = before;
        }
        return new Automaton(root, all, skips);
    }

    private static int end(Automaton automaton, int node) {
        int edge = node;
        while (!automaton.isLast(edge)) {
            edge++;
        }
        return edge + 1;
    }
}
