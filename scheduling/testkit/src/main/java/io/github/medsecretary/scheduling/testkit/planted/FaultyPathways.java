package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.pathway.FoundPathways;
import io.github.medsecretary.scheduling.pathway.FoundPathways.Ending;
import io.github.medsecretary.scheduling.pathway.Lag;
import io.github.medsecretary.scheduling.pathway.PathwayMoveRequest;
import io.github.medsecretary.scheduling.pathway.PathwayOffer;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;
import io.github.medsecretary.scheduling.testkit.PathwayCase;
import io.github.medsecretary.scheduling.testkit.PathwayFinder;
import io.github.medsecretary.scheduling.testkit.PathwayLaws;
import io.github.medsecretary.scheduling.testkit.PathwayMoveLaws;
import io.github.medsecretary.scheduling.testkit.PathwayMover;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Who finds several visits together, or moves them, as if they were single ones. */
final class FaultyPathways {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final PathwayFinder GOOD = PathwayFinder.of(RULES);
    private static final PathwayMover MOVER = PathwayMover.of(RULES);

    /** Tuesday is full, so that who comes on Monday can't come again on the next day. */
    private static final PathwayCase GIVEN = new PathwayCase(
            FourDays.diary(
                    List.of(
                            FourDays.visit("a1", "p1", FourDays.at(1, 0)),
                            FourDays.visit("a2", "p2", FourDays.at(1, 1))),
                    List.empty()),
            PathwayRequest.builder()
                    .steps(List.of(step("bloods"), step("clinic")))
                    .lags(List.of(Lag.days("bloods", "clinic", 1, 1)))
                    .limit(10)
                    .build());

    private static final Diary LINKED = FourDays.diary(
            List.of(FourDays.visit("a1", "p1", FourDays.at(0, 0)), FourDays.visit("a2", "p1", FourDays.at(1, 0))),
            List.of(new Link("a1", "a2", 1, 1)));

    private FaultyPathways() {}

    private static SlotRequest step(String id) {
        return SlotRequest.builder()
                .appointment(id)
                .patient("p3")
                .service("half-hour")
                .within(FourDays.ALL)
                .build();
    }

    static List<PlantedFault> all() {
        return List.of(
                finding(
                        "days-of-24-hours",
                        "A day later is taken to be 24 hours later.",
                        "offersAreTheFirstOfTryingAll",
                        laws -> laws.offersAreTheFirstOfTryingAll(GIVEN),
                        offers ->
                                offers.filter(each -> !apart(each).minusDays(1).isNegative())),
                finding(
                        "first-visit-first",
                        "The best place for the first visit is kept, whatever is left for the others.",
                        "offersAreTheFirstOfTryingAll",
                        laws -> laws.offersAreTheFirstOfTryingAll(GIVEN),
                        offers -> offers.filter(
                                each -> start(each, "bloods").equals(bestAlone().start()))),
                finding(
                        "links-left-out",
                        "Nobody remembers afterwards that one visit must follow the other.",
                        "offersCanBeBooked",
                        laws -> laws.offersCanBeBooked(GIVEN),
                        offers -> offers.map(each -> with(each, parts(each).filter(Change.Book.class::isInstance)))),
                finding(
                        "booked-one-by-one",
                        "The next visit is booked once somebody has confirmed the first.",
                        "nothingIsHalfBooked",
                        laws -> laws.nothingIsHalfBooked(GIVEN, 1),
                        offers -> offers.map(each -> with(each, parts(each).take(1)))),
                cut(),
                moving(
                        "others-left-behind",
                        "Only the visit moves that was asked for.",
                        "movesKeepTheLinks",
                        into(2, 0),
                        laws -> request -> laws.movesKeepTheLinks(LINKED, request),
                        request -> found(MOVER.find(LINKED, request)
                                .offers()
                                .map(each -> new PathwayOffer(
                                        each.places().take(1),
                                        each.cost(),
                                        each.findings(),
                                        new Change.Together(parts(each).take(1)))))),
                moving(
                        "all-move-along",
                        "Whoever is linked to the visit moves along, be it needed or not.",
                        "asFewMoveAsCan",
                        into(0, 1),
                        laws -> request -> laws.asFewMoveAsCan(LINKED, request),
                        request -> found(MOVER.find(LINKED, request).offers().map(FaultyPathways::withTheOther))));
    }

