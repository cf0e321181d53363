package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.between;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * A practice with hardly any free places, and what upsets it: somebody must make room for somebody else. Patients come
 * more than once, some in order, and share one ECG.
 */
public record TightWeek(Practice practice, Seq<Disruption> disruptions) {

    public static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    public static final AsOf EARLY = AsOf.of(Practice.at("2030-01-07T08:00"));

    private static final List<String> DAYS = List.of("2030-01-07T", "2030-01-08T");

    /** For jqwik. */
    public static final class Any implements ArbitrarySupplier<TightWeek> {

        /** For jqwik. */
        public Any() {}

        @Override
        public Arbitrary<TightWeek> get() {
            return weeks();
        }
    }

    private record Wish(int slot, boolean lee, String service, Priority priority, int patient, boolean notified) {

        Appointment appointment(String id) {
            String start = DAYS.get(slot / 4) + "09:%d0".formatted(slot % 4);
            Seq<String> with = List.of(lee ? "dr-lee" : "dr-shah", lee ? "room-2" : "room-1")
                    .appendAll(service.equals("ecg") ? List.of("ecg-1") : List.empty());
            return Practice.visit(id, "p" + patient, service, start, with.toJavaArray(String[]::new))
                    .priority(priority)
                    .notified(notified)
                    .prefers(patient == 1 ? Optional.of(DayPart.MORNING) : Optional.empty())
                    .breachDate(patient == 2 ? Optional.of(LocalDate.of(2030, 1, 8)) : Optional.empty())
                    .build();
        }
    }

    private static Arbitrary<TightWeek> weeks() {
        Arbitrary<Wish> wishes = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(true, false),
                        Arbitraries.of("routine", "routine", "routine", "dressing", "ecg"),
                        Arbitraries.of(Priority.class),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(true, false))
                .as(Wish::new);
        Arbitrary<Disruption> absences = Arbitraries.of("dr-shah", "dr-lee", "room-1", "ecg-1")
                .map(each -> new Disruption.Absence(each, between("2030-01-07T08:00", "2030-01-07T18:00")));
        Arbitrary<Disruption> emergencies = Arbitraries.integers()
                .between(0, 2)
                .map(number -> new Disruption.Emergency(Appointment.builder()
                        .id("e" + number)
                        .patient("p" + (number + 7))
                        .service(number == 2 ? "ecg" : "routine")
                        .priority(number == 0 ? Priority.EMERGENCY : Priority.URGENT)
                        .build()));
        Arbitrary<java.util.List<Disruption>> disruptions = Arbitraries.oneOf(absences, emergencies)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements();
        return Combinators.combine(wishes.list().ofMinSize(3).ofMaxSize(16), disruptions)
                .as(TightWeek::of);
    }

    private static TightWeek of(java.util.List<Wish> wishes, java.util.List<Disruption> disruptions) {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:40")
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:40")
                .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:40")
                .session("s4", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T09:30");
        for (Wish wish : wishes) {
            String id = "a" + practice.booked().size();
            Practice with = practice.booked(wish.appointment(id));
            String earlier = "a" + (practice.booked().size() - 1);
            boolean isFollowing = wish.patient() > 5
                    && practice.booked().size() > 0
                    && practice.booked().last().patient().equals("p" + wish.patient());
            Practice linked = isFollowing ? with.linked(earlier, id, 0, 1) : with;
            if (!isBlocked(linked.diary())) {
                practice = linked;
            } else if (!isBlocked(with.diary())) {
                practice = with;
            }
        }
        return new TightWeek(practice, List.ofAll(disruptions));
    }

    private static boolean isBlocked(Diary diary) {
        return RULES.in(diary).exists(each -> each.severity() == Severity.BLOCK);
    }

    public Diary diary() {
        return practice.diary();
    }

    public Replanning replanning() {
        return new Replanning(new LeastDisruption(), ReplanPolicy.usual(), EARLY, 20_000);
    }

    public Plan plan() {
        return replanning().plan(diary(), disruptions).get();
    }

    @Override
    public String toString() {
        return practice.booked().mkString("\n") + "\n" + practice.links() + "\n" + disruptions.mkString("\n");
    }
}
