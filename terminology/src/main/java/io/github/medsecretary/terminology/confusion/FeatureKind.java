package io.github.medsecretary.terminology.confusion;

/** What of a word, or of several, {@link Surroundings} looks at. */
enum FeatureKind {
    WORD("w:", Part.WHOLE, 0),
    BEGINNING("t:", Part.BEGINNING, 0),
    LEFT("b:", Part.WHOLE, 1),
    RIGHT("a:", Part.WHOLE, 2),
    BEFORE("l:", Part.WHOLE, 3),
    AFTER("r:", Part.WHOLE, 4),
    BEFORE_BEGINNING("sl:", Part.BEGINNING, 1),
    AFTER_BEGINNING("sr:", Part.BEGINNING, 2),
    BEFORE_ENDING("el:", Part.ENDING, 0),
    AFTER_ENDING("er:", Part.ENDING, 1),
    SECOND_BEFORE("l2:", Part.WHOLE, 5),
    SECOND_AFTER("r2:", Part.WHOLE, 6),
    TWO_BEFORE("ll:", Part.SEVERAL_WORDS, 0),
    TWO_AFTER("rr:", Part.SEVERAL_WORDS, 1),
    BOTH("lr:", Part.SEVERAL_WORDS, 2),
    THREE_BEFORE("lll:", Part.SEVERAL_WORDS, 3),
    THREE_AFTER("rrr:", Part.SEVERAL_WORDS, 4),
    BEFORE_CLASS("cl:", Part.CLASS, 0),
    AFTER_CLASS("cr:", Part.CLASS, 1),
    SECOND_AFTER_CLASS("c2:", Part.CLASS, 2),
    BOTH_CLASSES("cb:", Part.SEVERAL_CLASSES, 0),
    TWO_CLASSES_AFTER("cc:", Part.SEVERAL_CLASSES, 1),
    SPECIALTY("s:", Part.NO_WORD, 0);

    /** How much of the text's words. */
    enum Part {
        WHOLE,
        BEGINNING,
        ENDING,
        SEVERAL_WORDS,
        CLASS,
        SEVERAL_CLASSES,
        NO_WORD
    }

    private final String prefix;
    private final int hash;
    private final Part part;
    private final int column;

    FeatureKind(String prefix, Part part, int column) {
        this.prefix = prefix;
        this.hash = prefix.hashCode();
        this.part = part;
        this.column = column;
    }

    /** What the names of its features begin with. */
    String prefix() {
        return prefix;
    }

    /** The hash of that. */
    int hash() {
        return hash;
    }

    /** How much of the text's words its features are of. */
    Part part() {
        return part;
    }

    /** Its number among the kinds of the same part. */
    int column() {
        return column;
    }

    /** Whether its features are of what kind of word stands somewhere. */
    boolean isOfClass() {
        return part == Part.CLASS || part == Part.SEVERAL_CLASSES;
    }

    /** Whether its features are of one word of the text. */
    boolean isOfOneWord() {
        return part == Part.WHOLE || part == Part.BEGINNING || part == Part.ENDING;
    }
}
