package io.github.medsecretary.correspondence.rendering;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The shortest way from one list to another: what goes, what comes, what stays, in order. What both begin and end with is
 * set aside first; where the rest of both is long, all of it goes and comes.
 */
final class Difference {

    private static final int MOST = 4_000_000;

    /** What becomes of an element. */
    enum Fate {
        STAYS,
        GOES,
        COMES
    }

    /**
     * An element and what becomes of it.
     *
     * @param fate what becomes of it
     * @param value the element
     */
    record Step<T>(Fate fate, T value) {

        /** Its fate only: what is compared are a patient's words. */
        @Override
        public String toString() {
            return "Step[" + fate + "]";
        }
    }

    private Difference() {}

    static <T> Seq<Step<T>> between(Array<T> from, Array<T> to) {
        int head = 0;
        while (head < from.size() && head < to.size() && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(from.size(), to.size()) - head
                && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        return all(Fate.STAYS, from.take(head))
                .appendAll(within(from.slice(head, from.size() - tail), to.slice(head, to.size() - tail)))
                .appendAll(all(Fate.STAYS, from.takeRight(tail)));
    }

    private static <T> List<Step<T>> all(Fate fate, Array<T> values) {
        return values.map(each -> new Step<>(fate, each)).toList();
    }

    private static <T> Seq<Step<T>> within(Array<T> from, Array<T> to) {
        if ((long) from.size() * to.size() > MOST) {
            return all(Fate.GOES, from).appendAll(all(Fate.COMES, to));
        }
        int[][] common = common(from, to);
        List<Step<T>> newestFirst = List.empty();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                newestFirst = newestFirst.prepend(new Step<>(Fate.STAYS, from.get(i++)));
                j++;
            } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
                newestFirst = newestFirst.prepend(new Step<>(Fate.GOES, from.get(i++)));
            } else {
                newestFirst = newestFirst.prepend(new Step<>(Fate.COMES, to.get(j++)));
            }
        }
        return newestFirst.reverse();
    }

    /** How much the two have in common from a place in each on. */
    private static <T> int[][] common(Array<T> from, Array<T> to) {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
