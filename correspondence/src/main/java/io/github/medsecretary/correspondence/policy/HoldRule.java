package io.github.medsecretary.correspondence.policy;

/** When no letter is made for somebody. */
record HoldRule(String name, LetterHold hold, Readers readers) {}
