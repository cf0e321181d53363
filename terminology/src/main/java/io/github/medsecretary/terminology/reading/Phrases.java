package io.github.medsecretary.terminology.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of words, found by their first word. Filled once, then only read.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable ArrayList<T> values;
    }

    /** A match: how many words, and what they stand for. */
    interface Sink<T> {
        void found(int words, Iterable<T> values);
    }

    private final Node<T> root = new Node<>();

    void put(Words phrase, T value) {
        Node<T> node = root;
        for (int i = 0; i < phrase.count(); i++) {
            node = node.next.computeIfAbsent(phrase.folded(i), word -> new Node<>());
        }
        if (node.values == null) {
            node.values = new ArrayList<>(2);
        }
        node.values.add(value);
    }

    /** Every phrase that begins at a word, the shorter first. */
    void at(Words words, int index, Sink<T> sink) {
        Node<T> node = root;
        for (int i = index; i < words.count(); i++) {
            node = node.next.get(words.folded(i));
            if (node == null) {
                return;
            }
            if (node.values != null) {
                sink.found(i - index + 1, node.values);
            }
        }
    }
}
