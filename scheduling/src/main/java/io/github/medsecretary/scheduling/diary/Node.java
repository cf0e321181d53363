package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a {@link Timetable}: an AVL tree in which each node knows the latest end of its subtree. */
final class Node<V> {

    final Timetable.Entry<V> entry;
    final @Nullable Node<V> left;
    final @Nullable Node<V> right;
    private final int height;
    private final Instant latestEnd;

    private Node(@Nullable Node<V> left, Timetable.Entry<V> entry, @Nullable Node<V> right) {
        this.left = left;
        this.entry = entry;
        this.right = right;
        this.height = 1 + Math.max(height(left), height(right));
        this.latestEnd = later(later(entry.interval().end(), left), right);
    }

    private static Instant later(Instant end, @Nullable Node<?> node) {
        return node == null || end.isAfter(node.latestEnd) ? end : node.latestEnd;
    }

    static int height(@Nullable Node<?> node) {
        return node == null ? 0 : node.height;
    }

    /** The tree of the sorted entries from {@code from} to before {@code until}. */
    static <V> @Nullable Node<V> build(List<Timetable.Entry<V>> sorted, int from, int until) {
        if (from == until) {
            return null;
        }
        int middle = (from + until) >>> 1;
        return new Node<>(build(sorted, from, middle), sorted.get(middle), build(sorted, middle + 1, until));
    }

    static <V> Node<V> put(@Nullable Node<V> node, Timetable.Entry<V> entry) {
        if (node == null) {
            return new Node<>(null, entry, null);
        }
        int order = entry.compareTo(node.entry);
        if (order == 0) {
            return new Node<>(node.left, entry, node.right);
        }
        return order < 0
                ? balanced(put(node.left, entry), node.entry, node.right)
                : balanced(node.left, node.entry, put(node.right, entry));
    }

    static <V> @Nullable Node<V> remove(@Nullable Node<V> node, Interval interval, String key) {
        if (node == null) {
            return null;
        }
        int order = node.entry.compare(interval, key);
        if (order > 0) {
            return balanced(remove(node.left, interval, key), node.entry, node.right);
        }
        if (order < 0) {
            return balanced(node.left, node.entry, remove(node.right, interval, key));
        }
        return joined(node.left, node.right);
    }

    private static <V> @Nullable Node<V> joined(@Nullable Node<V> left, @Nullable Node<V> right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return balanced(left, first(right).entry, withoutFirst(right));
    }

    private static <V> Node<V> first(Node<V> node) {
        Node<V> first = node;
        while (first.left != null) {
            first = first.left;
        }
        return first;
    }

    private static <V> @Nullable Node<V> withoutFirst(Node<V> node) {
        return node.left == null ? node.right : balanced(withoutFirst(node.left), node.entry, node.right);
    }

    private static <V> Node<V> balanced(@Nullable Node<V> left, Timetable.Entry<V> entry, @Nullable Node<V> right) {
        if (left != null && height(left) > height(right) + 1) {
            return rotatedRight(left, entry, right);
        }
        if (right != null && height(right) > height(left) + 1) {
            return rotatedLeft(left, entry, right);
        }
        return new Node<>(left, entry, right);
    }

    private static <V> Node<V> rotatedRight(Node<V> left, Timetable.Entry<V> entry, @Nullable Node<V> right) {
        Node<V> inner = left.right;
        if (inner == null || height(left.left) >= height(inner)) {
            return new Node<>(left.left, left.entry, new Node<>(inner, entry, right));
        }
        return new Node<>(
                new Node<>(left.left, left.entry, inner.left), inner.entry, new Node<>(inner.right, entry, right));
    }

    private static <V> Node<V> rotatedLeft(@Nullable Node<V> left, Timetable.Entry<V> entry, Node<V> right) {
        Node<V> inner = right.left;
        if (inner == null || height(right.right) >= height(inner)) {
            return new Node<>(new Node<>(left, entry, inner), right.entry, right.right);
        }
        return new Node<>(
                new Node<>(left, entry, inner.left), inner.entry, new Node<>(inner.right, right.entry, right.right));
    }

    static <V> void collect(@Nullable Node<V> node, Interval wanted, List<V> found) {
        if (node == null || !node.latestEnd.isAfter(wanted.start())) {
            return;
        }
        collect(node.left, wanted, found);
        if (node.entry.interval().overlaps(wanted)) {
            found.add(node.entry.value());
        }
        if (node.entry.interval().start().isBefore(wanted.end())) {
            collect(node.right, wanted, found);
        }
    }
}
