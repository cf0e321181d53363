package io.github.medsecretary.terminology.lexicon;

import io.vavr.control.Option;

/** The types of rows: their names, what they are read as, and which cells tell an entry from others of its type. */
enum RowType {
    ABBREVIATION("abbreviation", Abbreviation.class, 1, 2),
    CONFUSABLE("confusable", Confusable.class, 1, 2),
    ERROR_PRONE("error-prone", ErrorProne.class, 1, 3),
    DRUG("drug", Drug.class, 1, 1),
    VARIANT("variant", Variant.class, 2, 2),
    PLAIN_LANGUAGE("plain-language", PlainWording.class, 1, 1),
    HEADING("heading", HeadingLabel.class, 1, 1),
    WORD("word", KnownWord.class, 1, 1);

    private final String printed;
    private final Class<? extends Entry> entry;
    private final int keyCell;
    private final int lastKeyCell;

    RowType(String printed, Class<? extends Entry> entry, int keyCell, int lastKeyCell) {
        this.printed = printed;
        this.entry = entry;
        this.keyCell = keyCell;
        this.lastKeyCell = lastKeyCell;
    }

    /** The type that a row's first cell names. */
    static Option<RowType> of(String cell) {
        for (RowType type : values()) {
            if (type.printed.equals(cell)) {
                return Option.some(type);
            }
        }
        return Option.none();
    }

    /** The first cell of its rows. */
    String printed() {
        return printed;
    }

    /** Whether its entries are of a type of entry. */
    boolean isOf(Class<? extends Entry> wanted) {
        return wanted.isAssignableFrom(entry);
    }

    /** The row's entry, if its cells are well. */
    Option<Entry> read(Row row) {
        return switch (this) {
            case ABBREVIATION -> RowShapes.abbreviation(row);
            case CONFUSABLE -> RowShapes.confusable(row);
            case ERROR_PRONE -> RowShapes.errorProne(row);
            case DRUG -> RowShapes.drug(row);
            case VARIANT -> RowShapes.variant(row);
            case PLAIN_LANGUAGE -> RowShapes.plainWording(row);
            case HEADING -> RowShapes.heading(row);
            case WORD -> RowShapes.word(row);
        };
    }

    /** The first of the cells that make a key. */
    int keyCell() {
        return keyCell;
    }

    /** The last of them. */
    int lastKeyCell() {
        return lastKeyCell;
    }

    /** A key of two cells. */
    static String key(String first, String second) {
        return first.concat("\t").concat(second);
    }

    /** How many cells a key has. */
    int keyLength() {
        return keyCell == lastKeyCell ? 1 : 2;
    }
}
