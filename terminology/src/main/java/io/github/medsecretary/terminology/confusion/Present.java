package io.github.medsecretary.terminology.confusion;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;

/** What stands around a word of the features that a model knows. Belongs to one thread. */
public final class Present {

    private static final int MOST_EVIDENCE = 5;
    private static final double TELLING = 0.2;

    private final Surroundings around;
    private final int[] features;
    private final int[] numbers;
    private final int count;
    private final Topics topics;
    // Empty until it is asked for.
    private float[] about = new float[0];

    private Present(Surroundings around, int[] features, int[] numbers, int count, Topics topics) {
        this.around = around;
        this.features = features;
        this.numbers = numbers;
        this.count = count;
        this.topics = topics;
    }

    static Present of(Surroundings around, FeatureNumbers known, Topics topics) {
        var features = new int[around.count()];
        var numbers = new int[around.count()];
        int count = 0;
        for (int i = 0; i < around.count(); i++) {
            int number = known.of(around.hash(i));
            if (number >= 0) {
                features[count] = i;
                numbers[count++] = number;
            }
        }
        return new Present(around, features, numbers, count, topics);
    }

    private float[] sum() {
        var sum = new float[Topics.SIZE];
        for (int i = 0; i < around.count(); i++) {
            int place = around.isWord(i) ? topics.place(around.hash(i)) : -1;
            if (place >= 0) {
                topics.add(place, around.strength(i), sum);
            }
        }
        return sum;
    }

    /** What the words around are about, the less the farther away. */
    float[] about() {
        if (about.length == 0) {
            about = sum();
        }
        return about;
    }

    int count() {
        return count;
    }

    int number(int index) {
        return numbers[index];
    }

    float strength(int index) {
        return around.strength(features[index]);
    }

    private record Said(String word, double weight) {}

    private Seq<Said> said(int feature, double weight) {
        return List.ofAll(around.telling(feature).stream().toList()).map(word -> new Said(word, weight));
    }

    private double about(int feature, LearntWeights weights) {
        int place = topics.place(around.hash(feature));
        var point = new float[Topics.SIZE];
        if (place >= 0) {
            topics.add(place, around.strength(feature), point);
        }
        return weights.about(point);
    }

    /** The words that speak for the first of two, or with the sign -1 for the second. */
    Seq<String> evidence(LearntWeights weights, int sign) {
        return List.range(0, count)
                .flatMap(i -> said(features[i], sign * strength(i) * weights.of(numbers[i]) / 100))
                .appendAll(List.range(0, around.count())
                        .filter(around::isWord)
                        .flatMap(i -> said(i, sign * about(i, weights))))
                .filter(each -> each.weight() >= TELLING)
                .sorted(Comparator.comparingDouble(Said::weight).reversed().thenComparing(Said::word))
                .map(Said::word)
                .distinct()
                .take(MOST_EVIDENCE);
    }
}
