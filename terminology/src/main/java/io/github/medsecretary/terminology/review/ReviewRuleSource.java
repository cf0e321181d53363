package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.RuleSource;
import io.github.medsecretary.terminology.reading.Reading;

/** Where a vendor's rules about letters come from: the service type that a {@code ServiceLoader} of the caller looks for. */
public interface ReviewRuleSource extends RuleSource<Reading, DocumentContext> {}
