/**
 * What a letter must say to follow a record standard. Start from
 * {@link io.github.medsecretary.correspondence.standard.HeadingSet}: a versioned list of headings, each mandatory,
 * required or optional, as data with its source; {@code outpatientLetter()} and {@code dischargeSummary()} are those of
 * the Professional Record Standards Body. {@link io.github.medsecretary.correspondence.standard.ContentCheck} tells
 * what a letter lacks, as findings that quote nothing of it. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.standard;

import org.jspecify.annotations.NullMarked;
