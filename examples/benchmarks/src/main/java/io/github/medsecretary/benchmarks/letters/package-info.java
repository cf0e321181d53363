/** Letters: what addresses come to, and whether values stay values. */
@NullMarked
package io.github.medsecretary.benchmarks.letters;

import org.jspecify.annotations.NullMarked;
