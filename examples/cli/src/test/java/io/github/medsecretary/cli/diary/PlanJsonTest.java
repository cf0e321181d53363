package io.github.medsecretary.cli.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.booking.NearMiss;
import io.github.medsecretary.scheduling.booking.Offer;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Better;
import io.github.medsecretary.scheduling.replanning.Chain;
import io.github.medsecretary.scheduling.replanning.CostPart;
import io.github.medsecretary.scheduling.replanning.Kept;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Pin;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Relaxation;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.vavr.Lazy;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What is written of plans, places and conflicts has the contract's fields, its order and the practice's clock. */
class PlanJsonTest {

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    private static final PracticeClock CLOCK = new PracticeClock(LONDON);
    private static final Instant NINE = Instant.parse("2030-07-01T08:00:00Z");

    private static Plan.Builder plan() {
        var empty = Diary.of(DiaryContent.builder().zone(LONDON).build()).get();
        var replanning = Replanning.of(ReplanPolicy.usual(), AsOf.of(NINE));
        return Plan.builder()
                .basis(new Basis(empty, List.empty(), replanning, List.empty()))
                .diary(empty);
    }

    @Test
    void aPlanIsWrittenWhole() {
        var move = Move.builder()
                .appointment("a1")
                .kind(Move.Kind.RESEAT)
                .from(new Place(NINE, List.of("room-1", "dr-x")))
                .to(new Place(NINE, List.of("room-2", "dr-x")))
                .cost(1)
                .because(List.of("room-1 is closed."))
                .chain(2)
                .build();
        var plan = plan().moves(List.of(move))
                .unplaced(List.of(new Unplaced("a2", 4_000_000, List.of("All is taken.", "Nobody is free."))))
                .relaxations(List.of(new Relaxation("a2 could go at lunch.", 57)))
                .cost(4_000_001)
                .bound(3)
                .build();
        assertEquals(
                "{\"proof\":\"gap\",\"cost\":4000001,\"bound\":3,\"moves\":[{\"appointment\":\"a1\",\"kind\":\"reseat\","
                        + "\"from\":{\"start\":\"2030-07-01T09:00\",\"with\":[\"dr-x\",\"room-1\"]},"
                        + "\"to\":{\"start\":\"2030-07-01T09:00\",\"with\":[\"dr-x\",\"room-2\"]},\"cost\":1,"
                        + "\"because\":[\"room-1 is closed.\"],\"chain\":2}],"
                        + "\"unplaced\":[{\"appointment\":\"a2\",\"cost\":4000000,\"because\":[\"All is taken.\",\"Nobody is free.\"]}],"
                        + "\"relaxations\":[{\"message\":\"a2 could go at lunch.\",\"cost\":57}]}",
                JsonWriting.line(out -> new PlanJson(CLOCK).write(plan, out)));
    }

    @Test
    void whoIsKeptByAPinIsToldOnlyWhereThereIsSomebody() {
        var plan = plan().moves(List.empty())
                .unplaced(List.empty())
                .relaxations(List.empty())
                .cost(0)
                .bound(0)
                .kept(List.of(new Kept("a1", Pin.Reason.TREATMENT_CYCLE, List.of(Reason.said("It stays.")))))
                .build();
        assertTrue(JsonWriting.line(out -> new PlanJson(CLOCK).write(plan, out))
                .endsWith(",\"kept\":[{\"appointment\":\"a1\",\"reason\":\"treatment-cycle\","
                        + "\"because\":[\"It stays.\"]}]}"));
    }

    @Test
    void whoHadNoPlaceComesFromNowhere() {
        var move = Move.builder()
                .appointment("e1")
                .kind(Move.Kind.PLACE)
                .to(new Place(NINE, List.of("dr-x")))
                .cost(0)
                .because(List.of("It had no place."))
                .chain(1)
                .build();
        var plan = plan().moves(List.of(move))
                .unplaced(List.empty())
                .relaxations(List.empty())
                .cost(0)
                .bound(0)
                .build();
        String json = JsonWriting.line(out -> new PlanJson(CLOCK).write(plan, out));
        assertTrue(json.contains("\"kind\":\"place\",\"from\":null,\"to\":{"), json);
        assertTrue(json.startsWith("{\"proof\":\"optimal\""), json);
    }

