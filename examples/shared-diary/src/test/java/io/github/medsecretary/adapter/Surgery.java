package io.github.medsecretary.adapter;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A morning of one doctor, with places of ten minutes from nine on, numbered from 0. */
final class Surgery {

    /** One rule is enough to quarrel about, and leaves more time for races. */
    static final Conflicts RULES = Conflicts.of(
            RuleSet.of(SchedulingRules.all()
                    .rules()
                    .filter(each -> each.id().equals(SchedulingRules.id(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED)))),
            DiaryContext.empty());

    static final Reference ANN = Reference.of("Person", "ann");
    static final AsOf FRIDAY = AsOf.of(Instant.parse("2030-01-04T09:00:00Z"));

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private Surgery() {}

    static Diary empty() {
        return Diary.of(DiaryContent.builder()
                        .zone(SiteZone.of(ZoneOffset.UTC))
                        .resources(List.of(Resource.builder()
                                .id("dr-shah")
                                .kind(ResourceKind.PRACTITIONER)
                                .build()))
                        .services(List.of(HealthcareService.builder()
                                .id("routine")
                                .duration(TEN_MINUTES)
                                .build()))
                        .sessions(List.of(ClinicSession.builder()
                                .id("s1")
                                .practitioner("dr-shah")
                                .interval(Interval.between(NINE, NINE.plus(Duration.ofHours(3))))
                                .services(List.of("routine"))
                                .step(TEN_MINUTES)
                                .build()))
                        .build())
                .get();
    }

    static Appointment visit(String id, int place) {
        return Appointment.builder()
                .id(id)
                .patient("patient of " + id)
                .service("routine")
                .start(NINE.plus(TEN_MINUTES.multipliedBy(place)))
                .with(List.of("dr-shah"))
                .build();
    }

    static SharedDiary shared() {
        return new SharedDiary(RULES, empty(), ANN, FRIDAY);
    }
}
