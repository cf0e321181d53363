/**
 * What the parts of a letter are. Start from {@link io.github.medsecretary.terminology.document.DocumentReader}, made
 * once of the lexicons' headings; it turns a text into a {@link io.github.medsecretary.terminology.document.Document}:
 * sections and sentences, which each cover the whole text without overlap, and the
 * {@link io.github.medsecretary.terminology.document.Passage passages} in which words must stay as they are: headings,
 * capitals, quotations, addresses, names, identifiers, e-mail. Every place is in UTF-16 units of the original text. The
 * time grows with the length of the text, and every text has such parts: nothing is refused. All types are immutable
 * and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.document;

import org.jspecify.annotations.NullMarked;
