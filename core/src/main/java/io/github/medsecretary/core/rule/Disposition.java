package io.github.medsecretary.core.rule;

/** What is to be done about a finding. */
public enum Disposition {
    /** One change puts it right; the first suggestion is that change. */
    FIX,
    /** Only the clinician can tell: it becomes a query. */
    ASK,
    /** It is said, and nothing need be done. */
    NOTE
}
