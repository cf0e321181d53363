package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.LeastDisruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The arbitraries for planners and finders are as they promise to be. */
class PublishedProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    @Provide
    Arbitrary<Diary> kept() {
        return Pathways.kept();
    }

    private static Seq<String> codes(Diary diary) {
        return RULES.in(diary).map(each -> each.rule().name()).distinct();
    }

    @Property(tries = 200)
    void clocks_change_in_the_weeks_in_which_they_do(@ForAll(supplier = DstWeeks.class) Diary diary) {
        ZoneId zone = diary.zone().zone();
        Interval all = diary.sessions().values().map(each -> each.interval()).reduce(Interval::span);
        Instant from = all.start().minus(Duration.ofDays(3));
        var change = zone.getRules().nextTransition(from);
        assertTrue(change.getInstant().isBefore(all.end().plus(Duration.ofDays(2))));
        int year = change.getDateTimeBefore().getYear();
        assertTrue(2020 <= year && year <= 2040);
        Statistics.label("clocks").collect(change.isGap() ? "forward" : "back").coverage(each -> {
            each.check("forward").percentage(percent -> percent > 25);
            each.check("back").percentage(percent -> percent > 25);
        });
        Statistics.label("zone").collect(zone.getId()).coverage(each -> {
            for (String id : List.of("Europe/London", "Europe/Dublin", "Australia/Lord_Howe")) {
                each.check(id).count(count -> count > 0);
            }
        });
        Statistics.label("the change is in a session")
                .collect(
                        diary.sessions().values().exists(each -> each.interval().contains(change.getInstant())));
        Statistics.label("the change is in a session")
                .coverage(each -> each.check(true).count(count -> count > 0));
    }

    @Property(tries = 50)
    void the_laws_hold_in_such_weeks(@ForAll(supplier = DstWeeks.class) Diary diary) {
        var laws = new DiaryLaws(RULES);
        laws.pairsAreThoseOfComparingAll(diary);
        laws.partsAgreeWithTheWhole(diary);
    }

    private static int places(Diary diary) {
        return diary.sessions()
                .values()
                .map(each -> each.terms().places().orElseThrow())
                .sum()
                .intValue();
    }

    @Property(tries = 50)
    void an_overloaded_clinic_has_a_place_for_as_many_as_it_says(
            @ForAll(supplier = OverloadedClinics.class) Diary diary) {
        int places = places(diary);
        assertTrue(diary.appointments().size() > places);
        Interval all = diary.sessions().values().map(each -> each.interval()).reduce(Interval::span);
        var request = SlotRequest.builder()
                .patient("p")
                .service("short")
                .within(all)
                .limit(100)
                .build();
        assertEquals(places, new FindingSlots(RULES).slots(diary, request).get().size());
    }

    @Property(tries = 30)
    void a_plan_of_an_overloaded_clinic_leaves_out_as_many_as_are_too_many(
            @ForAll(supplier = OverloadedClinics.class) Diary diary) {
        var plan = Replanning.of(
                        ReplanPolicy.usual(),
                        AsOf.of(diary.sessions().head()._2.interval().start()))
                .plan(diary, List.empty())
                .get();
        assertEquals(places(diary), plan.moves().size());
        assertEquals(
                diary.appointments().size() - places(diary), plan.unplaced().size());
    }

    @Property(tries = 200)
    void visits_of_a_pathway_follow_each_other(@ForAll(supplier = Pathways.class) Diary diary) {
        assertEquals(diary.appointments().size() - 1, diary.links().size());
        assertEquals(
                diary.appointments().keySet().toList(),
                diary.links().map(each -> each.after()).prepend("a0").toList());
        var codes = codes(diary);
        for (String code : List.of("SEQUENCE_BROKEN", "INTERVAL_TOO_SHORT", "INTERVAL_TOO_LONG")) {
            Statistics.label(code).collect(codes.contains(code));
            Statistics.label(code).coverage(each -> each.check(true).count(count -> count > 2));
        }
    }

    @Property(tries = 100)
    void kept_pathways_keep_their_lags(@ForAll("kept") Diary diary) {
        assertEquals(
                List.empty(),
                RULES.in(diary)
                        .filter(each -> each.severity() == Severity.BLOCK)
                        .toList());
        assertEquals(diary.appointments().size(), diary.visits().size());
    }

    private static String kind(Diary diary, Disruption disruption) {
        if (disruption instanceof Disruption.Absence absence) {
            return diary.resource(absence.resource())
                    .map(each -> each.kind().name())
                    .orElse("SITE");
        }
        return disruption.getClass().getSimpleName();
    }

    @Property(tries = 200)
    void disruptions_are_of_every_kind_and_known(@ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        Diary diary = upset.diary();
        Plan plan = new Replanning(new LeastDisruption(), ReplanPolicy.usual(), upset.present(), 10_000)
                .plan(diary, upset.disruptions())
                .getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
        assertTrue(upset.present()
                .instant()
                .isBefore(diary.sessions()
                        .values()
                        .map(each -> each.interval().start())
                        .min()
                        .get()));
        var kinds = upset.disruptions().map(each -> kind(diary, each));
        for (String kind : List.of(
                "PRACTITIONER",
                "ROOM",
                "DEVICE",
                "SITE",
                "Emergency",
                "Outage",
                "SessionChanged",
                "SessionWithdrawn",
                "Overrun")) {
            Statistics.label(kind).collect(kinds.contains(kind));
            Statistics.label(kind).coverage(each -> each.check(true).count(count -> count > 0));
        }
        Statistics.label("somebody is displaced")
                .collect(plan.moves().size() + plan.unplaced().size() > 0);
        Statistics.label("somebody is displaced")
                .coverage(each -> each.check(true).count(count -> count > 30));
    }
}
