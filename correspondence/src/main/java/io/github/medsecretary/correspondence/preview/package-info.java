/**
 * Letters to try a practice's stationery and templates on. Start from
 * {@link io.github.medsecretary.correspondence.preview.Previews}: of every kind of letter the shortest and the longest that
 * is plausible, about invented people. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.preview;

import org.jspecify.annotations.NullMarked;
