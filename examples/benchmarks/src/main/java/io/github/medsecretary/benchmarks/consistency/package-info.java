/**
 * How often the rules about contradictions speak in letters that somebody held to be right, and what they find of errors
 * that are planted.
 */
@NullMarked
package io.github.medsecretary.benchmarks.consistency;

import org.jspecify.annotations.NullMarked;
