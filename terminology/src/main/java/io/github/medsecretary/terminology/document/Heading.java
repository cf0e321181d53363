package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;
import java.util.Optional;

/**
 * What a section is called.
 *
 * @param span where the words stand, their colon included
 * @param standard the record standard's heading in kebab case, such as {@code plan-and-requested-actions}, if a lexicon
 *     knows the label
 */
public record Heading(Span span, Optional<String> standard) {}
