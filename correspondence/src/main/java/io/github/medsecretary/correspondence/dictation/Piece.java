package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.text.Span;

/**
 * What was typed for some spoken words.
 *
 * @param kind what it is
 * @param text what is typed
 * @param place the words in what was spoken
 */
record Piece(Kind kind, String text, Span place) {

    /** What is typed. */
    enum Kind {
        /** A word, parted from others by blanks. */
        WORD,
        /** A word whose letters stay as they are. */
        LETTERS,
        /** The same, in the place of a word that was spelt out behind it. */
        SPELT,
        /** A mark right behind a word. */
        AFTER,
        /** A mark right before a word: an opening bracket, a query. */
        BEFORE,
        /** A mark that joins two words. */
        JOINING,
        /** A mark with blanks on both sides. */
        BETWEEN,
        /** The end of a line or paragraph. */
        BREAK,
        /** A heading's line, or what begins an item of a list. */
        OPENING,
        /** Nothing, but something is asked about it. */
        GAP
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.LETTERS || kind == Kind.SPELT;
    }

    /** Whether a sentence ends behind it. */
    boolean endsSentence() {
        boolean ending = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
        return ending && (kind == Kind.AFTER || isWord());
    }

    /** Whether a sentence or line begins behind it. */
    boolean opens() {
        return endsSentence() || kind == Kind.BREAK || kind == Kind.OPENING;
    }

    /** Whether it begins an item of a list. */
    boolean isItem() {
        return kind == Kind.OPENING && !text.endsWith("\n");
    }

    Piece as(Kind other) {
        return new Piece(other, text, place);
    }

    /** Nothing, right behind its words. */
    Piece gapBehind() {
        return new Piece(Kind.GAP, "", Span.of(place.end(), place.end()));
    }

    Piece with(String other, Span further) {
        return new Piece(Kind.SPELT, other, place.span(further));
    }

    /** Its kind only: the words are the patient's. */
    @Override
    public String toString() {
        return "Piece[" + kind + "]";
    }
}
