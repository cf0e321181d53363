package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.Seq;

/**
 * A table as rows.
 *
 * @param rows what can't be meant
 * @param strengths which strengths are given at which intervals
 */
record DoseRows(Seq<DoseRow> rows, Seq<StrengthRow> strengths) implements DoseTable {}
