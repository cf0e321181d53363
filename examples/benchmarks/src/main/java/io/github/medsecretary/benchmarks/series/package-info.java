/** Recurring visits beside others' readings of the same rules. */
@NullMarked
package io.github.medsecretary.benchmarks.series;

import org.jspecify.annotations.NullMarked;
