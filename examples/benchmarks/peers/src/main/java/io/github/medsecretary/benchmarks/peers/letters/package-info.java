/**
 * One clinic letter made by template engines, by hand and by this library. Start from
 * {@link io.github.medsecretary.benchmarks.peers.letters.LetterBenchmark}.
 */
@NullMarked
package io.github.medsecretary.benchmarks.peers.letters;

import org.jspecify.annotations.NullMarked;
