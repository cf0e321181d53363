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
import java.time.LocalTime;

/**
 * What a slot costs, by the rows of the default cost {@code least-disruption-1} for an appointment without an old
 * place: waiting per full hour (emergency 2,400, urgent 100, soon 10, routine 2), another practitioner than asked for
 * 200, preferred part of day unmet 100.
 *
 * @param request what is asked for
 * @param practitioners the ids of the practitioners asked for
 * @param waitingSince from when the wait counts
 */
record SlotCost(SlotRequest request, Seq<String> practitioners, Instant waitingSince) {

    private static final long OTHER_PRACTITIONER = 200;
    private static final long OTHER_PART_OF_DAY = 100;

    static SlotCost of(SlotRequest request, Diary diary, Instant waitingSince) {
        var practitioners = request.with()
                .filter(id -> diary.resource(id)
                        .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                        .isPresent());
        return new SlotCost(request, practitioners, waitingSince);
    }

    /** One row. */
    private record Part(long cost, String reason) {}

    Slot slot(Visit visit, LocalTime local) {
        Seq<String> taken = visit.appointment().with();
        var parts = parts(visit.interval().start(), taken, local);
        return new Slot(
                visit.interval().start(),
                taken,
                parts.map(Part::cost).fold(0L, Math::addExact),
                parts.map(Part::reason));
    }

    /** What any slot that starts then or later costs at least. */
    long atLeast(Instant start) {
        return waiting(hours(start));
    }

    private List<Part> parts(Instant start, Seq<String> taken, LocalTime local) {
        var parts = List.of(wait(start));
        if (!practitioners.isEmpty() && !practitioners.exists(taken::contains)) {
            parts = parts.append(new Part(OTHER_PRACTITIONER, "It is with another practitioner than asked for: 200."));
        }
        if (request.prefers().filter(wish -> wish != DayPart.of(local)).isPresent()) {
            parts = parts.append(new Part(OTHER_PART_OF_DAY, "It is not in the preferred part of day: 100."));
        }
        return parts;
    }

    private Part wait(Instant start) {
        long hours = hours(start);
        long cost = waiting(hours);
        return new Part(cost, "The patient waits " + hours + " full hours: " + cost + ".");
    }

    private long hours(Instant start) {
        return Math.max(0, Duration.between(waitingSince, start).toHours());
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
