package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * The sets of loosenings that do, by what they lift, to see whether one of them lifts more than it must. Each set has its
 * loosenings in order of key, and none of them twice. Belongs to one thread.
 */
final class Minimal {

    private final Map<String, java.util.List<Seq<Loosening>>> known = new HashMap<>();

    /** Notes a set that does. */
    void add(Seq<Loosening> set) {
        var alike = known.computeIfAbsent(keys(set), fresh -> new ArrayList<>());
        if (alike.stream().noneMatch(each -> covers(set, each))) {
            alike.removeIf(each -> covers(each, set));
            alike.add(set);
        }
    }

    /** Whether no proper subset of it does, and no session would be longer than it must. */
    boolean isMinimal(Seq<Loosening> set) {
        for (int chosen = 0; chosen < (1 << set.size()) - 1; chosen++) {
            Seq<Loosening> subset = subset(set, chosen);
            if (known.getOrDefault(keys(subset), java.util.List.of()).stream().anyMatch(each -> covers(subset, each))) {
                return false;
            }
        }
        return known.getOrDefault(keys(set), java.util.List.of()).stream()
                .noneMatch(each -> covers(set, each) && longer(each).compareTo(longer(set)) < 0);
    }

    private static Seq<Loosening> subset(Seq<Loosening> set, int chosen) {
        Seq<Loosening> subset = List.empty();
        for (int index = 0; index < set.size(); index++) {
            subset = (chosen >> index & 1) == 1 ? subset.append(set.get(index)) : subset;
        }
        return subset;
    }

    private static String keys(Seq<Loosening> set) {
        return set.map(Loosening::key).mkString("\u0000");
    }

    private static boolean covers(Seq<Loosening> more, Seq<Loosening> less) {
        return more.zip(less).forAll(each -> each._1.covers(each._2));
    }

    private static Duration longer(Seq<Loosening> set) {
        Duration sum = Duration.ZERO;
        for (Loosening each : set) {
            if (each instanceof Loosening.BegunEarlier earlier) {
                sum = sum.plus(earlier.by());
            } else if (each instanceof Loosening.EndedLater later) {
                sum = sum.plus(later.by());
            }
        }
        return sum;
    }
}
