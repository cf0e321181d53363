/**
 * What a letter of its kind is expected to hold. Start from
 * {@link io.github.medsecretary.terminology.completeness.Expectations}: the built-in ones, a vendor's own, or both. An
 * expectation is data: for which kinds of letters, after which words, and by which headings or words it is met. All
 * types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.completeness;

import org.jspecify.annotations.NullMarked;
