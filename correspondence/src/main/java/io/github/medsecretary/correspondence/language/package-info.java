/**
 * In which languages letters are written. Start from {@link io.github.medsecretary.correspondence.language.Languages}:
 * it has English, finds the language that a reader needs, and refuses one whose texts nobody has reviewed unless that is
 * asked for by name. The texts of a language are data, a
 * {@link io.github.medsecretary.correspondence.language.LanguagePack}, which a practice can bring along; what is wrong
 * with one is told all at once, by line and column. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.language;

import org.jspecify.annotations.NullMarked;
