/**
 * A letter read with a secretary's eye. Start from {@link io.github.medsecretary.terminology.review.Review}: it reads
 * the text once and lets each rule say what it finds, as core's findings with edits and queries. A rule of a vendor's
 * own is a {@code Rule<Reading, DocumentContext>} that is added to the set. Left and right, opposites and allergies are
 * always asked about, never put right. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.review;

import org.jspecify.annotations.NullMarked;
