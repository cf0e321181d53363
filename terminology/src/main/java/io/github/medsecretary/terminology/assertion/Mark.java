package io.github.medsecretary.terminology.assertion;

import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Shift;

/**
 * A status of some words.
 *
 * @param status what is told of them
 * @param word the index of the first
 * @param end one past the index of the last
 */
record Mark(Status status, int word, int end) implements Fact<Mark> {

    @Override
    public Mark moved(Shift by) {
        return new Mark(status, word + by.words(), end + by.words());
    }
}
