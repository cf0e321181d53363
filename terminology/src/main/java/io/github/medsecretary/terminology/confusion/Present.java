package io.github.medsecretary.terminology.confusion;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;

/** What stands around a word, as far as a model knows it. Belongs to one thread. */
public final class Present {

    private static final int MOST_EVIDENCE = 5;
    private static final double TELLING = 0.2;

    // Bits and places by the last bits of a feature's number: twice as many places as there may be features.
    private static final int BITS = 1024;
    private static final int PLACES = 256;

    private final Place place;
    private final KnownWords known;
    private final Topics topics;
    // The features that the model knows.
    private final int[] numbers = new int[Place.MOST];
    private final float[] strengths = new float[Place.MOST];
    private int count;
    private final long[] sieve = new long[BITS / Long.SIZE];
    // One more than the index of a feature; 0 where there is none.
    private final byte[] places = new byte[PLACES];
    // Empty until it is asked for.
    private float[] about = new float[0];

    Present(Place place, KnownWords known, Topics topics) {
        this.place = place;
        this.known = known;
        this.topics = topics;
        place.show(new Gathering());
    }

    /** Gathers the features that the model knows. */
    private final class Gathering implements Place.Taker {

        @Override
        public void near(FeatureKind kind, int index, float strength) {
            int number = known.number(kind, index, place);
            if (number >= 0) {
                int met = first(number);
                if (met < 0) {
                    add(number, strength);
                } else {
                    strengths[met] = Math.max(strengths[met], strength);
                }
            }
        }

        @Override
        public void next(FeatureKind kind, int index, float strength) {
            int number = known.number(kind, index, place);
            if (number >= 0) {
                add(number, strength);
            }
        }
    }

    private void add(int number, float strength) {
        int at = number & (PLACES - 1);
        while (places[at] != 0) {
            at = (at + 1) & (PLACES - 1);
        }
        sieve[(number & (BITS - 1)) / Long.SIZE] |= 1L << number;
        numbers[count] = number;
        strengths[count] = strength;
        places[at] = (byte) ++count;
    }

    // The index of a feature by its number, -1 if it isn't there.
    private int first(int number) {
        int at = number & (PLACES - 1);
        while (places[at] != 0 && numbers[places[at] - 1] != number) {
            at = (at + 1) & (PLACES - 1);
        }
        return places[at] - 1;
    }

    /** The sum of weights of features, each as strong as its feature is here, and of another one. */
    double sum(int[] weights, int always) {
        var met = new short[count];
        for (int weight : weights) {
            int number = LearntWeights.feature(weight);
            if ((sieve[(number & (BITS - 1)) / Long.SIZE] >>> number & 1) != 0) {
                meet(number, LearntWeights.weight(weight), met);
            }
        }
        double sum = always;
        for (int i = 0; i < count; i++) {
            sum += strengths[i] * met[i];
        }
        return sum;
    }

    private void meet(int number, short weight, short[] met) {
        for (int at = number & (PLACES - 1); places[at] != 0; at = (at + 1) & (PLACES - 1)) {
            int index = places[at] - 1;
            if (numbers[index] == number) {
                met[index] = weight;
            }
        }
    }

    private float[] sum() {
        var points = new Points();
        place.show(points);
        return points.sum();
    }

    /** Gathers the points of the words around, of equal words the nearest's. */
    private final class Points implements Place.Taker {

        private final int[] points = new int[Place.MOST];
        private final float[] times = new float[Place.MOST];
        private int size;

        @Override
        public void near(FeatureKind kind, int index, float strength) {
            int point = kind == FeatureKind.WORD ? known.point(index) : -1;
            if (point < 0) {
                return;
            }
            for (int i = 0; i < size; i++) {
                if (points[i] == point) {
                    times[i] = Math.max(times[i], strength);
                    return;
                }
            }
            points[size] = point;
            times[size++] = strength;
        }

        @Override
        public void next(FeatureKind kind, int index, float strength) {
            // What stands next to a place doesn't tell more of what all is about.
        }

        private float[] sum() {
            var sum = new float[Topics.SIZE];
            for (int i = 0; i < size; i++) {
                topics.add(points[i], times[i], sum);
            }
            return sum;
        }
    }

    /** What the words around are about, the less the farther away. */
    float[] about() {
        if (about.length == 0) {
            about = sum();
        }
        return about;
    }

    private record Said(String word, double weight) {}

    /** The words that speak for the first of two, or with the sign -1 for the second. */
    Seq<String> evidence(LearntWeights weights, int sign) {
        Surroundings around = Surroundings.of(known.features(), place);
        return List.range(0, around.count())
                .flatMap(i -> said(i, around, sign * said(i, around, weights)))
                .appendAll(List.range(0, around.count())
                        .filter(around::isWord)
                        .flatMap(i -> said(i, around, sign * about(i, around, weights))))
                .filter(each -> each.weight() >= TELLING)
                .sorted(Comparator.comparingDouble(Said::weight).reversed().thenComparing(Said::word))
                .map(Said::word)
                .distinct()
                .take(MOST_EVIDENCE);
    }

    private double said(int feature, Surroundings around, LearntWeights weights) {
        int number = known.number(around.kind(feature), around.from(feature), place);
        return around.strength(feature) * weights.of(number) / 100;
    }

    private static Seq<Said> said(int feature, Surroundings around, double weight) {
        return List.ofAll(around.telling(feature).stream().toList()).map(word -> new Said(word, weight));
    }

    private double about(int feature, Surroundings around, LearntWeights weights) {
        int at = topics.place(around.hash(feature));
        var point = new float[Topics.SIZE];
        if (at >= 0) {
            topics.add(at, around.strength(feature), point);
        }
        return weights.about(point);
    }
}
