package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@link LeastDisruption} reckoned with numbers alone: the same sums, without a sentence for each part, for the many
 * places that are looked at and not taken. Belongs to one thread.
 */
final class LeastFare implements Fare {

    private static final long SHORT_NOTICE_SECONDS = 24 * 60 * 60L;
    private static final int NOON = 12 * 60;

    private final Transfer unmoved;
    private final String oldPractitioner;
    private final long weight;
    private final long asOf;
    private final boolean hasPlace;
    private final long oldStart;
    private final long oldDay;
    private final int oldMinute;
    private final long always;
    private final long breachDay;
    private final @Nullable DayPart wish;
    private final Priority priority;

    // The crew that was last asked about.
    private @Nullable Crew asked;
    private boolean isOfOldPractitioner;

    LeastFare(Transfer unmoved) {
        this.unmoved = unmoved;
        this.oldPractitioner = unmoved.oldPractitioner().orElse("");
        var appointment = unmoved.appointment();
        this.weight = appointment.priority().weight();
        this.asOf = Clock.second(unmoved.asOf().instant());
        this.hasPlace = unmoved.from().isPresent();
        this.oldStart = unmoved.from().map(place -> Clock.second(place.start())).orElse(0L);
        Optional<LocalDateTime> old = unmoved.oldLocal();
        this.oldDay = old.map(local -> local.toLocalDate().toEpochDay()).orElse(0L);
        this.oldMinute =
                old.map(local -> local.getHour() * 60 + local.getMinute()).orElse(0);
        this.breachDay = appointment.breachDate().map(date -> date.toEpochDay()).orElse(Long.MAX_VALUE);
        this.wish = appointment.prefers().orElse(null);
        this.priority = appointment.priority();
        this.always = hasPlace ? always(unmoved) : 0;
    }

    private static long always(Transfer unmoved) {
        long told = unmoved.appointment().notified() ? LeastDisruption.NOTIFIED : 0;
        long valid = unmoved.displaced() ? 0 : LeastDisruption.VALID_CHANGED + told;
        return valid + LeastDisruption.MOVED_BEFORE * unmoved.appointment().movedBefore();
    }

    @Override
    public long unplaced() {
        return LeastDisruption.UNPLACED * weight;
    }

    @Override
    public long to(Stop stop) {
        if (!hasPlace) {
            long hours = Math.max(0, (stop.start() - asOf) / 3600);
            return hours * LeastDisruption.perHour(priority) + arrival(stop.local());
        }
        boolean isSamePractitioner = hasOldPractitioner(stop.crew());
        if (stop.start() == oldStart && isSamePractitioner) {
            return unmoved.from().orElseThrow().with().equals(stop.crew().ids()) ? 0 : LeastDisruption.RESEAT;
        }
        long minutes = Math.abs(stop.local().minute() - oldMinute);
        boolean isSoon = stop.start() < oldStart && stop.start() - asOf < SHORT_NOTICE_SECONDS;
        return always
                + arrival(stop.local())
                + days(stop.local().day())
                + minutes / LeastDisruption.MINUTES_PER_UNIT
                + (isSamePractitioner ? 0 : LeastDisruption.OTHER_PRACTITIONER)
                + (isSoon ? LeastDisruption.SHORT_NOTICE : 0);
    }

    // Places come session by session, each of the same few crews.
    private boolean hasOldPractitioner(Crew crew) {
        if (crew != asked) {
            asked = crew;
            isOfOldPractitioner = crew.practitioner().orElse("").equals(oldPractitioner);
        }
        return isOfOldPractitioner;
    }

    private long arrival(Clock.Reading local) {
        DayPart part = local.minute() < NOON ? DayPart.MORNING : DayPart.AFTERNOON;
        boolean isUnmet = wish != null && wish != part;
        return breach(local.day()) + (isUnmet ? LeastDisruption.PREFERENCE : 0);
    }

    private long breach(long day) {
        return day <= breachDay
                ? 0
                : weight * (LeastDisruption.BREACH + LeastDisruption.BREACH_PER_DAY * (day - breachDay));
    }

    private long days(long day) {
        long later = day - oldDay;
        return later > 0 ? later * LeastDisruption.DAY_LATER * weight : -later * LeastDisruption.DAY_EARLIER;
    }

    @Override
    public long atLeast(long day) {
        // Where no practitioner is needed, the same start in another room is a re-seat anywhere.
        boolean mayBeReseat = hasPlace && day == oldDay && oldPractitioner.isEmpty();
        long moved = breach(day) + (hasPlace ? always + days(day) : 0);
        return mayBeReseat ? Math.min(LeastDisruption.RESEAT, moved) : moved;
    }
}
