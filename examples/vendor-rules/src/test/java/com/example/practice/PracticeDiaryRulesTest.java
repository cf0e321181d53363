package com.example.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.DiaryRuleSource;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The house's rules are found by who does not know their names. */
class PracticeDiaryRulesTest {

    private static final RuleId ID = new LongVisitsEarlyRule().id();
    private static final Diary EVENING = Diary.of(DiaryContent.builder()
                    .zone(SiteZone.of(ZoneId.of("Europe/London")))
                    .services(List.of(HealthcareService.builder()
                            .id("surgery")
                            .duration(Duration.ofMinutes(40))
                            .build()))
                    .appointments(List.of(visit("a1", "2030-01-07T09:00:00Z"), visit("a2", "2030-01-07T17:00:00Z")))
                    .build())
            .get();

    private static Appointment visit(String id, String start) {
        return Appointment.builder()
                .id(id)
                .patient("p-" + id)
                .service("surgery")
                .start(Instant.parse(start))
                .build();
    }

    private static RuleSet<Diary, DiaryContext> discovered() {
        // What a caller in a module of its own says by "uses".
        PracticeDiaryRulesTest.class.getModule().addUses(DiaryRuleSource.class);
        return RuleSet.discovered(ServiceLoader.load(DiaryRuleSource.class));
    }

    private static Seq<Finding> found(RuleSet<Diary, DiaryContext> rules) {
        return Conflicts.of(SchedulingRules.all().addAll(rules), DiaryContext.empty())
                .in(EVENING)
                .filter(each -> !each.rule().namespace().equals(RuleId.BUILT_IN)
                        || each.rule().equals(RuleSet.RULE_FAULT));
    }

    @Test
    void a_service_loader_finds_them_with_their_versions() {
        assertEquals(List.of(ID), discovered().rules().map(rule -> rule.id()).toList());
        Finding late = found(discovered()).single();
        assertEquals("example:long-visits-early@1", late.rule().toString());
        assertEquals(List.of("a2"), late.about().map(each -> each.id()).toList());
    }

    @Test
    void their_parameters_can_be_set() {
        var stricter = discovered().set(ID, "hour", 9).get();
        assertEquals(2, found(stricter).size());
        assertEquals(0, found(discovered().set(ID, "minutes", 41).get()).size());
        assertTrue(discovered().set(ID, "hour", 25).isLeft());
    }

    @Test
    void one_that_runs_out_of_steps_says_so_and_the_others_run_on() {
        var rules = SchedulingRules.all().addAll(discovered()).budget(1);
        var faults = Conflicts.of(rules, DiaryContext.empty())
                .in(EVENING)
                .filter(each -> each.rule().equals(RuleSet.RULE_FAULT))
                .flatMap(Finding::about)
                .map(each -> each.id());
        assertTrue(faults.contains(ID.toString()));
    }

    @Test
    void they_are_found_on_the_class_path_too() throws IOException {
        String name = "/META-INF/services/" + DiaryRuleSource.class.getName();
        try (var services = PracticeDiaryRules.class.getResourceAsStream(name)) {
            assertEquals(
                    PracticeDiaryRules.class.getName(),
                    new String(services.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }
}
