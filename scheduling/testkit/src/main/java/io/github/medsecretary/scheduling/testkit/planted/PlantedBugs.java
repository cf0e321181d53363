package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Faults that diaries have been seen to have, each planted in otherwise good rules: what a set of laws is worth is which
 * of them it catches. For those who write laws of their own, or another engine.
 */
public final class PlantedBugs {

    private static final String PAIRS = "pairsAreThoseOfComparingAll";
    private static final String CANONICAL = "findingsAreCanonical";
    private static final String PARTS = "partsAgreeWithTheWhole";
    private static final String ORDER = "orderDoesNotMatter";

    private PlantedBugs() {}

    /** All of them, made anew. */
    public static Seq<PlantedBug> all() {
        return List.of(
                touching(),
                neighboursOnly(),
                saidTwice(),
                oneSided(),
                wallClock(),
                sameDayOnly(),
                cancelledCounts(),
                severalAsOne(),
                throwing(),
                remembering(),
                firstClosureOnly(),
                firstLinkOnly(),
                without("turnaround-forgotten", "Nobody thinks of the turnaround.", SchedulingCode.BUFFER_VIOLATED),
                without("patient-forgotten", "Patients may be in two places.", SchedulingCode.PATIENT_DOUBLE_BOOKED));
    }

    private static PlantedBug touching() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean clash(Visit one, Visit other, Diary diary) {
                Interval first = one.interval();
                Interval second = other.interval();
                return !first.end().isBefore(second.start()) && !second.end().isBefore(first.start());
            }
        };
        return bug("touching-visits-clash", "An end is taken to belong to the visit.", PAIRS, rule, backToBack());
    }

    private static PlantedBug neighboursOnly() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean areCompared(Visit one, Visit other, Seq<Visit> all) {
                var inOrder = all.sortBy(each -> each.interval().start());
                return inOrder.indexOf(other) == inOrder.indexOf(one) + 1;
            }
        };
        var scene = Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .lasting(Duration.ofHours(2))
                .visit("a2", "p2", "2030-01-07T09:00:00Z", "dr-1")
                .visit("a3", "p3", "2030-01-07T10:00:00Z", "dr-1");
        return bug("neighbours-only", "A visit is compared with the next one only.", PAIRS, rule, scene);
    }

    private static PlantedBug saidTwice() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean areCompared(Visit one, Visit other, Seq<Visit> all) {
                return !one.id().equals(other.id());
            }

            @Override
            Seq<String> ids(Visit one, Visit other) {
                return List.of(one.id(), other.id());
            }
        };
        return bug(
                "pair-said-twice", "Each of two visits is reported to clash with the other.", CANONICAL, rule, clash());
    }

    private static PlantedBug oneSided() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean isAsked(Visit one, Visit other, DiaryContext context) {
                return context.focus().map(ids -> ids.contains(one.id())).orElse(true);
            }
        };
        return bug("one-sided-check", "Only the first of two visits is found to clash if asked.", PARTS, rule, clash());
    }

    private static PlantedBug wallClock() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean clash(Visit one, Visit other, Diary diary) {
                var zone = diary.zone();
                return zone.wallClock(one.interval().start())
                                .isBefore(zone.wallClock(other.interval().end()))
                        && zone.wallClock(other.interval().start())
                                .isBefore(zone.wallClock(one.interval().end()));
            }
        };
        var scene = Scene.empty()
                .visit("a1", "p1", "2030-10-27T00:00:00Z", "dr-1")
                .visit("a2", "p2", "2030-10-27T01:00:00Z", "dr-1");
        return bug("wall-clock-compared", "Times are compared as the wall clock shows them.", PAIRS, rule, scene);
    }

    private static PlantedBug sameDayOnly() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean areCompared(Visit one, Visit other, Seq<Visit> all) {
                return super.areCompared(one, other, all) && date(one).equals(date(other));
            }

            private LocalDate date(Visit visit) {
                return LocalDate.ofInstant(visit.interval().start(), ZoneOffset.UTC);
            }
        };
        var scene = Scene.empty()
                .visit("a1", "p1", "2030-01-07T23:45:00Z", "dr-1")
                .visit("a2", "p2", "2030-01-08T00:00:00Z", "dr-1");
        return bug("midnight-forgotten", "Visits of two dates are never compared.", PAIRS, rule, scene);
    }

    private static PlantedBug cancelledCounts() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            Seq<Visit> visits(Diary diary) {
                return diary.appointments()
                        .values()
                        .filter(each -> each.start().isPresent())
                        .flatMap(each -> diary.visit(each.withStatus(AppointmentStatus.BOOKED)).stream()
                                .toList())
                        .toVector();
            }
        };
        var scene = Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", AppointmentStatus.CANCELLED, "dr-1")
                .visit("a2", "p2", "2030-01-07T09:00:00Z", "dr-1");
        return bug("cancelled-still-there", "What was called off still takes its time.", PAIRS, rule, scene);
    }

    private static PlantedBug severalAsOne() {
        var rule = new PairRule(ResourceKind.DEVICE) {
            @Override
            boolean isShared(Resource resource) {
                return resource.kind() == ResourceKind.DEVICE;
            }
        };
        var scene = Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "ecg")
                .visit("a2", "p2", "2030-01-07T09:00:00Z", "ecg");
        return bug("several-as-one", "Two alike devices are taken for one.", PAIRS, rule, scene);
    }

    private static PlantedBug throwing() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean isShared(Resource resource) {
                return resource.kind() == ResourceKind.PRACTITIONER
                        && resource.capabilities().head().isEmpty();
            }
        };
        return bug(
                "throws-on-the-unusual",
                "A practitioner without capabilities is not foreseen.",
                CANONICAL,
                rule,
                clash());
    }

    private static PlantedBug remembering() {
        var before = new AtomicBoolean();
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean clash(Visit one, Visit other, Diary diary) {
                return super.clash(one, other, diary) && before.compareAndSet(false, true);
            }
        };
        return bug(
                "remembers-the-last-check", "What was reported once is not reported again.", CANONICAL, rule, clash());
    }

    private static PlantedBug firstClosureOnly() {
        Rule<Diary, DiaryContext> good = standard(SchedulingCode.PRACTITIONER_ON_LEAVE);
        var rule = new Altered(good) {
            @Override
            Diary seen(Diary diary) {
                return rebuilt(diary, diary.unavailable().take(1), diary.links());
            }
        };
        var scene = Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .away("dr-1", "2030-01-07T09:00:00Z", "2030-01-07T10:00:00Z")
                .away("dr-1", "2030-02-07T09:00:00Z", "2030-02-07T10:00:00Z");
        return bug("first-absence-only", "Only the first absence on the list is looked at.", ORDER, rule, scene);
    }

    private static PlantedBug firstLinkOnly() {
        Rule<Diary, DiaryContext> good = standard(SchedulingCode.INTERVAL_TOO_SHORT);
        var rule = new Altered(good) {
            @Override
            Diary seen(Diary diary) {
                return rebuilt(diary, diary.unavailable(), diary.links().take(1));
            }
        };
        var scene = Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .visit("a2", "p1", "2030-01-08T09:00:00Z", "dr-1")
                .visit("a3", "p1", "2030-01-09T09:00:00Z", "dr-1")
                .linked("a1", "a2", 5)
                .linked("a2", "a3", 1);
        return bug("first-link-only", "Only the first link on the list is looked at.", ORDER, rule, scene);
    }

    private static PlantedBug without(String name, String sentence, SchedulingCode code) {
        var rules = SchedulingRules.all().disable(SchedulingRules.id(code)).get();
        var scene = Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .visit("a2", "p2", "2030-01-07T09:35:00Z", "dr-1")
                .visit("a3", "p2", "2030-01-07T09:40:00Z", "dr-2");
        return new PlantedBug(name, sentence, PAIRS, Conflicts.of(rules, DiaryContext.empty()), scene.diary());
    }

    private static Scene backToBack() {
        return Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .visit("a2", "p2", "2030-01-07T09:30:00Z", "dr-1");
    }

    private static Scene clash() {
        return Scene.empty()
                .visit("a1", "p1", "2030-01-07T09:00:00Z", "dr-1")
                .visit("a2", "p2", "2030-01-07T09:15:00Z", "dr-1");
    }

    private static PlantedBug bug(
            String name, String sentence, String law, Rule<Diary, DiaryContext> rule, Scene scene) {
        var rules = SchedulingRules.all().replace(rule.id(), rule).get();
        return new PlantedBug(name, sentence, law, Conflicts.of(rules, DiaryContext.empty()), scene.diary());
    }

    private static Rule<Diary, DiaryContext> standard(SchedulingCode code) {
        return SchedulingRules.all()
                .rules()
                .find(each -> each.id().isSameRule(SchedulingRules.id(code)))
                .get();
    }

    /** A good rule that is shown less than there is. */
    private abstract static class Altered implements Rule<Diary, DiaryContext> {

        private final Rule<Diary, DiaryContext> good;

        Altered(Rule<Diary, DiaryContext> good) {
            this.good = good;
        }

        abstract Diary seen(Diary diary);

        static Diary rebuilt(Diary diary, Seq<Unavailability> unavailable, Seq<Link> links) {
            var content = diary.content();
            return Diary.of(DiaryContent.builder()
                            .zone(content.zone())
                            .sites(content.sites())
                            .resources(content.resources())
                            .services(content.services())
                            .appointments(content.appointments())
                            .unavailable(unavailable)
                            .links(links)
                            .build())
                    .get();
        }

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
            return good.check(seen(diary), context, run);
        }
    }
}
