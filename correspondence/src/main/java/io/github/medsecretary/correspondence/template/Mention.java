package io.github.medsecretary.correspondence.template;

import io.vavr.collection.Seq;

/**
 * Where a template says something.
 *
 * @param what the name of a value, from the lists that it is within, with {@code day} before it if its day of the week is
 *     said too; empty for words
 * @param context the conditions and repetitions that it lies in, in alphabetical order
 * @param source empty for the template itself, else the name of a shared passage
 * @param line the line, counted from 1
 * @param column the place on the line, counted from 1
 */
record Mention(String what, Seq<String> context, String source, int line, int column) {

    /** What is said and when, wherever it stands. */
    record Key(String what, Seq<String> context) {}

    Key key() {
        return new Key(what, context);
    }
}
