package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** The laws of the breach radar, over our own rules. */
class RadarLawsProperties {

    private static final RadarLaws LAWS = new RadarLaws(Conflicts.standard(DiaryContext.empty()));

    @Provide
    Arbitrary<Seq<Action>> chains() {
        var numbers = Arbitraries.integers().between(0, 30);
        var verbs = Arbitraries.of(
                Verb.BOOK, Verb.BOOK, Verb.TAKE_UP, Verb.PUT_OFF, Verb.CANCEL, Verb.RESCHEDULE, Verb.CLOSE);
        return Combinators.combine(verbs, numbers, numbers, numbers)
                .as((verb, who, start, seat) -> new Action(verb, who, start, seat, 0, 0))
                .list()
                .ofMaxSize(12)
                .map(List::ofAll);
    }

    @Property
    void the_radar_is_that_of_trying_all_seats(@ForAll(supplier = ScarceClinics.class) WaitingCase given) {
        Statistics.label("unsafe").collect(LAWS.theRadarIsThatOfTryingAllSeats(given));
    }

    @Property
    void carried_along_it_is_that_from_scratch(
            @ForAll(supplier = ScarceClinics.class) WaitingCase given, @ForAll("chains") Seq<Action> chain) {
        Statistics.label("told").collect(LAWS.carriedAlongItIsThatFromScratch(given, chain));
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("deep")
    void twenty_thousand_radars(
            @ForAll(supplier = ScarceClinics.class) WaitingCase given, @ForAll("chains") Seq<Action> chain) {
        LAWS.theRadarIsThatOfTryingAllSeats(given);
        LAWS.carriedAlongItIsThatFromScratch(given, chain);
    }

    @Property(tries = 60)
    void any_waiting_list(@ForAll(supplier = WaitingLists.class) WaitingCase given) {
        LAWS.theRadarIsThatOfTryingAllSeats(given);
    }
}
