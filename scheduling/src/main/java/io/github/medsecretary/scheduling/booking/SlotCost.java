package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What a slot costs, by the rows of the default cost {@code least-disruption-1} for an appointment without an old
 * place: waiting per full hour (emergency 2,400, urgent 100, soon 10, routine 2), another practitioner than asked for
 * 200, preferred part of day unmet 100, after the breach date 100,000 and 1,000 a day late, each by the weight of the
 * priority.
 *
 * @param request what is asked for
 * @param practitioners the ids of the practitioners asked for
 * @param waitingSince from when the wait counts
 */
record SlotCost(SlotRequest request, Seq<String> practitioners, Instant waitingSince) {

    private static final long OTHER_PRACTITIONER = 200;
    private static final long OTHER_PART_OF_DAY = 100;
    private static final long BREACH = 100_000;
    private static final long BREACH_PER_DAY = 1_000;

    /** No wall clock is further behind the clock of UTC. */
    private static final Duration FURTHEST_BEHIND = Duration.ofHours(18);

    static SlotCost of(SlotRequest request, Diary diary, Instant waitingSince) {
        var practitioners = request.with()
                .filter(id -> diary.resource(id)
                        .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                        .isPresent());
        return new SlotCost(request, practitioners, waitingSince);
    }

    /** One row. */
    private record Part(long cost, String reason) {}

    Slot slot(Visit visit, LocalDateTime local) {
        Seq<String> taken = visit.appointment().with();
        var parts = parts(visit.interval().start(), taken, local);
        return new Slot(
                visit.interval().start(),
                taken,
                parts.map(Part::cost).fold(0L, Math::addExact),
                parts.map(Part::reason),
                List.empty());
    }

    /** What any slot that starts then or later costs at least. */
    long atLeast(Instant start) {
        long wait = waiting(hours(start));
        return request.breachDate().isEmpty() ? wait : Math.addExact(wait, lateness(earliestDate(start)));
    }

    private static LocalDate earliestDate(Instant start) {
        return LocalDate.ofInstant(start.minus(FURTHEST_BEHIND), ZoneOffset.UTC);
    }

    private List<Part> parts(Instant start, Seq<String> taken, LocalDateTime local) {
        var parts = List.of(wait(start));
        if (!practitioners.isEmpty() && !practitioners.exists(taken::contains)) {
            parts = parts.append(new Part(OTHER_PRACTITIONER, "It is with another practitioner than asked for: 200."));
        }
        if (request.prefers()
                .filter(wish -> wish != DayPart.of(local.toLocalTime()))
                .isPresent()) {
            parts = parts.append(new Part(OTHER_PART_OF_DAY, "It is not in the preferred part of day: 100."));
        }
        long lateness = lateness(local.toLocalDate());
        return lateness == 0
                ? parts
                : parts.append(new Part(lateness, "It is after the breach date: " + lateness + "."));
    }

    private long lateness(LocalDate date) {
        if (request.breachDate().isEmpty()) {
            return 0;
        }
        long late = ChronoUnit.DAYS.between(request.breachDate().get(), date);
        return late <= 0
                ? 0
                : Math.multiplyExact(
                        BREACH + Math.multiplyExact(BREACH_PER_DAY, late),
                        request.priority().weight());
    }

    private Part wait(Instant start) {
        long hours = hours(start);
        long cost = waiting(hours);
        return new Part(cost, "The patient waits " + hours + " full hours: " + cost + ".");
    }

    private long hours(Instant start) {
        return Math.max(0, waitingSince.until(start, ChronoUnit.HOURS));
    }

    private long waiting(long hours) {
        return Math.multiplyExact(hours, perHour(request.priority()));
    }

    private static long perHour(Priority priority) {
        return switch (priority) {
            case EMERGENCY -> 2_400;
            case URGENT -> 100;
            case SOON -> 10;
            case ROUTINE -> 2;
        };
    }
}
