package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.benchmarks.SwappedWord;
import io.github.medsecretary.core.text.Span;
import java.util.function.Predicate;

/**
 * What a reader says about a place.
 *
 * @param place where
 * @param right whether it proposes the right word for a swapped one
 */
record Remark(Span place, Predicate<SwappedWord> right) {}
