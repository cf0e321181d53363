package io.github.medsecretary.correspondence.template;

/** Of what kind a hole's value is, which decides where a template may name it. */
public enum HoleKind {
    /** Words on one line. */
    TEXT("words"),
    /** Paragraphs of running text; stands alone in its paragraph. */
    PASSAGE("a passage"),
    /** A quantity with its unit, such as {@code 1.2 g}. */
    DOSE("a dose"),
    /** A decimal number. */
    NUMBER("a number"),
    /** A whole number of things, not negative. */
    COUNT("a count"),
    /** A day. */
    DATE("a date"),
    /** A time of the day. */
    TIME("a time"),
    /** Somebody with a name and pronouns. */
    PERSON("a person"),
    /** Yes or no: can be asked, not printed. */
    FLAG("yes or no"),
    /** Things of one sort, each with a view of its own. */
    LIST("a list");

    private final String words;

    HoleKind(String words) {
        this.words = words;
    }

    /** As a message names it, with its article. */
    String words() {
        return words;
    }
}
