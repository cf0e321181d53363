package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.document.Patch;

/**
 * An edit in words.
 *
 * @param head how many words before it stay
 * @param tail the first word of the text before that stays behind it
 * @param from the first word of the part that takes the place of what is between them
 * @param to one past the last
 * @param units the edit in units
 */
record WordPatch(int head, int tail, int from, int to, Patch units) {

    static WordPatch of(Words before, Words part, Patch patch) {
        return new WordPatch(
                before.firstFrom(patch.before().start()),
                before.firstFrom(patch.before().end()),
                part.firstFrom(patch.inPart().start()),
                part.firstFrom(patch.inPart().end()),
                patch);
    }

    /** How far a word of the text before is from what was edited: 0 within. */
    int distance(int word) {
        return word < head ? head - word : Math.max(0, word - tail + 1);
    }

    Shift none() {
        return new Shift(0, 0);
    }

    /** How words of the part are moved. */
    Shift inserted() {
        return new Shift(head - from, units.part().start());
    }

    /** How words behind the edit are moved. */
    Shift below() {
        return new Shift(head + to - from - tail, units.shift());
    }
}
