/** How well words are known and put right: runs over drug names, misspelt terms and notes, and what makes the word lists. */
@NullMarked
package io.github.medsecretary.benchmarks.spelling;

import org.jspecify.annotations.NullMarked;
