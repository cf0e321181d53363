package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a plan says agrees with what it does, however many steps it was given. */
class ToldPlansProperties {

    private static final Pattern AMOUNT = Pattern.compile(".*\\. \\(([\\d,]+)\\)");
    private static final Pattern ROOM = Pattern.compile("It makes room for (\\w+):.*");
    private static final Pattern TALLY = Pattern.compile("Of (\\d+) starts? in sessions that offer its service, (\\d+)"
            + " falls? into an absence or a closure, (\\d+) (?:is|are) taken by what stays,"
            + " and (\\d+) (?:is|are) given to others.*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Somebody with Dr Shah or Dr Lee, or an emergency. */
    private record Wish(int slot, int who, String service, Priority priority, boolean notified) {}

    @Provide
    Arbitrary<java.util.List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("routine", "routine", "dressing", "smear"),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(true, false))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** A practice and what upsets it: those who would clash with somebody are left out. */
    private record Scene(Practice practice, Seq<Disruption> disruptions) {

        static Scene of(java.util.List<Wish> wishes) {
            var scene = new Scene(
                    Practice.closed()
                            .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:50")
                            .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:40")
                            .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20"),
                    List.of(SHAH_ILL));
            for (int id = 0; id < wishes.size(); id++) {
                scene = scene.with(wishes.get(id), "a" + id);
            }
            return scene;
        }

        private Scene with(Wish wish, String id) {
            if (wish.who() == 2) {
                var emergency = Appointment.builder()
                        .id(id)
                        .patient("p" + id)
                        .service(wish.service())
                        .priority(wish.priority())
                        .build();
                return new Scene(practice, disruptions.append(new Disruption.Emergency(emergency)));
            }
            String start = "2030-01-07T09:%d0".formatted(wish.slot());
            String practitioner = wish.who() == 0 ? "dr-shah" : "dr-lee";
            var with = List.of(practitioner, wish.who() == 0 ? "room-1" : "room-2")
                    .appendAll(wish.service().equals("smear") ? List.of("ann") : List.empty());
            Practice more =
                    practice.booked(Practice.visit(id, "p" + id, wish.service(), start, with.toJavaArray(String[]::new))
                            .priority(wish.priority())
                            .notified(wish.notified())
                            .build());
            return more.conflicts().isEmpty() ? new Scene(more, disruptions) : this;
        }

        Plan plan(long budget) {
            return new Replanning(new LeastDisruption(), ReplanPolicy.usual(), EARLY, budget)
                    .plan(practice.diary(), disruptions)
                    .get();
        }
    }

    private static final List<Long> BUDGETS = List.of(1L, 7L, 60L, 100_000L);

    private static Matcher matched(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        assertTrue(matcher.matches(), sentence);
        return matcher;
    }

    @Property
    void theAmountsOfAMoveAddUpToItsCost(@ForAll("wishes") java.util.List<Wish> wishes) {
        var scene = Scene.of(wishes);
        for (Move move : BUDGETS.flatMap(budget -> scene.plan(budget).moves())) {
            var amounts = move.because()
                    .drop(2)
                    .map(each -> Long.parseLong(matched(AMOUNT, each).group(1).replace(",", "")));
            assertEquals(move.cost(), amounts.sum().longValue(), move.because().toString());
            assertFalse(amounts.contains(0L));
        }
    }

    @Property
    void thePartsAddUpToTheCostOfEachAndOfThePlan(@ForAll("wishes") java.util.List<Wish> wishes) {
        for (Plan plan : BUDGETS.map(Scene.of(wishes)::plan)) {
            plan.moves().forEach(each -> assertEquals(each.cost(), sum(each.parts())));
            plan.unplaced().forEach(each -> assertEquals(each.cost(), sum(each.parts())));
            assertEquals(plan.cost(), sum(plan.parts()));
            assertEquals(
                    plan.parts().map(CostPart::code).distinct().sorted(),
                    plan.parts().map(CostPart::code));
            var all =
                    plan.moves().flatMap(Move::parts).appendAll(plan.unplaced().flatMap(Unplaced::parts));
            for (CostPart part : plan.parts()) {
                assertEquals(part.amount(), sum(all.filter(each -> each.code().equals(part.code()))));
            }
        }
    }

