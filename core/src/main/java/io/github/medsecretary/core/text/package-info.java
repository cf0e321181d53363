/**
 * The words of a letter and places in them. Start from {@link io.github.medsecretary.core.text.ClinicalText}; a
 * {@link io.github.medsecretary.core.text.Span} is a place in it, in UTF-16 units of the original text, end exclusive.
 * {@link io.github.medsecretary.core.text.Edits} change a text all at once or not at all, and know their inverse.
 * Texts never print their content. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.text;

import org.jspecify.annotations.NullMarked;
