/**
 * How fast texts are searched for the terms of lexicons, how that grows, and how fast lexicons are loaded. Start from
 * {@link io.github.medsecretary.benchmarks.lexicon.PassGrowthRun}.
 */
@NullMarked
package io.github.medsecretary.benchmarks.lexicon;

import org.jspecify.annotations.NullMarked;
