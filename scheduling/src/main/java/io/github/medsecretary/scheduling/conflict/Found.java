package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * How one of our rules says what it found.
 *
 * @param rule the rule's name
 * @param code its code, whose sentence is the message
 * @param severity how much it matters
 * @param privilege what lets a named person accept it; empty where nobody may
 */
record Found(RuleId rule, SchedulingCode code, Severity severity, Optional<String> privilege) {

    static Found of(SchedulingCode code, Severity severity, Optional<String> privilege) {
        return new Found(SchedulingRules.id(code), code, severity, privilege);
    }

    /** What is found is about different appointments; it is in their order, then what they take. */
    Finding at(Interval when, Iterable<String> appointments, Iterable<Reference> taken) {
        return said(List.ofAll(appointments)
                        .sorted()
                        .map(id -> Reference.of("Appointment", id))
                        .appendAll(taken))
                .when(when)
                .build();
    }

    /** What is found is about an appointment that has no time yet. */
    Finding waiting(Appointment appointment) {
        return said(List.of(appointment.reference())).build();
    }

    private Finding.Builder said(Seq<Reference> about) {
        var finding = Finding.builder()
                .rule(rule)
                .severity(severity)
                .disposition(severity == Severity.INFO ? Disposition.NOTE : Disposition.ASK)
                .message(code.sentence())
                .about(about)
                .overridableWith(privilege);
        return finding;
    }
}
