package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.Span;

/**
 * A short form that was left as it is because only the author can tell what it means.
 *
 * @param place its first use
 * @param query the question, each answer with the edit that writes it out there
 */
public record OpenQuestion(Span place, Query query) {}
