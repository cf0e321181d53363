/**
 * What a letter says of what it names: that it isn't there, is past, is somebody else's, would be, or may be.
 *
 * <p>A subset of the ConText algorithm (Harkema et al., Journal of Biomedical Informatics 2009): triggers with a
 * direction, whose scope ends at the end of the sentence, at a word that turns the sentence, or after some words.
 * Start with {@link io.github.medsecretary.terminology.assertion.Assertions#of}.
 */
@NullMarked
package io.github.medsecretary.terminology.assertion;

import org.jspecify.annotations.NullMarked;
