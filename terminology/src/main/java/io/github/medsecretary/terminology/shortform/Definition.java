package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.Span;

/**
 * A short form that a text defines, as in {@code chronic obstructive pulmonary disease (COPD)}.
 *
 * @param shortForm the place of the short form
 * @param longForm the place of the long form
 */
public record Definition(Span shortForm, Span longForm) {}
