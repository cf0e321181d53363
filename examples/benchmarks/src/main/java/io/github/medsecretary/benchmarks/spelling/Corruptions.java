package io.github.medsecretary.benchmarks.spelling;

import java.util.SplittableRandom;

/** A letter left out, put in or taken for another, or two that changed places: the same for the same seed everywhere. */
public final class Corruptions {

    private static final int LETTERS = 26;
    private static final int KINDS = 4;

    private final SplittableRandom random;

    /** Those of a seed. */
    public Corruptions(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A word with one edit, never the word itself. */
    public String corrupt(String word) {
        String corrupted = word;
        while (corrupted.equals(word)) {
            corrupted = edited(word);
        }
        return corrupted;
    }

    private String edited(String word) {
        int at = random.nextInt(word.length());
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = (char) ('a' + random.nextInt(LETTERS));
        return switch (random.nextInt(KINDS)) {
            case 0 -> before + after;
            case 1 -> before + letter + word.substring(at);
            case 2 -> before + letter + after;
            default -> after.isEmpty() ? word : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}
