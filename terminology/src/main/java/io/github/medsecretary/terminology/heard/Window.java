package io.github.medsecretary.terminology.heard;

import io.vavr.collection.Seq;

/**
 * A window of words with what may have been said there.
 *
 * @param first its first word
 * @param last its last word
 * @param strange whether a word is there that is none
 * @param matches what may have been said, the likeliest first, at least one
 */
record Window(int first, int last, boolean strange, Seq<Matching.Match> matches) {

    double margin() {
        return matches.head().margin();
    }

    double likeness() {
        return matches.head().likeness();
    }

    String said() {
        return matches.head().said();
    }

    int length() {
        return last - first + 1;
    }

    boolean overlaps(Window other) {
        return first <= other.last && other.first <= last;
    }
}
