package io.github.medsecretary.core.rule;

/** How much a finding matters, worst first. */
public enum Severity {
    /** Nothing may go on until it is resolved or overridden by someone who may. */
    BLOCK,
    /** Somebody should look before it goes on. */
    WARN,
    /** Worth knowing. */
    INFO
}
