package io.github.medsecretary.scheduling.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list in portions as large as may be and as even as can be. */
final class Portion {

    private Portion() {}

    static <T, N> List<N> of(List<T> all, int most, Function<List<T>, N> made) {
        int count = (all.size() + most - 1) / most;
        var portions = new ArrayList<N>(count);
        for (int i = 0; i < count; i++) {
            portions.add(made.apply(all.subList(edge(i, count, all.size()), edge(i + 1, count, all.size()))));
        }
        return portions;
    }

    private static int edge(int portion, int count, int size) {
        return Math.toIntExact((long) portion * size / count);
    }
}
