package io.github.medsecretary.benchmarks;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/** Finds the least value of a smooth convex function by the limited-memory method of Broyden, Fletcher and others. */
final class Minimum {

    private static final int MEMORY = 8;
    private static final int HALVINGS = 20;
    private static final double ENOUGH = 1e-5;
    private static final double ARMIJO = 1e-4;

    /** A function whose slope is filled in as its value is found. */
    interface Function {
        double at(double[] point, double[] slope);
    }

    private static final class Pair {

        private final double[] step;
        private final double[] change;
        private final double curvature;

        Pair(double[] step, double[] change) {
            this.step = step;
            this.change = change;
            this.curvature = dot(step, change);
        }
    }

    private final Deque<Pair> pairs = new ArrayDeque<>();

    private Minimum() {}

    /** From nought, with at most so many steps. */
    static double[] of(Function function, int size, int steps) {
        return new Minimum().search(function, size, steps);
    }

    private double[] search(Function function, int size, int steps) {
        var point = new double[size];
        var slope = new double[size];
        double value = function.at(point, slope);
        for (int step = 0; step < steps; step++) {
            double[] direction = direction(slope);
            double descent = dot(direction, slope);
            double length = pairs.isEmpty() ? 1 / (1e-9 + Math.sqrt(dot(slope, slope))) : 1;
            var next = new double[size];
            var nextSlope = new double[size];
            double nextValue = Double.MAX_VALUE;
            for (int halving = 0; halving < HALVINGS && nextValue > value + ARMIJO * length * descent; halving++) {
                length = halving == 0 ? length : length / 2;
                for (int i = 0; i < size; i++) {
                    next[i] = point[i] + length * direction[i];
                }
                nextValue = function.at(next, nextSlope);
            }
            if (nextValue >= value || descent >= 0) {
                return point;
            }
            remember(point, next, slope, nextSlope);
            boolean done = value - nextValue < ENOUGH * Math.abs(value);
            point = next;
            slope = nextSlope;
            value = nextValue;
            if (done) {
                return point;
            }
        }
        return point;
    }

    private void remember(double[] point, double[] next, double[] slope, double[] nextSlope) {
        var step = new double[point.length];
        var change = new double[point.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = next[i] - point[i];
            change[i] = nextSlope[i] - slope[i];
        }
        var pair = new Pair(step, change);
        if (pair.curvature > 1e-12) {
            pairs.addLast(pair);
            if (pairs.size() > MEMORY) {
                pairs.removeFirst();
            }
        }
    }

    private double[] direction(double[] slope) {
        double[] direction = Arrays.copyOf(slope, slope.length);
        var shares = new double[pairs.size()];
        int at = shares.length;
        for (Iterator<Pair> back = pairs.descendingIterator(); back.hasNext(); ) {
            Pair pair = back.next();
            shares[--at] = dot(pair.step, direction) / pair.curvature;
            add(direction, pair.change, -shares[at]);
        }
        Pair latest = pairs.peekLast();
        double scale = latest == null ? 1 : latest.curvature / dot(latest.change, latest.change);
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= scale;
        }
        for (Pair pair : pairs) {
            add(direction, pair.step, shares[at++] - dot(pair.change, direction) / pair.curvature);
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -direction[i];
        }
        return direction;
    }

    private static void add(double[] sum, double[] other, double times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * other[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
