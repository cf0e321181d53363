package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.testkit.Action;
import io.github.medsecretary.scheduling.testkit.ChainLaws;
import io.github.medsecretary.scheduling.testkit.Diaries;
import io.github.medsecretary.scheduling.testkit.Verb;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/** Stores that give back another diary than they were given, and a rule that is not asked in time. */
final class FaultyStores {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private FaultyStores() {}

    static List<PlantedFault> all() {
        return List.of(
                fault(
                        "one-row-a-patient",
                        "Appointments are stored by patient, so that a second one replaces the first.",
                        diary -> like(diary, lastOfEach(diary), diary.unavailable()),
                        List.of(action(Verb.BOOK, 0, 0), action(Verb.BOOK, 3, 4))),
                fault(
                        "hold-without-an-end",
                        "There is no column for until when a place is held.",
                        diary -> like(
                                diary, diary.appointments().values().map(FaultyStores::forGood), diary.unavailable()),
                        List.of(action(Verb.HOLD, 0, 0))),
                fault(
                        "absence-said-twice",
                        "What is not there is stored whenever the diary is.",
                        diary -> like(
                                diary,
                                diary.appointments().values(),
                                diary.unavailable().appendAll(diary.unavailable())),
                        List.of(action(Verb.CLOSE, 5, 0))),
                blind());
    }

    private static PlantedFault blind() {
        var rule = new PairRule(ResourceKind.PRACTITIONER) {
            @Override
            boolean isAsked(Visit one, Visit other, DiaryContext context) {
                return context.focus().isEmpty();
            }
        };
        var rules = SchedulingRules.all()
                .disable(SchedulingRules.id(SchedulingCode.ROOM_DOUBLE_BOOKED))
                .flatMap(each -> each.replace(rule.id(), rule))
                .get();
        var chain = List.of(action(Verb.BOOK, 0, 0), action(Verb.BOOK, 1, 0));
        return new PlantedFault(
                "night-check-only",
                "A rule looks at the whole diary at night, and not at a booking when it is made.",
                "ChainLaws::nothingBlocksWithoutAnOverride",
                () -> new ChainLaws(RULES).nothingBlocksWithoutAnOverride(Diaries.morning(), chain),
                () -> new ChainLaws(Conflicts.of(rules, DiaryContext.empty()))
                        .nothingBlocksWithoutAnOverride(Diaries.morning(), chain));
    }

    private static Action action(Verb verb, int who, int start) {
        return new Action(verb, who, start, 0, 60, 0);
    }

    private static Seq<Appointment> lastOfEach(Diary diary) {
        return diary.appointments()
                .values()
                .foldLeft(LinkedHashMap.<String, Appointment>empty(), (rows, each) -> rows.put(each.patient(), each))
                .values();
    }

    private static Appointment forGood(Appointment appointment) {
        return Appointment.builder()
                .id(appointment.id())
                .patient(appointment.patient())
                .service(appointment.service())
                .priority(appointment.priority())
                .organisation(appointment.organisation())
                .modality(appointment.modality())
                .start(appointment.start())
                .with(appointment.with())
                .status(appointment.status())
                .build();
    }

    private static Diary like(Diary diary, Iterable<Appointment> appointments, Seq<Unavailability> unavailable) {
        var content = diary.content();
        return Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites())
                        .travel(content.travel())
                        .resources(content.resources())
                        .services(content.services())
                        .sessions(content.sessions())
                        .unavailable(unavailable)
                        .appointments(List.ofAll(appointments))
                        .links(content.links())
                        .matches(content.matches())
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    private static PlantedFault fault(String name, String sentence, UnaryOperator<Diary> faulty, Seq<Action> chain) {
        return new PlantedFault(
                name,
                sentence,
                "ChainLaws::theBookIsKept",
                () -> new ChainLaws(RULES).theBookIsKept(Diaries.morning(), chain),
                () -> new ChainLaws(RULES, faulty).theBookIsKept(Diaries.morning(), chain));
    }
}
