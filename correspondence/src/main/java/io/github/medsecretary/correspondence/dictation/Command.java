package io.github.medsecretary.correspondence.dictation;

/** What a clinician says to the typist rather than to the reader. Commands keep nothing; the page does. */
@FunctionalInterface
interface Command {

    /** Does what is said at a place, and tells how many words that took; 0 if these are words of the letter. */
    int take(SpokenWords words, int at, Page page);
}
