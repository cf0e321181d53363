package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;

/** One kind of number that can't be, or that words speak against. */
@FunctionalInterface
interface NumberCheck {

    /** What it finds in a letter. */
    Seq<Finding> check(Reading reading);
}
