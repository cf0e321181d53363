package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.testkit.DiaryLaws;
import io.github.medsecretary.scheduling.testkit.TimeLaws;
import io.github.medsecretary.scheduling.testkit.VisitLaws;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Rules about single visits, links, terms and times that only looking at each of them sees through. */
final class FaultyRules {

    private static final Instant JANUARY = Instant.parse("2030-01-14T00:00:00Z");

    private FaultyRules() {}

    static List<PlantedFault> all() {
        return List.of(
                fault(
                        "links-forgotten",
                        "Nobody looks at which visit comes first.",
                        "VisitLaws::linksAreJudgedAsByHand",
                        Conflicts.of(
                                SchedulingRules.all()
                                        .disable(SchedulingRules.id(SchedulingCode.SEQUENCE_BROKEN))
                                        .get(),
                                DiaryContext.empty()),
                        outOfOrder(),
                        (rules, diary) -> visits(rules).linksAreJudgedAsByHand(diary)),
                fault(
                        "leave-at-the-start-only",
                        "A visit that begins before somebody leaves is taken to be over by then.",
                        "VisitLaws::visitsAreJudgedAsByHand",
                        altered(
                                SchedulingCode.PRACTITIONER_ON_LEAVE,
                                (diary, found) -> found.filter(each -> isFromTheStartOn(each, diary))),
                        leaving(),
                        (rules, diary) -> visits(rules).visitsAreJudgedAsByHand(diary)),
                fault(
                        "whole-visit-told",
                        "It is not told for which minutes of a visit the place is kept.",
                        "DiaryLaws::termsAreThoseOfLookingAtEachVisit",
                        altered(
                                SchedulingCode.CARVE_OUT_RESERVED,
                                (diary, found) -> found.map(each -> whole(each, diary))),
                        Surgery.withVisitAt("2030-01-07T09:30:00Z"),
                        (rules, diary) -> new DiaryLaws(rules).termsAreThoseOfLookingAtEachVisit(diary)),
                fault(
                        "date-in-a-rule",
                        "A rule that was only for one week was never taken out.",
                        "TimeLaws::shiftsInTime",
                        replaced(new PairRule(ResourceKind.PRACTITIONER) {
                            @Override
                            boolean clash(Visit one, Visit other, Diary diary) {
                                return super.clash(one, other, diary)
                                        && one.interval().start().isBefore(JANUARY);
                            }
                        }),
                        clash(),
                        (rules, diary) -> new TimeLaws(rules).shiftsInTime(diary, AsOf.of(Instant.EPOCH), 1)),
                fault(
                        "next-visit-clashes",
                        "The moment at which a visit ends is taken to be its own.",
                        "TimeLaws::backToBackNeverMeets",
                        replaced(new PairRule(ResourceKind.PRACTITIONER) {
                            @Override
                            boolean clash(Visit one, Visit other, Diary diary) {
                                Interval first = one.interval();
                                Interval second = other.interval();
                                return !first.end().isBefore(second.start())
                                        && !second.end().isBefore(first.start());
                            }
                        }),
                        clash(),
                        (rules, diary) -> new TimeLaws(rules).backToBackNeverMeets(diary)));
    }

    private static VisitLaws visits(Conflicts rules) {
        return new VisitLaws(rules, VisitLaws.Limits.none());
    }

    private static Diary outOfOrder() {
        return Scene.empty()
                .visit("a1", "p1", "2030-01-08T09:00:00Z", "dr-1")
                .visit("a2", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .linked("a1", "a2", 0)
                .diary();
    }

    private static Diary leaving() {
        return Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .away("dr-1", "2030-01-07T09:20:00Z", "2030-01-07T12:00:00Z")
                .diary();
    }

    private static Diary clash() {
        return Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .visit("a2", "p2", "2030-01-07T09:15:00Z", "dr-1")
                .diary();
    }

    private static boolean isFromTheStartOn(Finding finding, Diary diary) {
        Instant start = visit(finding, diary).interval().start();
        return finding.when().filter(each -> each.start().equals(start)).isPresent();
    }

    private static Visit visit(Finding finding, Diary diary) {
        return diary.visits().get(finding.about().head().id()).get();
    }

    private static Finding whole(Finding finding, Diary diary) {
        return Finding.builder()
                .rule(finding.rule())
                .severity(finding.severity())
                .disposition(finding.disposition())
                .message(finding.message())
                .about(finding.about())
                .when(visit(finding, diary).interval())
                .build();
    }

    private static Conflicts replaced(Rule<Diary, DiaryContext> rule) {
        return Conflicts.of(SchedulingRules.all().replace(rule.id(), rule).get(), DiaryContext.empty());
    }

    /** The library's rule, whose findings are made something else of. */
    private static Conflicts altered(SchedulingCode code, BiFunction<Diary, Seq<Finding>, Seq<Finding>> then) {
        var good = SchedulingRules.all()
                .rules()
                .find(each -> each.id().isSameRule(SchedulingRules.id(code)))
                .get();
        return replaced(new Rule<>() {
            @Override
            public RuleId id() {
                return good.id();
            }

            @Override
            public String summary() {
                return good.summary();
            }

            @Override
            public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
                return then.apply(diary, good.check(diary, context, run));
            }
        });
    }

    private static PlantedFault fault(
            String name,
            String sentence,
            String law,
            Conflicts faulty,
            Diary diary,
            BiConsumer<Conflicts, Diary> check) {
        return new PlantedFault(
                name,
                sentence,
                law,
                () -> check.accept(Conflicts.standard(DiaryContext.empty()), diary),
                () -> check.accept(faulty, diary));
    }
}
