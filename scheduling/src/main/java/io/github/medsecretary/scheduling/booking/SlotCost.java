package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
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
 */
record SlotCost(SlotRequest request, Diary diary, Instant waitingSince) {

    private static final long OTHER_PRACTITIONER = 200;
    private static final long OTHER_PART_OF_DAY = 100;

    /** One row. */
    private record Part(long cost, String reason) {}

    Slot slot(Instant start, Seq<Resource> taken, LocalTime local) {
        var parts = parts(start, taken, local);
        return new Slot(
                start,
                taken.map(Resource::id).sorted(),
                parts.map(Part::cost).fold(0L, Math::addExact),
                parts.map(Part::reason));
    }

    /** What any slot that starts then or later costs at least. */
    long atLeast(Instant start) {
        return waiting(start).cost();
    }

    private List<Part> parts(Instant start, Seq<Resource> taken, LocalTime local) {
        var parts = List.of(waiting(start));
        if (!wanted().isEmpty() && !wanted().exists(taken.map(Resource::id)::contains)) {
            parts = parts.append(new Part(OTHER_PRACTITIONER, "It is with another practitioner than asked for: 200."));
        }
        if (request.prefers().filter(wish -> wish != DayPart.of(local)).isPresent()) {
            parts = parts.append(new Part(OTHER_PART_OF_DAY, "It is not in the preferred part of day: 100."));
        }
        return parts;
    }

    private Seq<String> wanted() {
        return request.with().filter(this::isPractitioner);
    }

    private boolean isPractitioner(String id) {
        return diary.resource(id)
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                .isPresent();
    }

    private Part waiting(Instant start) {
        long hours = Math.max(0, Duration.between(waitingSince, start).toHours());
        long cost = Math.multiplyExact(hours, perHour(request.priority()));
        return new Part(cost, "The patient waits " + hours + " full hours: " + cost + ".");
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
