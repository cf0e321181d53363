package io.github.medsecretary.benchmarks.peers;

/**
 * What a peer makes of a case.
 *
 * @param bound nothing costs less; 0 if it doesn't say
 * @param seconds all of its time
 * @param solving its solver's own time
 * @param toBest when it first had a plan as cheap as the best known; infinite if never
 */
record Answer(long cost, long bound, double seconds, double solving, double toBest) {}
