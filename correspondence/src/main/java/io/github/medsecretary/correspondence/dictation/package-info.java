/**
 * From the words that a clinician spoke to the fragments of a letter. Start from
 * {@link io.github.medsecretary.correspondence.dictation.Typing}, which turns spoken punctuation and headings into a
 * typed text; {@link io.github.medsecretary.correspondence.dictation.Transcript} cuts that text into passages under
 * their headings and makes fragments of them. Between the two the text can be reviewed and edited, because a transcript
 * is made of the typed text alone. What somebody told in confidence becomes a fragment of its own with its label. All
 * types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.dictation;

import org.jspecify.annotations.NullMarked;
