package com.example.practice;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.ReviewRuleSource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules of the house about letters, for whoever looks for them with a {@code ServiceLoader}. */
public final class PracticeReviewRules implements ReviewRuleSource {

    /** The source, as a {@code ServiceLoader} makes it. */
    public PracticeReviewRules() {}

    @Override
    public Seq<Rule<Reading, DocumentContext>> rules() {
        return List.of(new SafetyNettingRule());
    }
}
