package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Words;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the naive Bayes looks at: the words within fifteen, the neighbours, single and in pairs, and the heading. They
 * stay as they are when the library's own features change, so that its figures can be compared over time.
 */
final class PeerFeatures {

    private static final int REACH = 15;
    private static final int FARTHEST_HEADING = 60;

    private PeerFeatures() {}

    static Set<String> around(Words words, Span place) {
        int first = words.firstFrom(place.start());
        int after = words.firstFrom(place.end());
        var features = new LinkedHashSet<String>();
        near(words, first - 1, -1, features);
        near(words, after, 1, features);
        features.add("l:" + word(words, first - 1));
        features.add("r:" + word(words, after));
        features.add("ll:" + word(words, first - 2) + '_' + word(words, first - 1));
        features.add("rr:" + word(words, after) + '_' + word(words, after + 1));
        heading(words, first, features);
        return features;
    }

    private static void near(Words words, int from, int step, Set<String> features) {
        int seen = 0;
        for (int i = from; i >= 0 && i < words.count() && seen < REACH; i += step) {
            if (!words.isMark(i)) {
                features.add("w:" + word(words, i));
                seen++;
            }
        }
    }

    private static void heading(Words words, int from, Set<String> features) {
        for (int i = from - 1; i > 0 && from - i < FARTHEST_HEADING; i--) {
            String before = words.written(i - 1);
            boolean capitals = before.length() > 3 && before.chars().allMatch(Character::isUpperCase);
            if (words.folded(i).equals(":") && capitals) {
                features.add("h:" + words.folded(i - 1));
                return;
            }
        }
    }

    private static String word(Words words, int index) {
        if (index < 0 || index >= words.count()) {
            return "^";
        }
        String folded = words.folded(index);
        return Character.isDigit(folded.charAt(0)) ? "#" : folded.equals("\n") ? "^" : folded;
    }
}
