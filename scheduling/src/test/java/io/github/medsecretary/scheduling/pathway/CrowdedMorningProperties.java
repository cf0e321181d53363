package io.github.medsecretary.scheduling.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Everyone offers everything and most begin at the same moment, so that which slot comes first hangs on ids alone. */
class CrowdedMorningProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    private static final Instant EIGHT = Instant.parse("2030-01-07T08:00:00Z");
    private static final Duration TEN = Duration.ofMinutes(10);

    /** What comes before and after the practitioners in order of ids. */
    private static final List<String> ROOMS = List.of("a-room", "n-room", "z-room");

    private static final Comparator<Slot> IN_TIME =
            Comparator.comparing(Slot::start).thenComparing(each -> each.with().mkString("\u0000"));

    private record Pair(Slot first, Slot second) {

        long cost() {
            return first.cost() + second.cost();
        }
    }

    @Provide
    Arbitrary<Diary> crowded() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of(false, true))
                .as((seed, haveRooms) -> diary(new Random(seed), haveRooms));
    }

    private static Diary diary(Random random, boolean haveRooms) {
        var practitioners = List.range(0, 5).map(each -> "m-" + each);
        var sessions =
                List.range(0, 10).map(number -> session(number, practitioners.get(number % 5), random, haveRooms));
        var visits = List.range(0, random.nextInt(8)).map(number -> {
            var session = sessions.get(random.nextInt(10));
            return Appointment.builder()
                    .id("v" + number)
                    .patient("q" + number)
                    .service("alone")
                    .start(session.interval().start().plus(TEN.multipliedBy(random.nextInt(4))))
                    .with(List.of(session.practitioner(), ROOMS.get(random.nextInt(3))))
                    .build();
        });
        return Diary.of(DiaryContent.builder()
                        .zone(LONDON)
                        .resources(practitioners
                                .map(each -> resource(each, ResourceKind.PRACTITIONER))
                                .appendAll(ROOMS.map(each -> resource(each, ResourceKind.ROOM))))
                        .services(List.of(
                                service("alone", Need.of(ResourceKind.PRACTITIONER)),
                                service("roomed", Need.of(ResourceKind.PRACTITIONER), Need.of(ResourceKind.ROOM)),
                                service("room", Need.of(ResourceKind.ROOM))))
                        .sessions(sessions)
                        .appointments(visits.distinctBy(Appointment::start))
                        .build())
                .get();
    }

    private static ClinicSession session(int number, String practitioner, Random random, boolean haveRooms) {
        var start = EIGHT.plus(Duration.ofDays(number / 5)).plus(TEN.multipliedBy(Math.max(0, random.nextInt(6) - 3)));
        var session = ClinicSession.builder()
                .id("s" + random.nextInt(1_000) + "-" + number)
                .practitioner(practitioner)
                .interval(Interval.between(start, start.plus(TEN.multipliedBy(4))))
                .services(List.of("alone", "roomed", "room"))
                .step(TEN);
        return haveRooms && random.nextInt(3) == 0
                ? session.room(ROOMS.get(random.nextInt(3))).build()
                : session.build();
    }

    private static Resource resource(String id, ResourceKind kind) {
        return Resource.builder().id(id).kind(kind).build();
    }

    private static HealthcareService service(String id, Need... needs) {
        return HealthcareService.builder()
                .id(id)
                .duration(TEN)
                .needs(List.of(needs))
                .build();
    }

    private static SlotRequest step(String id, String service, String wanted) {
        return SlotRequest.builder()
                .appointment(id)
                .patient("p")
                .service(service)
                .with(wanted.isEmpty() ? List.empty() : List.of(wanted))
                .within(Interval.between(EIGHT, EIGHT.plus(Duration.ofDays(3))))
                .build();
    }

    @Property
    void offers_come_in_the_order_of_all_pairs(
            @ForAll("crowded") Diary diary,
            @ForAll("services") String first,
            @ForAll("services") String second,
            @ForAll("wishes") String wanted) {
        var steps = List.of(step("n1", first, wanted), step("n2", second, ""));
        var request = PathwayRequest.builder()
                .steps(steps)
                .lags(List.of(Lag.sameDay("n1", "n2")))
                .limit(12)
                .build();
        var slots = steps.map(
                each -> new FindingSlots(RULES).slots(diary, each).get().toList());
        var expected = slots.head()
                .flatMap(one -> slots.last()
                        .filter(other -> !other.start().isBefore(one.start().plus(TEN))
                                && LONDON.date(other.start()).equals(LONDON.date(one.start())))
                        .map(other -> new Pair(one, other)))
                .sorted(Comparator.comparingLong(Pair::cost)
                        .thenComparing(Pair::first, IN_TIME)
                        .thenComparing(Pair::second, IN_TIME))
                .take(12)
                .map(each -> told(each.first()) + told(each.second()));
        var found = new FindingPathways(RULES).find(diary, request).get();
        assertEquals(
                expected,
                found.offers()
                        .map(each ->
                                each.places().map(place -> told(place.slot())).mkString())
                        .toList());
    }

    private static String told(Slot slot) {
        return slot.start() + " " + slot.with().mkString(",") + " " + slot.cost() + ";";
    }

    @Provide
    Arbitrary<String> services() {
        return Arbitraries.of("alone", "roomed", "room");
    }

    @Provide
    Arbitrary<String> wishes() {
        return Arbitraries.of("", "", "m-3", "n-room");
    }
}
