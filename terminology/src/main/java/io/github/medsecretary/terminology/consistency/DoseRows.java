package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.Seq;

/**
 * A table as rows.
 *
 * @param rows what can't be meant
 * @param strengths which strengths are given at which intervals
 * @param dailyMaxima the most that is given each day
 */
record DoseRows(Seq<DoseRow> rows, Seq<StrengthRow> strengths, Seq<DailyMaximumRow> dailyMaxima) implements DoseTable {}
