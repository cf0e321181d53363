/**
 * What was learnt, from notes, about words that are mistaken for each other: weights of what stands around a word for
 * it and against another. Start with {@link io.github.medsecretary.terminology.confusion.ConfusionModel}; the review
 * adds what it says to the cues of the lexicons. Measured precision and recall of each pair stand with its weights.
 */
@NullMarked
package io.github.medsecretary.terminology.confusion;

import org.jspecify.annotations.NullMarked;
