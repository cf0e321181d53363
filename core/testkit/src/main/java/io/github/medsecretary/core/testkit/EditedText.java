package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;

/**
 * A text and edits that fit it.
 *
 * @param text the text before
 * @param edits edits that do not overlap and that the text holds
 */
public record EditedText(ClinicalText text, Edits edits) {}
