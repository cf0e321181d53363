/**
 * Short forms written out for a reader. Start from {@link io.github.medsecretary.terminology.expansion.Expander}, made
 * once of a dictionary; an {@link io.github.medsecretary.terminology.expansion.ExpansionPolicy} says how much is written
 * out for whom, and the {@link io.github.medsecretary.terminology.expansion.Expansion} that comes of it is edits, which
 * can be undone, and what only the author can tell. Headings, tables, quotations, names, addresses and numbers stay as
 * they are, and so does what a lexicon calls unsafe. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.expansion;

import org.jspecify.annotations.NullMarked;
