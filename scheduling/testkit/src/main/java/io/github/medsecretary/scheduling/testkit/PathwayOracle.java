package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.pathway.Lag;
import io.github.medsecretary.scheduling.pathway.PathwayOffer;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** Puts every slot of each step beside every slot of the others, with all that they could take: slow and plain. */
record PathwayOracle(Conflicts conflicts, Diary diary, PathwayRequest request) {

    /**
     * A slot for a step.
     *
     * @param ways what the step could take there
     */
    private record Place(SlotRequest step, Slot slot, Lazy<Seq<Seq<String>>> ways) {

        Appointment taking(Seq<String> with) {
            return step.at(slot.start(), with);
        }
    }

    /** A place for each step. */
    private record Choice(Seq<Place> places) {

        Seq<Slot> slots() {
            return places.map(Place::slot);
        }

        long cost() {
            return slots().map(Slot::cost).sum().longValue();
        }

        /** Step by step by start, then ids. */
        int after(Choice other) {
            return slots().zip(other.slots())
                    .map(each -> after(each._1, each._2))
                    .find(each -> each != 0)
                    .getOrElse(0);
        }

        private static int after(Slot one, Slot other) {
            int byStart = one.start().compareTo(other.start());
            return byStart == 0 ? ids(one).compareTo(ids(other)) : byStart;
        }

        private static String ids(Slot slot) {
            return slot.with().mkString("\u0000");
        }
    }

    /** All that can be had, best first, each as cost, starts and practitioners. */
    Seq<String> inOrder() {
        Seq<Choice> choices = List.of(new Choice(List.empty()));
        for (SlotRequest step : inTurn()) {
            var oracle = new SlotOracle(diary, Attempt.of(step), conflicts);
            var places = new FindingSlots(conflicts)
                    .slots(diary, step)
                    .get()
                    .map(slot -> new Place(step, slot, Lazy.of(() -> oracle.ways(slot))))
                    .toList();
            choices = choices.flatMap(choice ->
                            places.map(place -> new Choice(choice.places().append(place))))
                    .filter(this::areApart);
        }
        return choices.filter(this::canBeBooked)
                .sorted(Comparator.comparingLong(Choice::cost).thenComparing(Choice::after))
                .map(each -> told(each.cost(), each.slots()))
                .distinct();
    }

    String told(PathwayOffer offer) {
        return told(offer.cost(), offer.places().map(each -> each.slot()));
    }

    private String told(long cost, Seq<Slot> slots) {
        return cost + ": " + slots.map(each -> SlotOracle.told(diary, each)).mkString(", ");
    }

    /** What comes first is before what follows, otherwise as asked for. */
    private Seq<SlotRequest> inTurn() {
        Seq<SlotRequest> inTurn = List.empty();
        while (inTurn.size() < request.steps().size()) {
            var sofar = inTurn;
            inTurn = inTurn.append(request.steps()
                    .removeAll(sofar)
                    .find(each -> request.lags()
                            .filter(lag -> lag.after().equals(each.appointment()))
                            .forAll(lag -> isAmong(sofar, lag.before()) || !isAmong(request.steps(), lag.before())))
                    .get());
        }
        return inTurn;
    }

    private static boolean isAmong(Seq<SlotRequest> steps, String id) {
        return steps.exists(each -> each.appointment().equals(id));
    }

    private boolean areApart(Choice choice) {
        var visits = choice.places()
                .map(each -> diary.visit(each.taking(each.slot().with())).orElseThrow());
        boolean isAnybodyTwice = visits.exists(one -> visits.exists(other -> !one.id().equals(other.id())
                && one.appointment().patient().equals(other.appointment().patient())
                && one.interval().overlaps(other.interval())));
        return !isAnybodyTwice && areKept(visits);
    }

    /** Whether all lags hold between those visits and the diary's, as far as both are there. */
    boolean areKept(Seq<Visit> visits) {
        return request.lags().forAll(lag -> find(visits, lag.before())
                .forAll(before -> find(visits, lag.after()).forAll(after -> isKept(lag, before, after))));
    }

    private Seq<Visit> find(Seq<Visit> visits, String id) {
        var found = visits.filter(each -> each.id().equals(id));
        return found.isEmpty() ? conflicts.seen(diary).visits().get(id).toList() : found;
    }

    private boolean isKept(Lag lag, Visit before, Visit after) {
        Instant end = before.interval().end();
        Instant start = after.interval().start();
        if (lag instanceof Lag.Days days) {
            long apart = diary.localStart(after).toLocalDate().toEpochDay()
                    - diary.localStart(before).toLocalDate().toEpochDay();
            return !start.isBefore(end)
                    && apart >= days.fewest()
                    && (days.most() == Link.UNLIMITED || apart <= days.most());
        }
        if (lag instanceof Lag.Elapsed elapsed) {
            Duration pause = Duration.between(end, start);
            return pause.compareTo(elapsed.shortest()) >= 0 && pause.compareTo(elapsed.longest()) <= 0;
        }
        return before.interval().start().equals(start);
    }

    private boolean canBeBooked(Choice choice) {
        return canBeBooked(choice, List.empty());
    }

    /** Whether there is something that each could take so that nothing stands against all of them. */
    private boolean canBeBooked(Choice choice, Seq<Appointment> sofar) {
        if (sofar.size() == choice.places().size()) {
            return new Changing(conflicts)
                    .change(diary, new Change.Together(sofar.map(Change.Book::new)))
                    .isRight();
        }
        var place = choice.places().get(sofar.size());
        return place.ways().get().exists(with -> canBeBooked(choice, sofar.append(place.taking(with))));
    }
}
