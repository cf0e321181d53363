package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The sweep tells of exactly the pairs that comparing every two visits finds, each once. */
class MeetingsProperties {

    private static final Duration WAY = Duration.ofMillis(1700);

    private static final Resource ROOM =
            Resource.builder().id("room").kind(ResourceKind.ROOM).build();

    private static final Resource SCOPE = Resource.builder()
            .id("scope")
            .kind(ResourceKind.DEVICE)
            .turnaround(Duration.ofMillis(900))
            .build();

    private record Wish(String patient, String service, int start, int length, List<String> with) {}

    @Provide
    Arbitrary<Diary> diaries() {
        return Combinators.combine(
                        Arbitraries.of("Aa", "BB", "p"),
                        Arbitraries.of("plain", "before", "after"),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.<List<String>>of(
                                List.of("room"), List.of("scope"), List.of("scope", "room"), List.empty()))
                .as(Wish::new)
                .list()
                .ofMaxSize(40)
                .map(wishes -> diary(List.ofAll(wishes)));
    }

    private static Diary diary(Seq<Wish> wishes) {
        return Diary.of(DiaryContent.builder()
                        .zone(Practice.LONDON)
                        .resources(List.of(ROOM, SCOPE))
                        .services(
                                List.of(service("plain", 0, 0), service("before", 1100, 0), service("after", 0, 1300)))
                        .appointments(wishes.zipWithIndex().map(each -> appointment(each._1, each._2)))
                        .build())
                .get();
    }

    private static HealthcareService service(String id, int before, int after) {
        return HealthcareService.builder()
                .id(id)
                .duration(Duration.ofMinutes(10))
                .bufferBefore(Duration.ofMillis(before))
                .bufferAfter(Duration.ofMillis(after))
                .build();
    }

    /** Every 400 milliseconds, so that starts and ends fall together within seconds and between them. */
    private static Appointment appointment(Wish wish, int index) {
        return Appointment.builder()
                .id("a" + index)
                .patient(wish.patient())
                .service(wish.service())
                .start(Instant.ofEpochMilli(wish.start() * 400L))
                .duration(Duration.ofMillis(wish.length() * 400L))
                .with(wish.with())
                .build();
    }

    /** Lends the run of a rule. */
    private record Lending(Consumer<RuleRun> borrower) implements Rule<String, String> {

        @Override
        public RuleId id() {
            return RuleId.of("test", "lending", 1);
        }

        @Override
        public String summary() {
            return "Lends its run.";
        }

        @Override
        public Seq<Finding> check(String subject, String context, RuleRun run) {
            borrower.accept(run);
            return List.empty();
        }
    }

    private static Seq<Finding> run(long budget, Consumer<RuleRun> borrower) {
        return RuleSet.<String, String>of(List.of(new Lending(borrower)))
                .budget(budget)
                .check("", "");
    }

    private interface Asking {
        void ask(Meetings meetings, Meetings.Pair pair);
    }

    private static void agrees(Diary diary, Asking asking, BiPredicate<Visit, Visit> meet) {
        Set<String> expected = new TreeSet<>();
        for (Visit one : diary.visits()) {
            for (Visit other : diary.visits()) {
                if (isEarlier(one, other) && meet.test(one, other)) {
                    expected.add(one.id() + " " + other.id());
                }
            }
        }
        Set<String> found = new TreeSet<>();
        var faults = run(
                1_000_000,
                run -> asking.ask(
                        diary.meetings(run),
                        (first, second) -> assertTrue(found.add(first.id() + " " + second.id()), "told once")));
        assertEquals(List.empty(), faults.toList());
        assertEquals(expected, found);
    }

    private static boolean isEarlier(Visit one, Visit other) {
        int byInterval = one.interval().compareTo(other.interval());
        return byInterval < 0 || (byInterval == 0 && one.id().compareTo(other.id()) < 0);
    }

    private static boolean overlap(Visit one, Visit other) {
        return one.interval().overlaps(other.interval());
    }

    private static boolean share(Resource resource, Visit one, Visit other) {
        return one.resources().contains(resource) && other.resources().contains(resource);
    }

    private static Duration between(Visit one, Visit other) {
        return Duration.between(one.interval().end(), other.interval().start());
    }

    @Property(tries = 200)
    void patients_who_meet_themselves(@ForAll("diaries") Diary diary) {
        agrees(
                diary,
                Meetings::ofPatients,
                (one, other) ->
                        one.appointment().patient().equals(other.appointment().patient()) && overlap(one, other));
    }

    @Property(tries = 200)
    void visits_that_take_a_room_at_once(@ForAll("diaries") Diary diary) {
        agrees(
                diary,
                (meetings, pair) -> meetings.of(ROOM, pair),
                (one, other) -> share(ROOM, one, other) && overlap(one, other));
    }

    @Property(tries = 200)
    void visits_less_than_a_distance_apart(@ForAll("diaries") Diary diary) {
        agrees(
                diary,
                (meetings, pair) -> meetings.within(ROOM, WAY, pair),
                (one, other) -> share(ROOM, one, other) && between(one, other).compareTo(WAY) < 0);
    }

    @Property(tries = 200)
    void visits_that_leave_a_room_no_time(@ForAll("diaries") Diary diary) {
        agrees(
                diary,
                (meetings, pair) -> meetings.hurried(ROOM, pair),
                (one, other) -> share(ROOM, one, other) && !overlap(one, other) && isTooSoon(one, other));
    }

    private static boolean isTooSoon(Visit one, Visit other) {
        return between(one, other).compareTo(one.service().bufferAfter()) < 0
                || between(one, other).compareTo(other.service().bufferBefore()) < 0;
    }

    @Property(tries = 200)
    void visits_that_leave_a_device_no_time(@ForAll("diaries") Diary diary) {
        agrees(
                diary,
                (meetings, pair) -> meetings.hurried(SCOPE, pair),
                (one, other) -> share(SCOPE, one, other)
                        && !overlap(one, other)
                        && between(one, other).compareTo(SCOPE.turnaround()) < 0);
    }

    @Property(tries = 100)
    void a_diary_that_grew_is_one_that_was_made(@ForAll("diaries") Diary diary) {
        Diary grown = diary(List.empty());
        for (Appointment each : diary.appointments()) {
            grown = grown.imagining(each);
        }
        assertEquals(diary, grown);
        for (Resource each : List.of(ROOM, SCOPE)) {
            assertEquals(diary.occupancies(each.reference()), grown.occupancies(each.reference()));
        }
        assertEquals(List.ofAll(diary.occupied()), List.ofAll(grown.occupied()));
    }

    @Property(tries = 20)
    void a_sweep_stays_within_its_budget(@ForAll("diaries") Diary diary) {
        var faults = run(1, run -> diary.meetings(run).ofPatients((first, second) -> {}));
        assertEquals(diary.visits().size() > 1 ? 1 : 0, faults.size());
    }
}
