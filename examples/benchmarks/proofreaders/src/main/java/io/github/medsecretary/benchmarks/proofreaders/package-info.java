/**
 * Others' checkers of words beside ours, over the same input: LanguageTool, Lucene's Hunspell and jsymspell. Start from
 * {@link io.github.medsecretary.benchmarks.proofreaders.WordsRun}.
 */
@NullMarked
package io.github.medsecretary.benchmarks.proofreaders;

import org.jspecify.annotations.NullMarked;
