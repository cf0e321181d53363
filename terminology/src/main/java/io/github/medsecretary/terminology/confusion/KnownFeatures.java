package io.github.medsecretary.terminology.confusion;

/** The features that a model knows, by what they are of. Not changed once it has been filled. */
final class KnownFeatures {

    private final FeatureRows whole = new FeatureRows();
    private final FeatureRows beginnings = new FeatureRows();
    private final FeatureRows endings = new FeatureRows();
    private final FeatureRows classes = new FeatureRows();
    private final FeatureNumbers others = new FeatureNumbers();

    /** Adds one by the hashes of its name, of what this begins with up to its colon, and of the rest. */
    void put(int name, int prefix, int rest, int number) {
        for (FeatureKind kind : FeatureKind.values()) {
            if (kind.hash() == prefix) {
                switch (kind.part()) {
                    case WHOLE -> whole.put(rest, kind, number);
                    case BEGINNING -> beginnings.put(rest, kind, number);
                    case ENDING -> endings.put(rest, kind, number);
                    case CLASS -> classes.put(rest, kind, number);
                    default -> others.put(name, number);
                }
            }
        }
    }

    /** Those of words, by the words' hashes. */
    FeatureRows whole() {
        return whole;
    }

    /** Those of words, by their beginnings. */
    FeatureRows beginnings() {
        return beginnings;
    }

    /** Those of words, by their endings. */
    FeatureRows endings() {
        return endings;
    }

    /** Those of words, by their classes. */
    FeatureRows classes() {
        return classes;
    }

    /** The number of a feature of several words, or of none, by the hash of its name; -1 if it isn't known. */
    int other(int hash) {
        return others.of(hash);
    }
}
