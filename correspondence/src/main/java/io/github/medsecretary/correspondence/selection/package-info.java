/**
 * Who gets to read what. Start from {@link io.github.medsecretary.correspondence.selection.Selection}: a pure decision,
 * fragment by fragment, for one recipient. From it comes an
 * {@link io.github.medsecretary.correspondence.selection.AudienceLetter}, which holds what was included and nothing
 * else, so that what is withheld can't reach a page, a heading, a file name or a count; and a
 * {@link io.github.medsecretary.correspondence.selection.Disclosure}, which holds ids, rules and laws and never a word.
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.selection;

import org.jspecify.annotations.NullMarked;
