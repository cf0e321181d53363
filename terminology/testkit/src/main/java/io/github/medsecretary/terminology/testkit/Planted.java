package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;

/**
 * A note with one error at a known place.
 *
 * @param text the note
 * @param place where the error stands
 * @param rule the name of the rule that should find it
 */
public record Planted(ClinicalText text, Span place, String rule) {}
