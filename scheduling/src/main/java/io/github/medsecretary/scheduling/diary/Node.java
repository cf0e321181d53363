package io.github.medsecretary.scheduling.diary;

import java.util.Arrays;
import java.util.List;

/**
 * A node of a {@link Timetable}: a B+-tree whose rows lie in columns of primitive numbers. A row of a leaf is a thing; a
 * row of another node is a child: the lane and start of its first thing, the latest end of all. Immutable: a change
 * copies the nodes on its way.
 */
final class Node<V> {

    private static final int MOST = 32;
    // Room for bookings to come: a full node would have to be split for the first of them.
    private static final int AT_FIRST = 24;
    private static final int FEWEST = 8;

    final int[] lanes;
    final long[] starts;
    final long[] ends;
    final int[] tags;
    private final Object[] items;
    private final int height;

    private Node(int height, int[] lanes, long[] starts, long[] ends, int[] tags, Object[] items) {
        this.height = height;
        this.lanes = lanes;
        this.starts = starts;
        this.ends = ends;
        this.tags = tags;
        this.items = items;
    }

    private static <V> Node<V> blank(int height, int size) {
        return new Node<>(height, new int[size], new long[size], new long[size], new int[size], new Object[size]);
    }

    /** A leaf of rows in order. */
    static <V> Node<V> leaf(List<Row<V>> rows) {
        Node<V> leaf = blank(0, rows.size());
        for (int i = 0; i < leaf.size(); i++) {
            Row<V> row = rows.get(i);
            leaf.set(i, row.lane().number(), row.start(), row.end(), row.tag(), row.thing());
        }
        return leaf;
    }

    private static <V> Node<V> above(List<Node<V>> children) {
        Node<V> above = blank(children.get(0).height + 1, children.size());
        for (int i = 0; i < above.size(); i++) {
            Node<V> child = children.get(i);
            above.set(i, child.lanes[0], child.starts[0], child.latestEnd(), child.tags[0], child);
        }
        return above;
    }

    private void set(int i, int lane, long start, long end, int tag, Object item) {
        lanes[i] = lane;
        starts[i] = start;
        ends[i] = end;
        tags[i] = tag;
        items[i] = item;
    }

    /** The latest end of all below it, of which there are some. */
    long latestEnd() {
        long latest = ends[0];
        for (long end : ends) {
            latest = Math.max(latest, end);
        }
        return latest;
    }

    /** The tree of rows in order. */
    static <V> Node<V> build(List<Row<V>> rows) {
        return rows.isEmpty() ? leaf(rows) : rooted(Portion.of(rows, AT_FIRST, Node::leaf));
    }

    private static <V> Node<V> rooted(List<Node<V>> level) {
        List<Node<V>> top = level;
        while (top.size() > 1) {
            top = Portion.of(top, AT_FIRST, Node::above);
        }
        return top.get(0);
    }

    /** This node as a root: of no more rows than a node may have, and not above a single child. */
    Node<V> asRoot() {
        if (size() > MOST) {
            return above(halves());
        }
        if (height == 0 || size() > 1) {
            return this;
        }
        return size() == 0 ? blank(0, 0) : child(0).asRoot();
    }

    int size() {
        return items.length;
    }

    boolean isLeaf() {
        return height == 0;
    }

    int height() {
        return height;
    }

    /** The thing of a row of a leaf, unseen. */
    Object item(int i) {
        return items[i];
    }

    @SuppressWarnings("unchecked")
    V thing(int i) {
        return height == 0 ? (V) items[i] : child(i).thing(0);
    }

    @SuppressWarnings("unchecked")
    Node<V> child(int i) {
        return (Node<V>) items[i];
    }

    Node<V> put(Row<V> row, Order<V> order) {
        int at = floor(row, order);
        if (height > 0) {
            int down = Math.max(at, 0);
            return with(down, child(down).put(row, order));
        }
        boolean present = at >= 0 && compare(row, at, order) == 0;
        return splice(present ? at : at + 1, at + 1, leaf(List.of(row)));
    }

    /** Without the row, or this node itself if it isn't there. */
    Node<V> remove(Row<V> row, Order<V> order) {
        int at = floor(row, order);
        if (at < 0) {
            return this;
        }
        if (height == 0) {
            return compare(row, at, order) == 0 ? splice(at, at + 1, leaf(List.of())) : this;
        }
        Node<V> left = child(at).remove(row, order);
        return left == child(at) ? this : replaced(at, left);
    }

    private Node<V> replaced(int at, Node<V> child) {
        if (child.size() >= FEWEST || size() == 1) {
            return with(at, child);
        }
        return at > 0
                ? splice(at - 1, at + 1, child(at - 1).join(child).halves())
                : splice(at, at + 2, child.join(child(at + 1)).halves());
    }

    /** With another child, or its halves. What stays the same is shared: often only its latest end has changed. */
    private Node<V> with(int at, Node<V> child) {
        boolean isMoved = child.size() == 0 || child.lanes[0] != lanes[at] || child.starts[0] != starts[at];
        if (isMoved || child.size() > MOST) {
            return splice(at, at + 1, child.halves());
        }
        Object[] changed = items.clone();
        changed[at] = child;
        return new Node<>(height, lanes, starts, endsWith(at, child.latestEnd()), tags, changed);
    }

    private long[] endsWith(int at, long end) {
        if (ends[at] == end) {
            return ends;
        }
        long[] changed = ends.clone();
        changed[at] = end;
        return changed;
    }

