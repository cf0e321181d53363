package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.text.Span;

/**
 * A sentence, heading or line, and where in the dictation it was said: what one plays again to hear it.
 *
 * @param typed its place in the typed text
 * @param spoken the place of its words, and of the commands among them, in what was spoken
 */
public record DictatedSentence(Span typed, Span spoken) {}
