package io.github.medsecretary.terminology.confusion;

/** Where else in a letter two words stand that are mistaken for each other: what is written once mostly is meant again. */
public enum Elsewhere {
    /** The letter has the other one farther away, and the one that is written nowhere else. */
    OTHER,
    /** It has both or neither, or it isn't known. */
    BOTH_OR_NEITHER,
    /** It has the one that is written, and the other one nowhere. */
    WRITTEN,
    /** It has the other one nearby only, and the one that is written nowhere else: who names both mostly means both. */
    TOGETHER;

    private static final double OF_TOGETHER = 1;

    /** What it says for the other one, given what it says that one of two stands elsewhere and not the other. */
    double margin(double weight) {
        return switch (this) {
            case OTHER -> weight;
            case BOTH_OR_NEITHER -> 0;
            case WRITTEN -> -weight;
            case TOGETHER -> -OF_TOGETHER;
        };
    }
}
