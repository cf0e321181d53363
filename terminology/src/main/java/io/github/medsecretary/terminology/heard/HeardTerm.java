package io.github.medsecretary.terminology.heard;

import io.vavr.collection.Seq;

/**
 * A term that may have been said.
 *
 * @param words as it is written, such as {@code hydronephrosis} or {@code atrial fibrillation}
 * @param areas the subjects that it belongs to, such as {@code cardiology}; may be empty
 */
public record HeardTerm(String words, Seq<String> areas) {}
