package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;

/**
 * A part of a letter that is not plain prose.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record Passage(PassageKind kind, Span span) {}