    private Node<V> join(Node<V> next) {
        return splice(size(), size(), next);
    }

    /** This node; two of its halves if it has too many rows; nothing if it has none. */
    private List<Node<V>> halves() {
        if (size() > MOST) {
            return List.of(slice(0, size() / 2), slice(size() / 2, size()));
        }
        return size() == 0 ? List.of() : List.of(this);
    }

    private Node<V> splice(int from, int until, List<Node<V>> children) {
        return splice(from, until, children.isEmpty() ? blank(height, 0) : above(children));
    }

    private Node<V> splice(int from, int until, Node<V> with) {
        return new Node<>(
                height,
                Splice.of(lanes, from, until, with.lanes),
                Splice.of(starts, from, until, with.starts),
                Splice.of(ends, from, until, with.ends),
                Splice.of(tags, from, until, with.tags),
                Splice.of(items, from, until, with.items));
    }

    private Node<V> slice(int from, int until) {
        return new Node<>(
                height,
                Arrays.copyOfRange(lanes, from, until),
                Arrays.copyOfRange(starts, from, until),
                Arrays.copyOfRange(ends, from, until),
                Arrays.copyOfRange(tags, from, until),
                Arrays.copyOfRange(items, from, until));
    }

    /** The last row that is not after that one, or -1. */
    private int floor(Row<V> row, Order<V> order) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(row, middle, order) < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    private int compare(Row<V> row, int i, Order<V> order) {
        int byLane = compare(row.lane(), i, order);
        int byStart = byLane != 0 ? byLane : Long.compare(row.start(), starts[i]);
        return byStart != 0 ? byStart : order.compare(row.thing(), thing(i));
    }

    private int compare(Lane lane, int i, Order<V> order) {
        int byNumber = Integer.compare(lane.number(), lanes[i]);
        return byNumber != 0 || !order.isOwned() ? byNumber : lane.owner().compareTo(order.owner(thing(i)));
    }

    /** The first row of that lane or, if {@code after}, of the lanes after it. */
    private int bound(Lane lane, boolean after, Order<V> order) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int side = compare(lane, middle, order);
            if (side > 0 || (after && side == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Shows the rows that may overlap, in order, until it is enough; whether it was. */
    boolean find(Wanted wanted, Order<V> order, Enough<V> enough) {
        for (int i = Math.max(0, bound(wanted.lane(), false, order) - 1); i < size(); i++) {
            int side = compare(wanted.lane(), i, order);
            if (side < 0 || (side == 0 && Ticks.isOver(wanted.until(), starts[i]))) {
                return false;
            }
            if (!Ticks.isOver(ends[i], wanted.from())
                    && (height > 0 ? child(i).find(wanted, order, enough) : side == 0 && enough.is(this, i))) {
                return true;
            }
        }
        return false;
    }

    /** Hands over the rows that overlap, in order, those that lie side by side at once. */
    void during(Wanted wanted, Order<V> order, Rows<V> rows) {
        int first = bound(wanted.lane(), false, order);
        int end = bound(wanted.lane(), true, order);
        if (height == 0) {
            rowsDuring(first, end, wanted, order, rows);
            return;
        }
        for (int i = Math.max(0, first - 1); i < end && !(i >= first && Ticks.isOver(wanted.until(), starts[i])); i++) {
            if (!Ticks.isOver(ends[i], wanted.from())) {
                child(i).during(wanted, order, rows);
            }
        }
    }

    private void rowsDuring(int first, int end, Wanted wanted, Order<V> order, Rows<V> rows) {
        int from = first;
        int i = first;
        for (; i < end && !Ticks.isOver(wanted.until(), starts[i]); i++) {
            if (Ticks.isOver(ends[i], wanted.from()) || !overlaps(i, wanted, order)) {
                hand(from, i, rows);
                from = i + 1;
            }
        }
        hand(from, i, rows);
    }

    private void hand(int from, int until, Rows<V> rows) {
        if (from < until) {
            rows.take(this, from, until);
        }
    }

    /** Whether a row that may overlap does: where numbers do not tell, the thing is asked. */
    boolean overlaps(int i, Wanted wanted, Order<V> order) {
        boolean sure = starts[i] != wanted.until() && ends[i] != wanted.from();
        return sure || order.interval(thing(i)).overlaps(wanted.interval());
    }

    /** Whether a row is around the whole of what is wanted: where numbers do not tell, the thing is asked. */
    boolean encloses(int i, Wanted wanted, Order<V> order) {
        boolean sure = Ticks.isOver(starts[i], wanted.from()) && Ticks.isOver(wanted.until(), ends[i]);
        return sure
                || (starts[i] <= wanted.from()
                        && wanted.until() <= ends[i]
                        && order.interval(thing(i)).encloses(wanted.interval()));
    }

    /** Hands over the rows of one lane. */
    void each(Lane lane, Order<V> order, Rows<V> rows) {
        int from = bound(lane, false, order);
        int until = bound(lane, true, order);
        if (height == 0) {
            rows.take(this, from, until);
            return;
        }
        for (int i = Math.max(0, from - 1); i < until; i++) {
            child(i).each(lane, order, rows);
        }
    }

    /** Hands over all rows. */
    void all(Rows<V> rows) {
        if (height == 0) {
            rows.take(this, 0, size());
            return;
        }
        for (int i = 0; i < size(); i++) {
            child(i).all(rows);
        }
    }
}
