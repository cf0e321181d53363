package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.content.Heading;

/**
 * A stretch of a typed text under one heading.
 *
 * @param heading the heading
 * @param span its place in the typed text
 * @param labels who may read it
 */
public record Passage(Heading heading, Span span, Labels labels) {}
