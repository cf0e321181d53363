package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.util.Optional;

/**
 * How one of our rules says what it found.
 *
 * @param code the rule's code, whose sentence is the message
 * @param severity how much it matters
 * @param privilege what lets a named person accept it; empty where nobody may
 */
record Found(SchedulingCode code, Severity severity, Optional<String> privilege) {

    /** A conflict that the library finds is in its appointments' order, then what they take. */
    Finding at(Interval when, Iterable<String> appointments, Iterable<Reference> taken) {
        Seq<Reference> about = TreeSet.ofAll(appointments)
                .toList()
                .map(id -> Reference.of("Appointment", id))
                .appendAll(List.ofAll(taken));
        return Finding.builder()
                .rule(SchedulingRules.id(code))
                .severity(severity)
                .disposition(severity == Severity.INFO ? Disposition.NOTE : Disposition.ASK)
                .message(code.sentence())
                .about(about)
                .when(when)
                .overridableWith(privilege)
                .build();
    }
}
