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

    private Present(Surroundings around, int[] features, int[] numbers, int count) {
        this.around = around;
        this.features = features;
        this.numbers = numbers;
        this.count = count;
    }

    static Present of(Surroundings around, FeatureNumbers known) {
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
        return new Present(around, features, numbers, count);
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

    /** The words that speak for the first of two, or with the sign -1 for the second. */
    Seq<String> evidence(LearntWeights weights, int sign) {
        return List.range(0, count)
                .flatMap(i -> List.ofAll(around.telling(features[i]).stream().toList())
                        .map(word -> new Said(word, sign * strength(i) * weights.of(numbers[i]) / 100)))
                .filter(each -> each.weight() >= TELLING)
                .sorted(Comparator.comparingDouble(Said::weight).reversed().thenComparing(Said::word))
                .map(Said::word)
                .distinct()
                .take(MOST_EVIDENCE);
    }
}
