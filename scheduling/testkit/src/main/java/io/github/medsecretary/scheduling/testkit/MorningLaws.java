package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.ChainLaws.require;

import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.morning.Errand;
import io.github.medsecretary.scheduling.morning.Morning;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.radar.BreachRadar;
import io.vavr.collection.Seq;

/**
 * What must hold of what is to be seen to on a day. Each law throws an {@link AssertionError} that names it where it does
 * not. For small diaries of whole minutes. Immutable and thread-safe.
 */
public record MorningLaws() {

    /**
     * Everything that is to be seen to is on the list, and once: each visit that needs an interpreter and the like, each
     * hold, each release, each promise; and nothing else is.
     *
     * @return how much there is
     */
    public int everythingIsThereOnce(Diary diary, Morning morning) {
        var errands = morning.errands(diary);
        require(
                errands.map(MorningLaws::told)
                        .sorted()
                        .toList()
                        .equals(PlainMorning.of(diary, morning).toList()),
                "all that is to be seen to is there, once, and nothing else");
        return errands.size();
    }

    /** What was called off, missed, or entered in error is not on the list, nor what has begun or a hold that has lapsed. */
    public void nothingThatIsOverIsThere(Diary diary, Morning morning) {
        for (Errand each : morning.errands(diary)) {
            diary.appointment(each.id()).ifPresent(appointment -> {
                require(
                        appointment.status() == AppointmentStatus.BOOKED
                                || appointment.status().isTentative(),
                        "nothing that is over is there");
                require(!appointment.hasLapsed(morning.asOf()), "no hold that has lapsed is there");
                require(
                        each instanceof Errand.Expiring
                                || !appointment
                                        .start()
                                        .orElseThrow()
                                        .isBefore(morning.asOf().instant()),
                        "nothing that has begun is there");
            });
        }
    }

    /** The list is in order of urgency, time and id, whatever the order in which promises are told. */
    public void theListIsInOrder(Diary diary, Morning morning) {
        var errands = morning.errands(diary);
        for (int i = 1; i < errands.size(); i++) {
            require(Errand.IN_ORDER.compare(errands.get(i - 1), errands.get(i)) <= 0, "the list is in order");
        }
        require(
                morning.promising(morning.promises().reverse()).errands(diary).equals(errands),
                "the order in which promises are told does not matter");
    }

    /**
     * Who waits is on the list exactly if their last safe place is on the day.
     *
     * @return how many are
     */
    public int whoseLastSafePlaceIsTodayIsThere(Conflicts conflicts, WaitingCase given, Morning morning) {
        var radar = BreachRadar.of(conflicts, given.diary(), given.register(), given.present());
        Seq<String> expected = given.register()
                .entries()
                .map(Waiting::id)
                .filter(id -> radar.lastSafe(id)
                        .filter(place ->
                                given.diary().zone().date(place.start()).equals(morning.day()))
                        .isPresent());
        var found = morning.errands(given.diary(), given.register(), radar)
                .filter(Errand.LastSafe.class::isInstance)
                .map(Errand::id)
                .sorted();
        require(found.toList().equals(expected.toList()), "whose last safe place is on the day is there");
        return found.size();
    }

    private static String told(Errand errand) {
        return errand.code() + " " + errand.id()
                + (errand instanceof Errand.Releasing releasing
                        ? " " + releasing.to().code()
                        : "");
    }
}
