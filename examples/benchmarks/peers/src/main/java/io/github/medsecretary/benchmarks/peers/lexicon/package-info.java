/**
 * Two Aho-Corasick automata of others, given the same terms and texts: hankcs' double-array trie and robert-bor's.
 * Start from {@link io.github.medsecretary.benchmarks.peers.lexicon.PassBenchmark}.
 */
@NullMarked
package io.github.medsecretary.benchmarks.peers.lexicon;

import org.jspecify.annotations.NullMarked;
