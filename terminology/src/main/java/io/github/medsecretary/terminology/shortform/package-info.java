/**
 * Which sense of a short form is meant. Start from {@link io.github.medsecretary.terminology.shortform.ShortForms},
 * which weighs a practice's own entries, how common each sense is in the specialty, the words around and what a
 * {@link io.github.medsecretary.terminology.shortform.SenseModel} has learnt of them; its answer is a
 * {@link io.github.medsecretary.terminology.shortform.Resolution}: resolved only where it is safe to expand without
 * asking. {@link io.github.medsecretary.terminology.shortform.LocalDefinitions} finds what a letter itself defines. All
 * types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.shortform;

import org.jspecify.annotations.NullMarked;
