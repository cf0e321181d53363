package io.github.medsecretary.scheduling.diary;

/** Makes something of a row of a timetable. */
@FunctionalInterface
interface Maker<V, R> {

    /** What a row of a leaf gives. */
    R make(Node<V> leaf, int row);
}
