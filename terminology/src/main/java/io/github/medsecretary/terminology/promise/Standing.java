package io.github.medsecretary.terminology.promise;

/** Whether it is promised. */
public enum Standing {
    /** It is. */
    ASSERTED,
    /** Only on a condition: "if", "should", "would be happy to". */
    CONDITIONAL,
    /** It is said not to be: "I have not arranged". */
    DENIED
}
