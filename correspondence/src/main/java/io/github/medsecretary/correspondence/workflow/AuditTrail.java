package io.github.medsecretary.correspondence.workflow;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What was done with a letter, in the order in which it was done. Only ever grows. Immutable and thread-safe. */
public final class AuditTrail {

    private static final AuditTrail EMPTY = new AuditTrail(List.empty());

    // The newest first, so that a step costs the same however long the trail is.
    private final List<AuditEvent> newestFirst;

    private AuditTrail(List<AuditEvent> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** Nothing yet. */
    public static AuditTrail empty() {
        return EMPTY;
    }

    AuditTrail and(AuditEvent event) {
        return new AuditTrail(newestFirst.prepend(event));
    }

    /** Everything, oldest first. */
    public Seq<AuditEvent> events() {
        return newestFirst.reverse();
    }

    /** An event a line. */
    @Override
    public String toString() {
        return events().map(AuditEvent::line).mkString("\n");
    }
}
