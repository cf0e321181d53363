package io.github.medsecretary.terminology.confusion;

/**
 * What words are about: a point for each, such that words that stand in the midst of like words are near each other, so
 * that of a rare word more is known than what was seen of itself. A point is written as a character for each of its
 * coordinates. Immutable by convention: its array stays here.
 */
final class Topics {

    /** How many coordinates a point has. */
    static final int SIZE = 64;

    private static final char NOUGHT = 'P';
    private static final float UNIT = 60;

    private final float[] points;
    private final FeatureNumbers places;

    /** With the places of the words' points in a row of them, by the hashes of the features of the words. */
    Topics(float[] points, FeatureNumbers places) {
        this.points = points;
        this.places = places;
    }

    static Topics none() {
        return new Topics(new float[0], new FeatureNumbers());
    }

    /** Where the point of a feature is, -1 if it has none. */
    int place(int hash) {
        return places.of(hash);
    }

    /** A coordinate as it is written, from the place of its point. */
    static int step(byte[] text, int place) {
        return text[place] - NOUGHT;
    }

    /** A coordinate of a point as it is written. */
    static float coordinate(byte[] text, int place) {
        return step(text, place) / UNIT;
    }

    /** Adds a point, so many times, to a sum. */
    void add(int place, float times, float[] sum) {
        for (int i = 0; i < SIZE; i++) {
            sum[i] += times * points[place + i];
        }
    }
}