    private static long sum(Seq<CostPart> parts) {
        return parts.map(CostPart::amount).sum().longValue();
    }

    @Property
    void aMoveSaysWhereItGoesAndTheDiaryHasItThere(@ForAll("wishes") java.util.List<Wish> wishes) {
        var scene = Scene.of(wishes);
        Diary before = scene.practice().diary();
        for (Plan plan : BUDGETS.map(scene::plan)) {
            for (Move move : plan.moves()) {
                var to = move.to();
                String time = TIME.format(Practice.LONDON.wallClock(to.start()));
                assertTrue(move.because()
                        .get(1)
                        .endsWith(time + " with " + to.with().mkString(", ") + "."));
                var there = plan.diary().appointment(move.appointment()).orElseThrow();
                assertEquals(Optional.of(to.start()), there.start());
                assertEquals(to.with().toSet(), there.with().toSet());
                assertEquals(move.kind() == Move.Kind.MOVE ? 1 : 0, there.movedBefore());
                assertEquals(move.from().isEmpty(), move.kind() == Move.Kind.PLACE);
                assertEquals(
                        move.from().map(Place::start),
                        before.appointment(move.appointment()).flatMap(Appointment::start));
            }
        }
    }

    @Property(tries = 60)
    void whoMakesRoomForAnotherSharesTheChain(@ForAll("wishes") java.util.List<Wish> wishes) {
        var scene = Scene.of(wishes);
        for (Plan plan : BUDGETS.map(scene::plan)) {
            for (Move move : plan.moves()) {
                Matcher room = ROOM.matcher(move.because().head());
                if (room.matches()) {
                    var other = plan.moves().find(each -> each.appointment().equals(room.group(1)));
                    assertEquals(move.chain(), other.get().chain());
                    assertFalse(move.from().orElseThrow().with().contains("dr-shah"));
                }
            }
        }
    }

    @Property
    void whoGetsNoPlaceIsToldOfEachStartOnce(@ForAll("wishes") java.util.List<Wish> wishes) {
        var scene = Scene.of(wishes);
        for (Unplaced each : BUDGETS.flatMap(budget -> scene.plan(budget).unplaced())) {
            Matcher tally = matched(TALLY, each.because().last());
            var counts = List.range(1, 5).map(group -> Integer.parseInt(tally.group(group)));
            assertEquals(counts.head(), counts.tail().sum().intValue());
            assertTrue(counts.head() > 0);
        }
    }

    @Property
    void fewStepsAreNeverWorseThanToCancelAndList(@ForAll("wishes") java.util.List<Wish> wishes) {
        var scene = Scene.of(wishes);
        long listed = scene.practice()
                        .booked()
                        .filter(each -> each.with().contains("dr-shah"))
                        .appendAll(scene.disruptions()
                                .filter(Disruption.Emergency.class::isInstance)
                                .map(each -> ((Disruption.Emergency) each).appointment()))
                        .map(each -> each.priority().weight())
                        .sum()
                        .longValue()
                * 1_000_000L;
        Plan best = scene.plan(100_000);
        for (Plan plan : BUDGETS.map(scene::plan)) {
            assertTrue(plan.cost() <= listed);
            assertTrue(plan.bound() <= best.cost() && best.bound() <= plan.cost());
            assertEquals(List.empty(), Replans.conflicts(plan));
        }
    }

    @Property
    void theSameStepsMakeTheSamePlan(@ForAll("wishes") java.util.List<Wish> wishes) {
        for (long budget : BUDGETS) {
            assertEquals(Scene.of(wishes).plan(budget), Scene.of(wishes).plan(budget));
        }
    }
}