    @Test
    void whatIsKnownOfCostsChainsAndBetterPlacesIsWrittenToo() {
        var place = new Place(NINE, List.of("dr-x"));
        var later = Reason.of(ReasonCode.LATER_DAY);
        var better = new Better(place, 1, List.empty(), Reason.said("Nine would cost 49 less; a7 keeps it."));
        var move = Move.builder()
                .appointment("a1")
                .kind(Move.Kind.MOVE)
                .to(place)
                .cost(50)
                .parts(List.of(new CostPart(50, later)))
                .reasons(List.of(later))
                .missed(Lazy.of(() -> List.of(better)))
                .chain(2)
                .build();
        var plan = plan().moves(List.of(move))
                .unplaced(List.empty())
                .relaxations(List.empty())
                .chains(List.of(new Chain(2, List.of("a1"), Reason.said("a1 takes nine."))))
                .cost(50)
                .bound(50)
                .build();
        assertEquals(
                "{\"proof\":\"optimal\",\"cost\":50,\"bound\":50,\"moves\":["
                        + "{\"appointment\":\"a1\",\"kind\":\"move\",\"from\":null,"
                        + "\"to\":{\"start\":\"2030-07-01T09:00\",\"with\":[\"dr-x\"]},\"cost\":50,"
                        + "\"because\":[\"It is on a later day.\"],\"chain\":2,\"chainText\":\"a1 takes nine.\","
                        + "\"parts\":[{\"code\":\"later-day\",\"amount\":50}],"
                        + "\"better\":[\"Nine would cost 49 less; a7 keeps it.\"]}],\"unplaced\":[],\"relaxations\":[],\"parts\":[{\"code\":\"later-day\",\"amount\":50}]}",
                JsonWriting.line(out -> new PlanJson(CLOCK).write(plan, out)));
    }

    private static Finding conflict(String code, int minutes, String... about) {
        return Finding.builder()
                .rule(RuleId.builtIn(code))
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message("Two at once.")
                .about(List.of(about)
                        .map(each -> Reference.of(each.startsWith("a") ? "Appointment" : "Practitioner", each)))
                .when(Interval.between(
                        NINE.plus(Duration.ofMinutes(minutes)), NINE.plus(Duration.ofMinutes(minutes + 10L))))
                .build();
    }

    private static String conflicts(Finding... findings) {
        return JsonWriting.line(out -> new ConflictJson(CLOCK).write(List.of(findings), out));
    }

    @Test
    void aConflictIsWrittenWhole() {
        assertEquals(
                "{\"conflicts\":[{\"code\":\"PRACTITIONER_DOUBLE_BOOKED\",\"severity\":\"block\","
                        + "\"appointments\":[\"a1\",\"a2\"],\"resource\":\"dr-x\",\"from\":\"2030-07-01T09:00\","
                        + "\"until\":\"2030-07-01T09:10\",\"message\":\"Two at once.\"}]}",
                conflicts(conflict("PRACTITIONER_DOUBLE_BOOKED", 0, "a2", "dr-x", "a1")));
    }

    @Test
    void conflictsAreSortedByTimeThenCodeThenIds() {
        var sorted = List.of(
                conflict("B", 0, "a1", "a2"),
                conflict("B", 0, "a1", "a3"),
                conflict("C", 0, "a0", "a1"),
                conflict("A", 10, "a0"));
        String json = conflicts(sorted.toJavaArray(Finding[]::new));
        sorted.permutations().forEach(other -> assertEquals(json, conflicts(other.toJavaArray(Finding[]::new))));
        assertTrue(json.indexOf("\"code\":\"A\"") > json.indexOf("\"code\":\"C\""));
    }

    @Test
    void aConflictOfNoTimeAndNoResourceLeavesThemOut() {
        var finding = Finding.builder()
                .rule(RuleId.of("acme", "too-many", 2))
                .severity(Severity.WARN)
                .disposition(Disposition.NOTE)
                .message("Too many.")
                .build();
        assertEquals(
                "{\"conflicts\":[{\"code\":\"acme:too-many\",\"severity\":\"warn\",\"appointments\":[],\"message\":\"Too many.\"}]}",
                conflicts(finding));
    }

    @Test
    void anOfferIsWrittenWholeAndInItsOrder() {
        var first = new Slot(NINE, List.of("dr-x"), 2, List.of("The patient waits."), List.empty());
        var second = new Slot(
                NINE.plusSeconds(600), List.of("dr-y"), 3, List.of("It is another practitioner."), List.empty());
        var offer = new Offer(
                List.of(first, second), List.of(new NearMiss(second, conflict("ROOM_DOUBLE_BOOKED", 0, "a1"))));
        assertEquals(
                "{\"slots\":[{\"start\":\"2030-07-01T09:00\",\"with\":[\"dr-x\"],\"cost\":2,\"reasons\":[\"The patient waits.\"]},"
                        + "{\"start\":\"2030-07-01T09:10\",\"with\":[\"dr-y\"],\"cost\":3,\"reasons\":[\"It is another practitioner.\"]}],"
                        + "\"nearMisses\":[{\"start\":\"2030-07-01T09:10\",\"with\":[\"dr-y\"],\"blockedBy\":\"ROOM_DOUBLE_BOOKED\","
                        + "\"message\":\"Two at once.\"}]}",
                JsonWriting.line(out -> new OfferJson(CLOCK).write(offer, out)));
    }

    @Test
    void anOfferOfNothingIsWrittenAsSuch() {
        assertEquals(
                "{\"slots\":[],\"nearMisses\":[]}",
                JsonWriting.line(out -> new OfferJson(CLOCK).write(new Offer(List.empty(), List.empty()), out)));
    }
}
