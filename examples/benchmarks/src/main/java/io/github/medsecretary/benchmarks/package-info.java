/** Programs that measure. Start from {@link io.github.medsecretary.benchmarks.NotesRun}. */
@NullMarked
package io.github.medsecretary.benchmarks;

import org.jspecify.annotations.NullMarked;
