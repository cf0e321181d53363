package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.vavr.collection.List;

/** What a clinician decides about a missed appointment {@code a1}. */
final class Decisions {

    private Decisions() {}

    static NamedOverride by(AsOf at, SchedulingCode code, String... privileges) {
        return NamedOverride.builder()
                .rule(SchedulingRules.id(code))
                .about(List.of(Reference.of("Appointment", "a1")))
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(privileges))
                .reason("Seen by the hospital since.")
                .at(at)
                .build();
    }
}
