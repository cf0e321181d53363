package io.github.medsecretary.scheduling.diary;

/** Ends a search of a timetable. */
@FunctionalInterface
interface Enough<V> {

    /** Whether a row of a leaf is what was looked for. */
    boolean is(Node<V> leaf, int row);
}
