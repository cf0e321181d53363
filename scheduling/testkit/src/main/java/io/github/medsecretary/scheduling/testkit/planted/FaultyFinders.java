package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.scheduling.booking.NearMiss;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.testkit.SlotFinder;
import io.github.medsecretary.scheduling.testkit.SlotLaws;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.BiFunction;

/** Finders that miss, or offer what they should not. */
final class FaultyFinders {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final SlotFinder GOOD = SlotFinder.of(RULES);
    private static final Diary DIARY = Surgery.withVisitAt("2030-01-07T10:00:00Z");
    private static final SlotRequest REQUEST = SlotRequest.builder()
            .patient("p2")
            .service("half-hour")
            .within(Surgery.HOURS)
            .build();

    private FaultyFinders() {}

    static List<PlantedFault> all() {
        return List.of(
                fault(
                        "last-start-missed",
                        "A visit must end before the session does.",
                        "slotsMissNothing",
                        (diary, request) -> GOOD.slots(diary, request)
                                .filter(each -> each.start()
                                        .plus(Duration.ofMinutes(30))
                                        .isBefore(Surgery.HOURS.end()))),
                fault(
                        "taken-place-offered",
                        "What was booked since the grid was made is not looked at.",
                        "slotsAreBookable",
                        (diary, request) -> GOOD.slots(empty(diary), request)),
                fault(
                        "one-slot-said-twice",
                        "What is found by two ways is offered twice.",
                        "slotsAreBookable",
                        (diary, request) -> GOOD.slots(diary, request).flatMap(each -> List.of(each, each))));
    }

    private static Diary empty(Diary diary) {
        var content = diary.content();
        return Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites())
                        .resources(content.resources())
                        .services(content.services())
                        .sessions(content.sessions())
                        .build())
                .get();
    }

    private static PlantedFault fault(
            String name, String sentence, String law, BiFunction<Diary, SlotRequest, Seq<Slot>> slots) {
        var faulty = new SlotFinder() {
            @Override
            public Seq<Slot> slots(Diary diary, SlotRequest request) {
                return slots.apply(diary, request);
            }

            @Override
            public Seq<NearMiss> nearMisses(Diary diary, SlotRequest request) {
                return GOOD.nearMisses(diary, request);
            }
        };
        return new PlantedFault(
                name,
                sentence,
                "SlotLaws::" + law,
                () -> check(new SlotLaws(RULES), law),
                () -> check(new SlotLaws(RULES, faulty), law));
    }

    private static void check(SlotLaws laws, String law) {
        if (law.equals("slotsMissNothing")) {
            laws.slotsMissNothing(DIARY, REQUEST);
        } else {
            laws.slotsAreBookable(DIARY, REQUEST);
        }
    }
}
