package io.github.medsecretary.correspondence.policy;

/** Whom the line of copies names, and to whom. */
record CopyRule(Readers named, Readers to) {}
