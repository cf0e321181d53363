package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.reading.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * Where in a text something stands, and what stands around it, feature by feature.
 *
 * @param words the text's
 * @param first the index of the first word that stands there
 * @param last the index of the last one
 * @param specialty the author's, as features name it; empty if it isn't known
 */
record Place(Words words, int first, int last, String specialty) {

    private static final int REACH = 20;
    private static final int CLOSE = 4;
    private static final float FADING = 0.1f;
    private static final float ONE_FARTHER = 0.7f;

    /** No place has more features. */
    static final int MOST = 4 * REACH + 2 * CLOSE + 21;

    /** Takes one feature after another. */
    interface Taker {

        /** A feature of which, if several are alike, the nearest counts, given by the index of its word. */
        void near(FeatureKind kind, int index, float strength);

        /** A feature that counts by itself, given by the index of its first word, -1 if it is of none. */
        void next(FeatureKind kind, int index, float strength);
    }

    /** A specialty as features name it. */
    static String specialty(Optional<String> specialty) {
        return specialty
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .orElse("");
    }

    /** Shows the features, always in the same order, the nearer before the farther on either side. */
    void show(Taker taker) {
        near(first - 1, -1, FeatureKind.LEFT, taker);
        near(last + 1, 1, FeatureKind.RIGHT, taker);
        taker.next(FeatureKind.BEFORE, first - 1, 1);
        taker.next(FeatureKind.AFTER, last + 1, 1);
        taker.next(FeatureKind.TWO_BEFORE, first - 2, 1);
        taker.next(FeatureKind.TWO_AFTER, last + 1, 1);
        taker.next(FeatureKind.BOTH, first - 1, 1);
        taker.next(FeatureKind.THREE_BEFORE, first - 3, 1);
        taker.next(FeatureKind.THREE_AFTER, last + 1, 1);
        taker.next(FeatureKind.SECOND_BEFORE, first - 2, ONE_FARTHER);
        taker.next(FeatureKind.SECOND_AFTER, last + 2, ONE_FARTHER);
        taker.next(FeatureKind.BEFORE_BEGINNING, first - 1, 1);
        taker.next(FeatureKind.AFTER_BEGINNING, last + 1, 1);
        taker.next(FeatureKind.BEFORE_ENDING, first - 1, 1);
        taker.next(FeatureKind.AFTER_ENDING, last + 1, 1);
        taker.next(FeatureKind.BEFORE_CLASS, first - 1, 1);
        taker.next(FeatureKind.AFTER_CLASS, last + 1, 1);
        taker.next(FeatureKind.SECOND_AFTER_CLASS, last + 2, 1);
        taker.next(FeatureKind.BOTH_CLASSES, first - 1, 1);
        taker.next(FeatureKind.TWO_CLASSES_AFTER, last + 1, 1);
        if (!specialty.isEmpty()) {
            taker.next(FeatureKind.SPECIALTY, -1, 1);
        }
    }

    private void near(int start, int step, FeatureKind close, Taker taker) {
        int seen = 0;
        for (int i = start; i >= 0 && i < words.count() && seen < REACH; i += step) {
            if (!words.isMark(i)) {
                float strength = 1 / (1 + FADING * seen);
                taker.near(FeatureKind.WORD, i, strength);
                if (words.folded(i).length() > FeatureWords.BEGINNING) {
                    taker.near(FeatureKind.BEGINNING, i, strength);
                }
                if (seen < CLOSE) {
                    taker.next(close, i, 1);
                }
                seen++;
            }
        }
    }

    /** A feature's name, without blanks. */
    String name(FeatureKind kind, int index) {
        String rest = switch (kind) {
            case BEGINNING, BEFORE_BEGINNING, AFTER_BEGINNING -> plain(FeatureWords.beginning(word(index)));
            case BEFORE_ENDING, AFTER_ENDING -> plain(FeatureWords.ending(word(index)));
            case TWO_BEFORE, TWO_AFTER -> plain(word(index)) + '_' + plain(word(index + 1));
            case BOTH -> plain(word(index)) + '_' + plain(word(last + 1));
            case THREE_BEFORE, THREE_AFTER ->
                plain(word(index)) + '_' + plain(word(index + 1)) + '_' + plain(word(index + 2));
            case BEFORE_CLASS, AFTER_CLASS, SECOND_AFTER_CLASS -> String.valueOf(WordClass.of(word(index)));
            case BOTH_CLASSES -> classes(index, last + 1);
            case TWO_CLASSES_AFTER -> classes(index, index + 1);
            case SPECIALTY -> plain(specialty);
            default -> plain(word(index));
        };
        return kind.prefix() + rest;
    }

    private String classes(int one, int other) {
        return "" + WordClass.of(word(one)) + WordClass.of(word(other));
    }

    /** The word with an index, as {@link FeatureWords} has it. */
    String word(int index) {
        return FeatureWords.word(index, words);
    }

    private static String plain(String word) {
        return Surroundings.plain(word);
    }
}
