package io.github.medsecretary.benchmarks.calibration;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/** Prints, by rule and band of confidence, how many findings are right and how many were to be. */
final class Bands {

    private static final Seq<Double> FROM = Array.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98);
    // Of the normal distribution, for 95 of 100.
    private static final double Z = 1.96;

    private Bands() {}

    static void print(String what, Seq<Judged> judged) {
        System.out.println(what);
        judged.groupBy(Judged::rule)
                .toSortedMap(each -> each)
                .forEach((rule, all) -> FROM.forEach(from -> {
                    Seq<Judged> in = all.filter(each -> from(each.confidence()) == from);
                    if (in.nonEmpty()) {
                        print(rule, from, in);
                    }
                }));
    }

    private static double from(double confidence) {
        return FROM.filter(each -> each <= confidence).last();
    }

    private static void print(String rule, double from, Seq<Judged> judged) {
        int right = judged.count(Judged::right);
        double expected = judged.map(Judged::confidence).sum().doubleValue();
        double all = judged.size();
        System.out.printf(
                Locale.ROOT,
                "  %-14s from %.2f: %4d findings, said %.3f, right %.3f (%.3f to %.3f), %d right of %.0f expected%n",
                rule,
                from,
                judged.size(),
                expected / all,
                right / all,
                bound(right / all, all, -1),
                bound(right / all, all, 1),
                right,
                expected);
    }

    // Wilson's interval.
    private static double bound(double share, double all, int side) {
        double square = Z * Z / all;
        double half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all));
        return (share + square / 2 + side * half) / (1 + square);
    }
}
