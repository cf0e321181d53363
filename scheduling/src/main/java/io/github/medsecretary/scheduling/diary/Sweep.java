package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.RuleRun;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * Finds all pairs that may be too close to each other among rows in order, in time linear in their number and the
 * pairs'. Whether they are, within one second, is for the receiver to tell. Belongs to one thread.
 */
final class Sweep<V> implements Rows<V> {

    private final Order<V> order;
    private final Reach reach;
    private final RuleRun run;
    private final BiConsumer<V, V> pair;

    // Those that a row to come may be too close to, and until when any of them reaches.
    private Object[] open = new Object[8];
    private long[] ends = new long[8];
    private int[] tags = new int[8];
    private int count;
    private long latest;
    private int lane;

    Sweep(Order<V> order, Reach reach, RuleRun run, BiConsumer<V, V> pair) {
        this.order = order;
        this.reach = reach;
        this.run = run;
        this.pair = pair;
    }

    @Override
    public void take(Node<V> leaf, int from, int until) {
        run.steps(until - from);
        for (int i = from; i < until; i++) {
            if (leaf.lanes[i] != lane || Ticks.isOver(latest, leaf.starts[i])) {
                count = 0;
                lane = leaf.lanes[i];
            }
            if (count > 0) {
                confront(leaf, i);
            }
            open(leaf, i);
        }
    }

    private void open(Node<V> leaf, int i) {
        if (count == open.length) {
            open = Arrays.copyOf(open, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            tags = Arrays.copyOf(tags, 2 * count);
        }
        long until = leaf.ends[i] + reach.after(leaf.tags[i]);
        latest = count == 0 ? until : Math.max(latest, until);
        open[count] = leaf.thing(i);
        ends[count] = leaf.ends[i];
        tags[count++] = leaf.tags[i];
    }

    private void confront(Node<V> leaf, int i) {
        V next = leaf.thing(i);
        if (order.isOwned() && !order.owner(at(0)).equals(order.owner(next))) {
            count = 0;
            return;
        }
        run.steps(count);
        close(leaf.starts[i]);
        for (int k = 0; k < count; k++) {
            if (!Ticks.isOver(ends[k] + reach.between(tags[k], leaf.tags[i]), leaf.starts[i])) {
                pair.accept(at(k), next);
            }
        }
    }

    private void close(long now) {
        int left = 0;
        for (int k = 0; k < count; k++) {
            if (!Ticks.isOver(ends[k] + reach.after(tags[k]), now)) {
                open[left] = open[k];
                ends[left] = ends[k];
                tags[left++] = tags[k];
            }
        }
        count = left;
    }

    @SuppressWarnings("unchecked")
    private V at(int k) {
        return (V) open[k];
    }
}
