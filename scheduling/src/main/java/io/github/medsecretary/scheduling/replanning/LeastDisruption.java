package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;

/** The default cost, {@code least-disruption-1}; its rows are in the module's README. */
public final class LeastDisruption implements PlanCost {

    static final long UNPLACED = 1_000_000;
    static final long BREACH = 100_000;
    static final long BREACH_PER_DAY = 1_000;
    static final long VALID_CHANGED = 2_000;
    static final long NOTIFIED = 3_000;
    static final long MOVED_BEFORE = 1_000;
    static final long DAY_LATER = 50;
    static final long DAY_EARLIER = 10;
    static final long MINUTES_PER_UNIT = 10;
    static final long OTHER_PRACTITIONER = 200;
    static final long PREFERENCE = 100;
    static final long SHORT_NOTICE = 500;
    static final long RESEAT = 1;

    /** The default cost. */
    public LeastDisruption() {}

    @Override
    public String name() {
        return "least-disruption-1";
    }

    @Override
    public Seq<CostPart> parts(Transfer transfer) {
        if (transfer.to().isEmpty()) {
            return List.of(part(UNPLACED * weight(transfer), ReasonCode.UNPLACED));
        }
        var parts = new ArrayList<CostPart>();
        if (transfer.from().isEmpty()) {
            add(parts, waiting(transfer), ReasonCode.WAITING);
            arrival(transfer, parts);
        } else if (!transfer.from().equals(transfer.to())) {
            if (transfer.keepsStartAndPractitioner()) {
                add(parts, RESEAT, ReasonCode.ROOM_OR_DEVICE);
            } else {
                arrival(transfer, parts);
                departure(transfer, parts);
            }
        }
        return List.ofAll(parts);
    }

    private static long weight(Transfer transfer) {
        return transfer.appointment().priority().weight();
    }

    private static void add(Collection<CostPart> parts, long amount, ReasonCode why) {
        if (amount > 0) {
            parts.add(part(amount, why));
        }
    }

    private static CostPart part(long amount, ReasonCode why) {
        return new CostPart(amount, Reason.of(why));
    }

    private static long waiting(Transfer transfer) {
        Duration wait = Duration.between(
                transfer.asOf().instant(), transfer.to().orElseThrow().start());
        return Math.max(0, wait.toHours()) * perHour(transfer.appointment().priority());
    }

    static long perHour(Priority priority) {
        return switch (priority) {
            case EMERGENCY -> 2_400;
            case URGENT -> 100;
            case SOON -> 10;
            case ROUTINE -> 2;
        };
    }

    // What depends on the new place alone.
    private static void arrival(Transfer transfer, Collection<CostPart> parts) {
        LocalDateTime local = transfer.newLocal().orElseThrow();
        transfer.appointment().breachDate().ifPresent(breach -> {
            long late = ChronoUnit.DAYS.between(breach, local.toLocalDate());
            if (late > 0) {
                long weight = weight(transfer);
                add(parts, BREACH * weight + BREACH_PER_DAY * weight * late, ReasonCode.AFTER_BREACH);
            }
        });
        boolean unmet = transfer.appointment()
                .prefers()
                .filter(wish -> wish != DayPart.of(local.toLocalTime()))
                .isPresent();
        add(parts, unmet ? PREFERENCE : 0, ReasonCode.PREFERENCE_UNMET);
    }

    private static void departure(Transfer transfer, Collection<CostPart> parts) {
        if (!transfer.displaced()) {
            add(parts, VALID_CHANGED, ReasonCode.OLD_PLACE_VALID);
            add(parts, transfer.appointment().notified() ? NOTIFIED : 0, ReasonCode.PATIENT_KNEW);
        }
        add(parts, MOVED_BEFORE * transfer.appointment().movedBefore(), ReasonCode.MOVED_BEFORE);
        days(transfer, parts);
        if (!transfer.oldPractitioner().equals(transfer.newPractitioner())) {
            add(parts, OTHER_PRACTITIONER, ReasonCode.OTHER_PRACTITIONER);
        }
        Place from = transfer.from().orElseThrow();
        Place to = transfer.to().orElseThrow();
        boolean soon = to.start().isBefore(transfer.asOf().instant().plus(Duration.ofHours(24)));
        add(parts, soon && to.start().isBefore(from.start()) ? SHORT_NOTICE : 0, ReasonCode.SHORT_NOTICE);
    }

    private static void days(Transfer transfer, Collection<CostPart> parts) {
        LocalDateTime from = transfer.oldLocal().orElseThrow();
        LocalDateTime to = transfer.newLocal().orElseThrow();
        long days = ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
        add(parts, days * DAY_LATER * weight(transfer), ReasonCode.LATER_DAY);
        add(parts, -days * DAY_EARLIER, ReasonCode.EARLIER_DAY);
        long minutes = Math.abs(minuteOfDay(to) - minuteOfDay(from));
        add(parts, minutes / MINUTES_PER_UNIT, ReasonCode.TIME_OF_DAY);
    }

    private static long minuteOfDay(LocalDateTime local) {
        return local.getHour() * 60L + local.getMinute();
    }

    /** All are alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LeastDisruption;
    }

    @Override
    public int hashCode() {
        return LeastDisruption.class.getName().hashCode();
    }
}
