package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Words;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a sense model looks at around a short form: the words within fifteen ({@code w:}), the neighbours, single
 * ({@code l:}, {@code r:}) and in pairs ({@code ll:}, {@code rr:}), the heading of the section ({@code h:}) and the
 * author's specialty ({@code s:}). A number is {@code #}, a mark stands for itself. Names of features hold no blank.
 * Stateless.
 */
public final class SenseFeatures {

    private static final int REACH = 15;
    private static final int FARTHEST_HEADING = 60;

    private SenseFeatures() {}

    /** The features of a place, given by its words, each once, in the order in which they are met. */
    public static Set<String> around(Words words, Span place, Optional<String> specialty) {
        int first = words.firstFrom(place.start());
        int after = words.firstFrom(place.end());
        var features = new LinkedHashSet<String>();
        near(words, first - 1, -1, features);
        near(words, after, 1, features);
        features.add("l:" + word(words, first - 1));
        features.add("r:" + word(words, after));
        features.add("ll:" + word(words, first - 2) + '_' + word(words, first - 1));
        features.add("rr:" + word(words, after) + '_' + word(words, after + 1));
        heading(words, first).ifPresent(each -> features.add("h:" + each));
        specialty.ifPresent(each ->
                features.add("s:" + each.strip().toLowerCase(Locale.ROOT).replace(' ', '_')));
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

    // The last word of capitals before a colon.
    private static Optional<String> heading(Words words, int from) {
        for (int i = from - 1; i > 0 && from - i < FARTHEST_HEADING; i--) {
            if (words.folded(i).equals(":") && isCapitals(words.written(i - 1))) {
                return Optional.of(words.folded(i - 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitals(String word) {
        return word.length() > 3 && word.chars().allMatch(Character::isUpperCase);
    }

    private static String word(Words words, int index) {
        if (index < 0 || index >= words.count()) {
            return "^";
        }
        String folded = words.folded(index);
        return Character.isDigit(folded.charAt(0)) ? "#" : folded.equals("\n") ? "^" : folded;
    }
}
