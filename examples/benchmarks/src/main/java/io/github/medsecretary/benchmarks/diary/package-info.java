/** How a diary of a million appointments behaves, beside what others would use. */
@NullMarked
package io.github.medsecretary.benchmarks.diary;

import org.jspecify.annotations.NullMarked;
