package io.github.medsecretary.correspondence.template;

/** One item of a repetition, and what it stands in. */
record Within<U, V>(U outer, V item) {}
