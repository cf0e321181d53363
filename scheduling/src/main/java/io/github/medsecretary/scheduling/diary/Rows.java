package io.github.medsecretary.scheduling.diary;

/** Takes rows of a timetable in order, as they lie in its nodes. */
@FunctionalInterface
interface Rows<V> {

    /** The rows from {@code from} to before {@code until}. */
    void take(Node<V> leaf, int from, int until);
}