    private static PlantedFault cut() {
        return new PlantedFault(
                "cut-short-in-silence",
                "A search that was cut short says that there is no more.",
                "PathwayLaws::fewerStepsFindTheFirst",
                () -> new PathwayLaws(RULES).fewerStepsFindTheFirst(GIVEN, 3),
                () -> new PathwayLaws(RULES, (diary, request) -> {
                            var found = GOOD.find(diary, request);
                            return new FoundPathways(found.offers(), Ending.NO_MORE, found.steps());
                        })
                        .fewerStepsFindTheFirst(GIVEN, 3));
    }

    private static PlantedFault finding(
            String name,
            String sentence,
            String law,
            Consumer<PathwayLaws> check,
            UnaryOperator<Seq<PathwayOffer>> faulty) {
        return new PlantedFault(
                name,
                sentence,
                "PathwayLaws::" + law,
                () -> check.accept(new PathwayLaws(RULES)),
                () -> check.accept(new PathwayLaws(
                        RULES,
                        (diary, request) ->
                                found(faulty.apply(GOOD.find(diary, request).offers())))));
    }

    private static PlantedFault moving(
            String name,
            String sentence,
            String law,
            PathwayMoveRequest request,
            Function<PathwayMoveLaws, Consumer<PathwayMoveRequest>> check,
            Function<PathwayMoveRequest, FoundPathways> faulty) {
        return new PlantedFault(
                name,
                sentence,
                "PathwayMoveLaws::" + law,
                () -> check.apply(new PathwayMoveLaws(RULES)).accept(request),
                () -> check.apply(new PathwayMoveLaws(RULES, (diary, asked) -> faulty.apply(asked)))
                        .accept(request));
    }

    /** The first visit into one half hour. */
    private static PathwayMoveRequest into(int day, int halfHours) {
        return PathwayMoveRequest.builder()
                .move(MoveRequest.of(
                        "a1", Interval.between(FourDays.at(day, halfHours), FourDays.at(day, halfHours + 1))))
                .others(FourDays.ALL)
                .build();
    }

    private static FoundPathways found(Seq<PathwayOffer> offers) {
        return new FoundPathways(offers, Ending.NO_MORE, 0);
    }

    private static Seq<Change> parts(PathwayOffer offer) {
        return ((Change.Together) offer.change()).changes();
    }

    private static PathwayOffer with(PathwayOffer offer, Seq<Change> parts) {
        return new PathwayOffer(offer.places(), offer.cost(), offer.findings(), new Change.Together(parts));
    }

    private static PathwayOffer withTheOther(PathwayOffer offer) {
        var other = MOVER.find(
                        LINKED,
                        PathwayMoveRequest.builder()
                                .move(MoveRequest.of("a2", Interval.between(FourDays.at(1, 1), FourDays.at(1, 2))))
                                .others(FourDays.ALL)
                                .build())
                .offers()
                .head();
        return new PathwayOffer(
                offer.places().appendAll(other.places()),
                offer.cost() + other.cost(),
                offer.findings(),
                new Change.Together(parts(offer).appendAll(parts(other))));
    }

    private static Instant start(PathwayOffer offer, String id) {
        return offer.place(id).slot().start();
    }

    private static Duration apart(PathwayOffer offer) {
        return Duration.between(start(offer, "bloods"), start(offer, "clinic"));
    }

    private static Slot bestAlone() {
        return new FindingSlots(RULES)
                .slots(GIVEN.diary(), step("bloods"))
                .get()
                .head();
    }
}
