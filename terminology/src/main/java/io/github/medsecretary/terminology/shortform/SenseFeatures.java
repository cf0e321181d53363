package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a sense model looks at around a short form, and how strongly each counts: the words within thirty, whole
 * ({@code w:}) and by their beginnings ({@code t:}), the less the farther away; the neighbours, single ({@code l:},
 * {@code r:}), by their beginnings ({@code sl:}, {@code sr:}), one farther ({@code l2:}, {@code r2:}) and in pairs
 * and threes ({@code ll:}, {@code rr:}, {@code lr:}, {@code lll:}, {@code rrr:}); the heading of the section ({@code h:}) and the author's specialty
 * ({@code s:}). A number is {@code #}, a mark stands for itself, the end of a text or paragraph is {@code ^}. Names of
 * features hold no blank. Stateless.
 */
public final class SenseFeatures {

    private static final int REACH = 30;
    private static final int FARTHEST_HEADING = 60;
    private static final int BEGINNING = 5;
    private static final double FADING = 0.1;
    private static final double ONE_FARTHER = 0.7;

    private final Words words;
    private final Map<String, Double> found = new LinkedHashMap<>();

    private SenseFeatures(Words words) {
        this.words = words;
    }

    /** The features of a place, given by its words, each once, in the order in which they are met, from 0 to 1. */
    public static Map<String, Double> around(Words words, Span place, Optional<String> specialty) {
        var features = new SenseFeatures(words);
        int first = words.firstFrom(place.start());
        int after = words.firstFrom(place.end());
        features.near(first - 1, -1);
        features.near(after, 1);
        features.neighbours(first - 1, after);
        features.heading(first);
        specialty.ifPresent(each ->
                features.put("s:" + each.strip().toLowerCase(Locale.ROOT).replace(' ', '_'), 1));
        return features.found;
    }

    private void put(String feature, double strength) {
        found.merge(feature, strength, Math::max);
    }

    private void near(int from, int step) {
        int seen = 0;
        for (int i = from; i >= 0 && i < words.count() && seen < REACH; i += step) {
            if (!words.isMark(i)) {
                double strength = 1 / (1 + FADING * seen);
                put("w:" + word(i), strength);
                beginning("t:", i, strength);
                seen++;
            }
        }
    }

    private void neighbours(int left, int right) {
        put("l:" + word(left), 1);
        put("r:" + word(right), 1);
        put("ll:" + word(left - 1) + '_' + word(left), 1);
        put("rr:" + word(right) + '_' + word(right + 1), 1);
        put("lr:" + word(left) + '_' + word(right), 1);
        put("lll:" + word(left - 2) + "_" + word(left - 1) + "_" + word(left), 1);
        put("rrr:" + word(right) + "_" + word(right + 1) + "_" + word(right + 2), 1);
        put("l2:" + word(left - 1), ONE_FARTHER);
        put("r2:" + word(right + 1), ONE_FARTHER);
        beginning("sl:", left, 1);
        beginning("sr:", right, 1);
    }

    private void beginning(String kind, int index, double strength) {
        String word = word(index);
        if (word.length() > BEGINNING) {
            put(kind + word.substring(0, word.offsetByCodePoints(0, BEGINNING)), strength);
        }
    }

    // The last word of capitals before a colon.
    private void heading(int from) {
        for (int i = from - 1; i > 0 && from - i < FARTHEST_HEADING; i--) {
            if (words.folded(i).equals(":") && isCapitals(words.written(i - 1))) {
                put("h:" + words.folded(i - 1), 1);
                return;
            }
        }
    }

    private static boolean isCapitals(String word) {
        return word.length() > 3 && word.chars().allMatch(Character::isUpperCase);
    }

    private String word(int index) {
        if (index < 0 || index >= words.count()) {
            return "^";
        }
        String folded = words.folded(index);
        return Character.isDigit(folded.charAt(0)) ? "#" : folded.equals("\n") ? "^" : folded;
    }
}
