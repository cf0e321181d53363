package io.github.medsecretary.correspondence.template;

/** A stretch of a template's line. */
sealed interface Token {

    int line();

    int column();

    /** Words that stand as they are. */
    record Words(String text, int line, int column) implements Token {}

    /** A tag. */
    record Braced(Tag tag, int line, int column) implements Token {}
}
