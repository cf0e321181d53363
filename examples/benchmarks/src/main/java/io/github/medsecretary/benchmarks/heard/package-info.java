/**
 * What dictation was heard as: {@link io.github.medsecretary.benchmarks.heard.UsageTrainer} learns how words are used,
 * {@link io.github.medsecretary.benchmarks.heard.HeardRun} measures.
 */
@NullMarked
package io.github.medsecretary.benchmarks.heard;

import org.jspecify.annotations.NullMarked;
