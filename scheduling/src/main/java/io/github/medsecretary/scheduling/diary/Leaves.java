package io.github.medsecretary.scheduling.diary;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link Roll}, a B+-tree: things by their ids or, above, nodes by the first id below each. Immutable: a
 * change copies the nodes on its way.
 */
final class Leaves<V> {

    private static final int MOST = 32;
    // Room for bookings to come: a full node would have to be split for the first of them.
    private static final int AT_FIRST = 24;
    private static final int FEWEST = 8;

    private final int height;
    private final String[] ids;
    private final Object[] items;

    private Leaves(int height, String[] ids, Object[] items) {
        this.height = height;
        this.ids = ids;
        this.items = items;
    }

    /** The tree of things in order of their ids. */
    static <V> Leaves<V> build(List<V> things, Function<V, String> id) {
        List<Leaves<V>> level = Portion.of(things, AT_FIRST, each -> leaf(each, id));
        while (level.size() > 1) {
            level = Portion.of(level, AT_FIRST, Leaves::above);
        }
        return level.isEmpty() ? empty() : level.get(0);
    }

    static <V> Leaves<V> empty() {
        return new Leaves<>(0, new String[0], new Object[0]);
    }

    private static <V> Leaves<V> leaf(List<V> things, Function<V, String> id) {
        var ids = new String[things.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id.apply(things.get(i));
        }
        return new Leaves<>(0, ids, things.toArray());
    }

    private static <V> Leaves<V> above(List<Leaves<V>> children) {
        return new Leaves<>(children.get(0).height + 1, firstIds(children), children.toArray());
    }

    private static <V> String[] firstIds(List<Leaves<V>> children) {
        var ids = new String[children.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = children.get(i).ids[0];
        }
        return ids;
    }

    /** This node as a root: of no more rows than a node may have, and not above a single child. */
    Leaves<V> asRoot() {
        if (size() > MOST) {
            return above(halves());
        }
        if (height == 0 || size() > 1) {
            return this;
        }
        return size() == 0 ? empty() : child(0).asRoot();
    }

    int size() {
        return ids.length;
    }

    int height() {
        return height;
    }

    @SuppressWarnings("unchecked")
    V thing(int i) {
        return (V) items[i];
    }

    @SuppressWarnings("unchecked")
    Leaves<V> child(int i) {
        return (Leaves<V>) items[i];
    }

    @Nullable V get(String id) {
        Leaves<V> node = this;
        int at = node.floor(id);
        while (node.height > 0 && at >= 0) {
            node = node.child(at);
            at = node.floor(id);
        }
        return at >= 0 && node.ids[at].equals(id) ? node.thing(at) : null;
    }

    Leaves<V> put(String id, V thing) {
        int at = floor(id);
        if (height > 0) {
            int down = Math.max(at, 0);
            return splice(down, down + 1, child(down).put(id, thing).halves());
        }
        boolean present = at >= 0 && ids[at].equals(id);
        return splice(present ? at : at + 1, at + 1, new String[] {id}, new Object[] {thing});
    }

    /** Without the thing of an id that is there. */
    Leaves<V> remove(String id) {
        int at = floor(id);
        return height > 0 ? replaced(at, child(at).remove(id)) : splice(at, at + 1, new String[0], new Object[0]);
    }

    private Leaves<V> replaced(int at, Leaves<V> child) {
        if (child.size() >= FEWEST || size() == 1) {
            return splice(at, at + 1, child.halves());
        }
        return at > 0
                ? splice(at - 1, at + 1, child(at - 1).join(child).halves())
                : splice(at, at + 2, child.join(child(at + 1)).halves());
    }

    private Leaves<V> join(Leaves<V> next) {
        return splice(size(), size(), next.ids, next.items);
    }

    private List<Leaves<V>> halves() {
        if (size() > MOST) {
            return List.of(slice(0, size() / 2), slice(size() / 2, size()));
        }
        return size() == 0 ? List.of() : List.of(this);
    }

    private Leaves<V> slice(int from, int until) {
        return new Leaves<>(height, Arrays.copyOfRange(ids, from, until), Arrays.copyOfRange(items, from, until));
    }

    private Leaves<V> splice(int from, int until, List<Leaves<V>> children) {
        return splice(from, until, firstIds(children), children.toArray());
    }

    private Leaves<V> splice(int from, int until, String[] newIds, Object[] newItems) {
        return new Leaves<>(height, Splice.of(ids, from, until, newIds), Splice.of(items, from, until, newItems));
    }

    /** The last place whose id is not after that one, or -1. */
    private int floor(String id) {
        int at = Arrays.binarySearch(ids, id);
        return at >= 0 ? at : -at - 2;
    }

    List<String> ids() {
        return Arrays.asList(ids);
    }

    /** Adds all leaves that have something in them, in order. */
    void leaves(List<Leaves<V>> all) {
        if (height == 0 && size() > 0) {
            all.add(this);
        }
        for (int i = 0; height > 0 && i < size(); i++) {
            child(i).leaves(all);
        }
    }
}
